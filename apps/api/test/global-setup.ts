import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { discardEmbeddedPostgres, startEmbeddedPostgres } from '../src/database/embedded/launcher.js';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where test databases are made: a PostgreSQL whose user may create databases. */
    adminUrl: string;
  }
}

/** One server for the whole run: the one TEST_DATABASE_URL names, else an embedded one in a folder that goes afterwards. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined && given !== '') {
    project.provide('adminUrl', given);
    return async () => undefined;
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'gridvoice-test-'));
  await chmod(dataDir, 0o755);
  // These databases are thrown away, so none has to outlive a power cut.
  const options = {
    dataDir,
    log: () => undefined,
    settings: { fsync: 'off', synchronous_commit: 'off', max_connections: '200' },
  };
  const database = await startEmbeddedPostgres(options);
  project.provide('adminUrl', database.url);
  return async () => {
    await database.stop();
    await discardEmbeddedPostgres(options);
    await rm(dataDir, { recursive: true, force: true });
  };
}
