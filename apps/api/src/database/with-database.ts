import { fileURLToPath } from 'node:url';
import { readEnvironment } from '../env.js';
import { startEmbeddedPostgres } from './embedded/launcher.js';

/** Where the demo keeps its data unless DATA_DIR says otherwise; git ignores it. */
export const demoDataDir: string = fileURLToPath(new URL('../../../../.gridvoice/demo', import.meta.url));

/** Work on the database that the environment names: DATABASE_URL, else the embedded one, started for as long as the work takes. */
export async function withDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const { databaseUrl, dataDir } = readEnvironment({ production: false });
  if (databaseUrl) return work(databaseUrl);
  const embedded = await startEmbeddedPostgres({ dataDir: dataDir ?? demoDataDir, log: () => undefined });
  try {
    return await work(embedded.url);
  } finally {
    await embedded.stop();
  }
}
