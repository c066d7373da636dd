import { printPolicy } from '@gridvoice/domain/policy/print-policy';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { verifyLedger } from '../../src/ledger/verify.js';
import { eraseOverdue } from '../../src/personal/retention.js';
import { type Api, type Client, file, startApi } from '../harness.js';
import { livedThrough, takenBack } from './lived.js';

let api: Api;
let agent: Client;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('agent');
});
afterAll(() => api.stop());
beforeEach(() => api.moveTo('2026-03-04T02:00:00.000Z'));

const sweep = () => eraseOverdue(api.application);
const erasures = async () =>
  (
    await api.sql<{ number: string; actor: string; ground: string }>(
      `SELECT ticket_number AS number, actor, payload::jsonb->>'ground' AS ground FROM ledger_entry
       WHERE kind = 'personal.erased' ORDER BY ticket_number`,
    )
  ).map(({ number, actor, ground }) => [number, actor, ground]);
const kept = async (number: string) =>
  (await api.sql('SELECT 1 FROM personal_value WHERE stream = $1', [`ticket:${number}`])).length;

it('CO-4: three years after a case has ended its personal data goes, by the system, once, and no day earlier', async () => {
  const over = [await livedThrough(api), await takenBack(api)];
  const open = (await file(agent)).number;
  await api.moveTo('2029-03-04T15:59:00.000Z');
  expect(await sweep()).toBe(0);
  expect(await erasures()).toEqual([]);

  await api.moveTo('2029-03-04T16:00:00.000Z');
  const other = await api.replica();
  const counts = await Promise.all([sweep(), eraseOverdue(other.application), sweep()]);
  expect(Math.max(...counts)).toBe(2);
  expect(await erasures()).toEqual(over.sort().map((number) => [number, 'system', 'RETENTION']));
  expect(await sweep()).toBe(0);
  for (const number of over) expect(await kept(number)).toBe(0);
  expect(await kept(open)).toBeGreaterThan(0);
  expect((await verifyLedger(api.application.pool)).fault).toBeNull();
});

it('CO-4: many go in batches', async () => {
  await api.moveTo('2026-05-04T02:00:00.000Z');
  const numbers = await Promise.all(Array.from({ length: 210 }, () => takenBack(api)));
  await api.moveTo('2029-06-01T02:00:00.000Z');
  expect(await sweep()).toBe(210);
  expect(await kept(numbers[209] ?? '')).toBe(0);
});

it('CO-4: for as long as the policy in force says, whichever a ticket was received under', async () => {
  await api.moveTo('2026-07-06T02:00:00.000Z');
  const number = await takenBack(api);
  const document = { ...printPolicy(defaultPolicy), version: 'short-1', effectiveFrom: '2026-08-01T00:00:00+08:00' };
  const { errors } = await (await api.as('admin')).execute(
    'mutation ($document: String!) { publishPolicy(document: $document) { version } }',
    {
      document: JSON.stringify({ ...document, retention: { personalData: { amount: 1, unit: 'MONTH' } } }),
    },
  );
  expect(errors).toBeUndefined();
  await api.moveTo('2026-07-31T02:00:00.000Z');
  expect(await sweep()).toBe(0);
  await api.moveTo('2026-08-07T02:00:00.000Z');
  expect(await sweep()).toBe(1);
  expect(await kept(number)).toBe(0);
});
