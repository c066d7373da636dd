import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../env.js';
import { startEmbeddedPostgres } from './embedded/launcher.js';
import { runningPostgres } from './embedded/running.js';

/** Where the demo keeps its data unless DATA_DIR says otherwise; git ignores it. */
export const demoDataDir: string = fileURLToPath(new URL('../../../../.gridvoice/demo', import.meta.url));

export interface NamedDatabase {
  readonly url: string;
  /** Stops what was started for it. */
  release(): Promise<void>;
}

/**
 * The database that the environment names: `DATABASE_URL`, else the embedded one of the data folder, the one that a
 * running demo has open, so that it needn't be stopped, or our own on the same data.
 */
export async function namedDatabase(log: (line: string) => void = () => undefined): Promise<NamedDatabase> {
  const { databaseUrl, dataDir } = readEnvironment({ production: false });
  const folder = dataDir ?? demoDataDir;
  const url = databaseUrl ?? (await runningPostgres(folder));
  if (url !== undefined) return { url, release: async () => undefined };
  const embedded = await startEmbeddedPostgres({ dataDir: folder, log });
  return { url: embedded.url, release: () => embedded.stop() };
}
