import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface DemoOptions {
  /** Start over with an empty data folder. */
  readonly fresh: boolean;
  /** Play no stream. */
  readonly quiet: boolean;
  /** Of the embedded database. */
  readonly dataDir: string;
}

const usage = 'npm run demo [-- --fresh] [--quiet]';
const defaultFolder = fileURLToPath(new URL('../../../.gridvoice/demo', import.meta.url));

/** @throws Error of one sentence for a word it doesn't know */
export function readOptions(argv: readonly string[], dataDir: string | null): DemoOptions {
  const unknown = argv.find((word) => !['--fresh', '--quiet'].includes(word));
  if (unknown !== undefined) throw new Error(`无法识别的参数 ${unknown}。Unknown option ${unknown}. ${usage}`);
  return {
    fresh: argv.includes('--fresh'),
    quiet: argv.includes('--quiet'),
    dataDir: resolve(dataDir ?? defaultFolder),
  };
}
