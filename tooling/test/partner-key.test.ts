import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Application, openApplication } from '@gridvoice/api/application';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { partnerKey } from '../src/demo/partner-key.js';
import { emptyDatabase } from './database.js';

let database: Awaited<ReturnType<typeof emptyDatabase>>;
let application: Application;
let folder: string;
beforeAll(async () => {
  database = await emptyDatabase();
  application = await openApplication({ databaseUrl: database.url });
  await application.pool.query(
    "INSERT INTO member (id, username, name, roles, active) VALUES ('member-admin', 'admin', '系统管理员', '{ADMINISTRATOR}', true)",
  );
  folder = await mkdtemp(join(tmpdir(), 'gridvoice-key-'));
});
afterAll(async () => {
  await application.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

it('the demo’s partner has one key for all starts, in a file that only its owner reads', async () => {
  const first = await partnerKey(application, folder, Date.now());
  expect(await partnerKey(application, folder, Date.now())).toBe(first);
  expect((await stat(join(folder, 'partner-key'))).mode & 0o777).toBe(0o600);
  expect(await application.principals.find(first)).toMatchObject({ roles: ['PARTNER'], key: { scopes: { length: 4 } } });
  const { rowCount } = await application.pool.query('SELECT FROM api_key');
  expect(rowCount).toBe(1);
});

it('it gets another one where the kept one opens nothing', async () => {
  await writeFile(join(folder, 'partner-key'), 'of a database that is gone');
  const next = await partnerKey(application, folder, Date.now());
  expect(await application.principals.find(next)).not.toBeNull();
  expect(await readFile(join(folder, 'partner-key'), 'utf8')).toBe(next);
});
