/** Tells on standard error what is going on; a terminal sees a count move, a file gets a line now and then. */
export const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

const grouped = (count: number): string => count.toLocaleString('en-US');

/** Shows how far the sample has been loaded: `样例数据 1,200 / 3,200`. */
export function progressLine(out: NodeJS.WriteStream = process.stderr): (loaded: number, total: number) => void {
  let shown = 0;
  return (loaded, total) => {
    const done = loaded === total;
    const line = `样例数据 ${grouped(loaded)} / ${grouped(total)}`;
    if (out.isTTY) out.write(`\r${line}${done ? '\n' : ''}`);
    else if (loaded - shown >= 400 || (done && shown < loaded)) out.write(`${line}\n`);
    else return;
    shown = loaded;
  };
}
