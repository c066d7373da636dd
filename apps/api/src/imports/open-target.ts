import { fileURLToPath } from 'node:url';
import { openApplication } from '../application.js';
import { startEmbeddedPostgres } from '../database/embedded/launcher.js';
import { readEnvironment } from '../env.js';
import { busTarget } from './bus-target.js';
import type { ImportTarget } from './import-target.js';

export interface OpenTarget {
  readonly target: ImportTarget;
  close(): Promise<void>;
}

const defaultDataDir = fileURLToPath(new URL('../../../../.gridvoice/data', import.meta.url));

/** Opens the database that `DATABASE_URL` names, else the embedded one of the data folder. */
export async function openTarget(log: (line: string) => void): Promise<OpenTarget> {
  const { databaseUrl, dataDir } = readEnvironment({ production: false });
  if (databaseUrl !== null) return targetAt(databaseUrl);
  const embedded = await startEmbeddedPostgres({ dataDir: dataDir ?? defaultDataDir, log });
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
