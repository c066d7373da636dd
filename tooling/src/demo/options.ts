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

interface Surroundings {
  readonly dataDir: string | null;
  readonly databaseUrl: string | null;
}

/** @throws Error of one sentence for a word it doesn't know, or that would empty a database that isn't the demo's own */
export function readOptions(argv: readonly string[], { dataDir, databaseUrl }: Surroundings): DemoOptions {
  const unknown = argv.find((word) => !['--fresh', '--quiet'].includes(word));
  if (unknown !== undefined) throw new Error(`无法识别的参数 ${unknown}。Unknown option ${unknown}. ${usage}`);
  if (databaseUrl !== null && argv.includes('--fresh')) {
    throw new Error(
      '--fresh 只清空内置数据库，请自行清空 DATABASE_URL 所指的数据库。--fresh empties the embedded database only.',
    );
  }
  return {
    fresh: argv.includes('--fresh'),
    quiet: argv.includes('--quiet'),
    dataDir: resolve(dataDir ?? defaultFolder),
  };
}
