import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Application, openApplication } from '../../src/application.js';
import { busTarget } from '../../src/imports/bus-target.js';
import { runImport } from '../../src/imports/main.js';
import { createTestDatabase, type TestDatabase } from '../database.js';
import { fileOf } from './register-file.js';

const mapping = { register: 'hotline', sourceId: 'id', receivedAt: 'at', matter: '{text}' };
const child = fileURLToPath(new URL('import-child.mjs', import.meta.url));
const built = fileURLToPath(new URL('../../dist/imports/main.js', import.meta.url));

let database: TestDatabase;
let application: Application;

beforeAll(async () => {
  database = await createTestDatabase();
  application = await openApplication({ databaseUrl: database.url });
});
afterAll(async () => {
  await application?.close();
  await database?.drop();
});
beforeEach(async () => {
  await application.pool.query('TRUNCATE ticket, task, clock, personal_value CASCADE');
});

const register = (rows: number): string =>
  `id,at,text,region\n${Array.from({ length: rows }, (_, at) => `${at + 1},2019/9/3 9:05:0${at % 10},停电 ${at},\n`).join('')}`;

async function run(csv: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const said: string[] = [];
  const files = [fileOf(csv), '--mapping', fileOf(JSON.stringify(mapping)), '--lang', 'en'];
  const code = await runImport([...files, ...args], {
    openTarget: async () => ({ target: busTarget(application.bus), close: () => Promise.resolve() }),
    say: (line) => said.push(line),
  });
  return { code, said: said.join('\n') };
}

const counted = async (client: pg.Pool | pg.Client): Promise<number> =>
  Number((await client.query('SELECT count(*) FROM ticket')).rows[0].count);

describe('an import into the database', () => {
  it('files complaints at their original times, marked as imported', async () => {
    expect((await run(register(3))).said).toContain('3 rows = 3 imported + 0 already there + 0 refused');
    const { rows } = await application.pool.query(
      'SELECT received_at, imported, source_id, first_contact FROM ticket ORDER BY source_id',
    );
    expect(rows[0]).toEqual({
      received_at: new Date('2019-09-03T01:05:00.000Z'),
      imported: true,
      source_id: 'hotline:1',
      first_contact: null,
    });
    expect(rows).toHaveLength(3);
  });

  it('imports nothing the second time', async () => {
    await run(register(250));
    expect((await run(register(250))).said).toContain('250 rows = 0 imported + 250 already there + 0 refused');
    expect(await counted(application.pool)).toBe(250);
  });

  it('files each complaint once though two imports of the same register run at a time', async () => {
    const [one, two] = await Promise.all([run(register(250)), run(register(250))]);
    expect([one.code, two.code]).toEqual([0, 0]);
    expect(await counted(application.pool)).toBe(250);
  });

  it('says which row the organisation refuses', async () => {
    const csv = 'id,at,text,region\n1,2019/9/3,停电,\n2,2019/9/3,停电,999999\n';
    const said: string[] = [];
    const withRegion = { ...mapping, region: { column: 'region', values: { 999999: '999999' } } };
    await runImport([fileOf(csv), '--mapping', fileOf(JSON.stringify(withRegion)), '--lang', 'en'], {
      openTarget: async () => ({ target: busTarget(application.bus), close: () => Promise.resolve() }),
      say: (line) => said.push(line),
    });
    expect(said.join('\n')).toContain('row 3: region: is not a known region');
  });

  it.skipIf(!existsSync(built))('continues by itself after it was killed in the middle', async () => {
    const args = [child, fileOf(register(1500)), '--mapping', fileOf(JSON.stringify(mapping)), '--lang', 'en'];
    const start = () =>
      spawn(process.execPath, args, {
        env: { ...process.env, DATABASE_URL: database.url },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
    const killed = start();
    const client = new pg.Client(database.url);
    await client.connect();
    while ((await counted(client)) === 0 && killed.exitCode === null) await client.query('SELECT pg_sleep(0.01)');
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const before = await counted(client);
    const again = start();
    const said = (await again.stdout.toArray()).join('');
    expect(before).toBeLessThan(1500);
    expect(said).toContain(`1500 rows = ${1500 - before} imported + ${before} already there + 0 refused`);
    expect(await counted(client)).toBe(1500);
    await client.end();
  });
});
