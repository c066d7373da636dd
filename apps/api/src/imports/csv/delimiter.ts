export const delimiters = [',', '\t', ';'] as const;
export type Delimiter = (typeof delimiters)[number];

/** The delimiter that occurs most often in the first line, quoted parts left out. */
export function detectDelimiter(head: string): Delimiter {
  const line = firstLine(head).replace(/"(?:[^"]|"")*"/g, '');
  const counts = delimiters.map((delimiter) => line.split(delimiter).length - 1);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Up to the first line break that is not inside quotes; empty lines before it left out. */
const firstLine = (head: string): string => /^(?:[^"\r\n]|"(?:[^"]|"")*")+/.exec(head.trimStart())?.[0] ?? '';
