import { openApplication } from '../application.js';
import { startEmbeddedPostgres } from '../database/embedded/launcher.js';
import { runningPostgres } from '../database/embedded/running.js';
import { demoDataDir } from '../database/with-database.js';
import { readEnvironment } from '../env.js';
import { busTarget } from './bus-target.js';
import type { ImportTarget } from './import-target.js';

export interface OpenTarget {
  readonly target: ImportTarget;
  close(): Promise<void>;
}

/**
 * Opens the database that `DATABASE_URL` names, else the embedded one of the data folder: the one that a running demo has
 * open, so that one needn't stop it, or our own on the same data.
 */
export async function openTarget(log: (line: string) => void): Promise<OpenTarget> {
  const { databaseUrl, dataDir } = readEnvironment({ production: false });
  const folder = dataDir ?? demoDataDir;
  const url = databaseUrl ?? (await runningPostgres(folder));
  if (url !== undefined) return targetAt(url);
  const embedded = await startEmbeddedPostgres({ dataDir: folder, log });
  try {
    const { target, close } = await targetAt(embedded.url);
    return { target, close: () => close().finally(() => embedded.stop()) };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}

async function targetAt(databaseUrl: string): Promise<OpenTarget> {
  const application = await openApplication({ databaseUrl });
  return { target: busTarget(application.bus), close: () => application.close() };
}
