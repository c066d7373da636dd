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

it('carries each ticket as far as its course went, by the commands of real use', async () => {
  const complaints = [...sampleComplaints(sampleUtility(), { now, count })];
  const deeds = complaints.flatMap(({ course }) => course.map(({ deed }) => deed));
  const ended = (kind: string): number => deeds.filter((deed) => deed.kind === kind).length;
  expect(await number('ticket')).toBe(count);
  expect(await number('ticket WHERE imported')).toBe(0);
  expect(await number("task WHERE status = 'DONE'")).toBe(ended('complete'));
  expect(await number("ledger_entry WHERE kind = 'ticket.closed'")).toBe(ended('closeTicket'));
  expect(await number("ledger_entry WHERE kind = 'visit.recorded'")).toBe(ended('recordVisit'));
  expect(await number("ticket WHERE status = 'CANCELLED'")).toBe(ended('withdrawTicket'));
});

it('dates everything when it happened, nothing later than now', async () => {
  expect(await number("ledger_entry WHERE ticket_number IS NOT NULL AND at > now() + interval '1 minute'")).toBe(0);
  expect(await number("ledger_entry WHERE kind = 'ticket.closed' AND at > now() - interval '2 days'")).toBeLessThan(count / 4);
});

it('shows on the wall what is still to be done, not what was finished long ago', async () => {
  const open = await number("ticket WHERE status NOT IN ('CLOSED', 'CANCELLED')");
  expect(open).toBeGreaterThan(10);
  expect(open).toBeLessThan(90);
  expect(await number("clock WHERE state = 'BREACHED' AND stopped_at IS NULL")).toBeLessThan(20);
});

it('keeps out of a database that holds somebody’s own data', async () => {
  await application.pool.query('ALTER TABLE demo.sample_load RENAME TO elsewhere');
  await expect(loadSample(application, { now, count, progress: ignore })).rejects.toThrow("not the demo's");
  await application.pool.query('ALTER TABLE demo.elsewhere RENAME TO sample_load');
});
