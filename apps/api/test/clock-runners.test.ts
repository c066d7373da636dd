import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Instant } from '@gridvoice/domain/instant';
import type { Actor } from '@gridvoice/domain/lifecycle/commands';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Application, openApplication } from '../src/application.js';
import type { Request } from '../src/commands/request.js';
import { verifyLedger } from '../src/ledger/verify.js';
import { createTestDatabase, type TestDatabase } from './database.js';

/** How many clocks fall due, evenly, within how many seconds. The figures of the note come from 10000 in 60. */
const count = Number(process.env.CLOCKS ?? 1_000);
const within = Number(process.env.WITHIN ?? 6);
const hour = 3_600_000;
const script = fileURLToPath(new URL('runner-process.mjs', import.meta.url));

let database: TestDatabase;
let application: Application;
const runners: ChildProcess[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  application = await openApplication({ databaseUrl: database.url });
  await application.runner.stop();
}, 60_000);
afterAll(async () => {
  for (const runner of runners) runner.kill('SIGKILL');
  await application.close();
  await database.drop();
});

it('two processes with wrong clocks, one killed half-way: each clock is breached exactly once, and the other goes on', async () => {
  // Too late for any warning: there is nothing to catch up with when the clock is moved on.
  const dueFrom = Date.now() + hour / 6;
  await fileDueFrom(dueFrom);
  await Promise.all([startRunner(hour), startRunner(-hour)]);
  await moveTo(dueFrom - 1_000);
  await until(async () => (await breached()) >= count / 2);
  runners[0]?.kill('SIGKILL');
  await until(async () => (await breached()) >= count);

  const [figures] = await rows<Record<string, string>>(
    `SELECT count(*) AS breaches, count(DISTINCT ticket_number) AS tickets,
       percentile_disc(ARRAY[0.5, 0.99, 1]) WITHIN GROUP (ORDER BY extract(epoch FROM recorded_at - at) * 1000) AS late
     FROM ledger_entry WHERE kind = 'clock.breached'`,
  );
  console.info(`${count} clocks within ${within} s, late by p50, p99, most (ms): ${String(figures?.late)}`);
  expect([Number(figures?.breaches), Number(figures?.tickets)]).toEqual([count, count]);
  expect(await rows(`SELECT count(*)::int AS n FROM ledger_entry WHERE kind = 'clock.escalated'`)).toEqual([{ n: count }]);
  expect(await verifyLedger(application.pool)).toMatchObject({ fault: null });
}, 300_000);

/** Complaints of an old register that nobody can be told of: one clock each, due one after the other from a moment on. */
async function fileDueFrom(dueFrom: number): Promise<void> {
  const clerk: Actor = { id: 'clerk', department: 'CUSTOMER_SERVICE', roles: ['AGENT'] };
  const requests = Array.from({ length: count }, (_, index): Request => {
    const receivedAt = (Math.round(dueFrom + (index * within * 1_000) / count) - 48 * hour) as Instant;
    const place = { channel: 'LETTER', category: 'OTHER', subcategory: 'SUGGESTION' } as const;
    const filing = { ...place, matter: `第${index + 1}封建议信`, customer: { anonymous: true }, receivedAt };
    return { kind: 'file', actor: clerk, filing, imported: { sourceId: `letter-${index}` } };
  });
  for (let from = 0; from < count; from += 500) {
    const answers = await application.bus.run(requests.slice(from, from + 500));
    for (const answer of answers) if ('error' in answer) throw answer.error;
  }
}

async function startRunner(off: number): Promise<void> {
  const runner = spawn(process.execPath, [script, database.url, String(off)], { stdio: ['ignore', 'pipe', 'inherit'] });
  runners.push(runner);
  if (runner.stdout) await once(runner.stdout, 'data');
}

async function rows<Row>(text: string, parameters: unknown[] = []): Promise<Row[]> {
  return (await application.pool.query(text, parameters)).rows as Row[];
}

const moveTo = (moment: number) => rows('UPDATE time_shift SET milliseconds = $1', [Math.round(moment - Date.now())]);

const breached = async (): Promise<number> =>
  (await rows<{ n: number }>(`SELECT count(*)::int AS n FROM ledger_entry WHERE kind = 'clock.breached'`))[0]?.n ?? 0;

async function until(isMet: () => Promise<boolean>): Promise<void> {
  while (!(await isMet())) await sleep(100);
}
