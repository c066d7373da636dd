import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface DemoOptions {
  /** Start over with an empty data folder. */
  readonly fresh: boolean;
  /** Play no stream. */
  readonly quiet: boolean;
  /** How many complaints the sample's past has. */
  readonly tickets: number;
  /** Of the embedded database. */
  readonly dataDir: string;
}

const usage = 'npm run demo [-- --fresh] [--quiet] [--tickets=N]';
const usualTickets = 3_200;
/** Fewer leave some state without an example. */
const fewestTickets = 600;
const defaultFolder = fileURLToPath(new URL('../../../.gridvoice/demo', import.meta.url));

interface Surroundings {
  readonly dataDir: string | null;
  readonly databaseUrl: string | null;
}

/** @throws Error of one sentence for a word it doesn't know, or that would empty a database that isn't the demo's own */
export function readOptions(argv: readonly string[], { dataDir, databaseUrl }: Surroundings): DemoOptions {
  const unknown = argv.find((word) => !/^--(fresh|quiet|tickets=\d{3,5})$/.test(word));
  if (unknown !== undefined) throw new Error(`无法识别的参数 ${unknown}。Unknown option ${unknown}. ${usage}`);
  if (databaseUrl !== null && argv.includes('--fresh')) {
    throw new Error(
      '--fresh 只清空内置数据库，请自行清空 DATABASE_URL 所指的数据库。--fresh empties the embedded database only.',
    );
  }
  return {
    fresh: argv.includes('--fresh'),
    quiet: argv.includes('--quiet'),
    tickets: ticketsOf(argv),
    dataDir: resolve(dataDir ?? defaultFolder),
  };
}

function ticketsOf(argv: readonly string[]): number {
  const given = argv.find((word) => word.startsWith('--tickets='));
  const tickets = given === undefined ? usualTickets : Number(given.slice('--tickets='.length));
  if (tickets < fewestTickets) {
    throw new Error(`--tickets 至少为 ${fewestTickets}。--tickets is ${fewestTickets} at least.`);
  }
  return tickets;
}
