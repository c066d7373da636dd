import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discardEmbeddedPostgres, startEmbeddedPostgres } from '@gridvoice/api/database/embedded/launcher';
import pg from 'pg';

/** An empty database of a test file's own: on the server TEST_DATABASE_URL names, else an embedded one. */
export async function emptyDatabase(): Promise<{ url: string; drop: () => Promise<void> }> {
  const given = process.env.TEST_DATABASE_URL;
  return given ? onServer(given) : embedded();
}

async function embedded(): Promise<{ url: string; drop: () => Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gridvoice-tooling-'));
  await chmod(dataDir, 0o755);
  const options = { dataDir, log: () => undefined, settings: { fsync: 'off', synchronous_commit: 'off' } };
  const database = await startEmbeddedPostgres(options);
  return {
    url: database.url,
    async drop() {
      await database.stop();
      await discardEmbeddedPostgres(options);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function onServer(adminUrl: string): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `gridvoice_tooling_${randomBytes(6).toString('hex')}`;
  await administer(adminUrl, `create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(adminUrl, `drop database if exists ${name} with (force)`) };
}

async function administer(adminUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
