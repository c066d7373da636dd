import { type Application, openApplication } from '@gridvoice/api/application';
import { instant } from '@gridvoice/domain/instant';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadSample } from '../src/demo/load-sample.js';
import { sampleComplaints } from '../src/sample/complaints.js';
import { sampleUtility } from '../src/sample/utility.js';
import { emptyDatabase } from './database.js';

const count = 240;
const now = instant(Date.now());
let database: Awaited<ReturnType<typeof emptyDatabase>>;
let application: Application;

beforeAll(async () => {
  database = await emptyDatabase();
  application = await openApplication({ databaseUrl: database.url });
});

afterAll(async () => {
  await application.close();
  await database.drop();
});

const number = async (sql: string): Promise<number> => {
  const { rows } = await application.pool.query<{ value: string }>(`SELECT count(*) AS value FROM ${sql}`);
  return Number(rows[0]?.value);
};

const ignore = (): void => undefined;

it('stops in between, goes on where it stopped, and happens once', async () => {
  let days = 0;
  const stopped = (): boolean => days++ > 15;
  expect(await loadSample(application, { now, count, progress: ignore, stopped })).toBe('STOPPED');
  const half = await number('ticket');
  expect(half).toBeGreaterThan(0);
  expect(half).toBeLessThan(count);

  const later = instant(now + 3_600_000);
  expect(await loadSample(application, { now: later, count, progress: ignore })).toBe('LOADED');
  const entries = await number('ledger_entry');
  expect(await loadSample(application, { now: later, count, progress: ignore })).toBe('EARLIER');
  expect(await number('ledger_entry')).toBe(entries);
});

it('carries each ticket as far as its life went', async () => {
  const complaints = [...sampleComplaints(sampleUtility(), { now, count })];
  const tasks = complaints.flatMap(({ life }) => life.tasks);
  expect(await number('ticket')).toBe(count);
  expect(await number('task')).toBe(tasks.length);
  expect(await number("task WHERE status = 'DONE'")).toBe(tasks.filter(({ completedAt }) => completedAt !== null).length);
  expect(await number("task WHERE status = 'OPEN'")).toBe(tasks.filter(({ claimedAt }) => claimedAt === null).length);
  expect(await number('ticket WHERE acknowledged_at IS NULL')).toBe(
    complaints.filter(({ filing, life }) => !filing.acknowledged && life.acknowledged === null).length,
  );
});

it('records history when it happened: no breach is dated before its clock ran out, none is recorded on loading', async () => {
  expect(await number("ledger_entry WHERE kind = 'clock.breached' AND recorded_at > at + interval '1 minute'")).toBe(0);
  expect(await number("ledger_entry WHERE ticket_number IS NOT NULL AND recorded_at > now() + interval '1 minute'")).toBe(0);
});

it('shows on the wall what is still to be done, not what was finished long ago', async () => {
  expect(await number('ticket WHERE NOT imported')).toBeLessThan(150);
  expect(await number("task JOIN ticket ON number = ticket_number WHERE ticket.imported AND task.status <> 'DONE'")).toBe(0);
});

it('keeps out of a database that holds somebody’s own data', async () => {
  await application.pool.query('ALTER TABLE demo.sample_load RENAME TO elsewhere');
  await expect(loadSample(application, { now, count, progress: ignore })).rejects.toThrow("not the demo's");
  await application.pool.query('ALTER TABLE demo.elsewhere RENAME TO sample_load');
});
