import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

/** A database of one test file's own. */
export interface TestDatabase {
  readonly url: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/** Makes an empty UTF-8 database on the server of this test run. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `gridvoice_test_${randomBytes(6).toString('hex')}`;
  // template0, because a server may have been set up for another encoding than UTF-8, or have additions in template1.
  await administer(`create database ${name} template template0 encoding 'UTF8'`);
  const url = new URL(inject('adminUrl'));
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => administer(`drop database if exists ${name} with (force)`) };
}

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('adminUrl') });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
