import pg from 'pg';
import { expect, it } from 'vitest';
import { createTestDatabase } from './database.js';

it('gives a test file an empty UTF-8 database of its own, and takes it away with clients still connected', async () => {
  const database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query(`select current_setting('server_encoding') as encoding, count(*)::int as tables
    from pg_tables where schemaname = 'public'`);
  expect(rows).toEqual([{ encoding: 'UTF8', tables: 0 }]);

  await database.drop();

  await expect(new pg.Client({ connectionString: database.url }).connect()).rejects.toThrow(/does not exist/);
});
