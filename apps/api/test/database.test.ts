import pg from 'pg';
import { expect, it } from 'vitest';
import { transaction } from '../src/database/transaction.js';
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

it('survives that the server ends a connection in the middle of a transaction, and takes a new one for the next', async () => {
  const database = await createTestDatabase();
  const pool = new pg.Pool({ connectionString: database.url, max: 1 });
  pool.on('error', () => undefined);
  const other = new pg.Client({ connectionString: database.url });
  other.on('error', () => undefined);
  await other.connect();

  const cut = transaction(pool, async (client) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    const ended = new Promise((resolve) => client.once('end', resolve));
    // Nothing is asked of the connection at this moment, so no query fails: only the client itself can tell.
    await other.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await ended;
    await client.query('SELECT 1');
  });
  await expect(cut).rejects.toThrow();
  expect(await transaction(pool, async (client) => (await client.query('SELECT 1 AS one')).rows)).toEqual([{ one: 1 }]);

  await other.end();
  await pool.end();
  await database.drop();
});
