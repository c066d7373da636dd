import { openApplication } from '../application.js';
import { namedDatabase } from '../database/named-database.js';
import { busTarget } from './bus-target.js';
import type { ImportTarget } from './import-target.js';

export interface OpenTarget {
  readonly target: ImportTarget;
  close(): Promise<void>;
}

/** Opens the database that the environment names, for complaints to be filed into. */
export async function openTarget(log: (line: string) => void): Promise<OpenTarget> {
  const database = await namedDatabase(log);
  try {
    const application = await openApplication({ databaseUrl: database.url });
    return { target: busTarget(application.bus), close: () => application.close().finally(() => database.release()) };
  } catch (error) {
    await database.release();
    throw error;
  }
}
