import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Database, openDatabase } from '../src/database/database.js';
import { createTestDatabase, type TestDatabase } from './database.js';

let created: TestDatabase;
let database: Database;

beforeAll(async () => {
  created = await createTestDatabase();
  database = await openDatabase(created.url);
});

afterAll(async () => {
  await database.source.destroy();
  await created.drop();
});

const drift = async (): Promise<string[]> => {
  const { upQueries } = await database.source.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
};

it('builds exactly what the entities describe', async () => {
  expect(await drift()).toEqual([]);
});

it.each([
  [
    'a column that an entity does not know',
    'ALTER TABLE ticket ADD COLUMN surplus text',
    'ALTER TABLE ticket DROP COLUMN surplus',
  ],
  ['a column that lost its NOT NULL', 'ALTER TABLE task ALTER kind DROP NOT NULL', 'ALTER TABLE task ALTER kind SET NOT NULL'],
  ['an index that is gone', 'DROP INDEX clock_ticket_idx', 'CREATE INDEX clock_ticket_idx ON clock (ticket_number)'],
])('notices %s', async (_what, change, undo) => {
  await database.source.query(change);
  expect(await drift()).not.toEqual([]);
  await database.source.query(undo);
  expect(await drift()).toEqual([]);
});

it('can be undone one by one and done again', async () => {
  for (const _ of database.source.migrations) await database.source.undoLastMigration();
  expect(await database.source.query("SELECT table_name FROM information_schema.tables WHERE table_name = 'ticket'")).toEqual([]);
  await database.source.runMigrations();
  expect(await drift()).toEqual([]);
});
