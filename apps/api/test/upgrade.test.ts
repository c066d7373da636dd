import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { TicketEvent } from '@gridvoice/domain/lifecycle/events';
import { evolve } from '@gridvoice/domain/lifecycle/evolve';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDataSource } from '../src/database/data-source.js';
import { Initial1790000000000 } from '../src/database/migrations/1790000000000-initial.js';
import { verifyLedger } from '../src/ledger/verify.js';
import { readTickets } from '../src/tickets/ticket-store.js';
import { attachAll, done, feedback, seenTicket, workOff } from './acting.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { type Api, apiOn, type Client, clockOf, rulesOf } from './harness.js';

/** What the first version left behind, row by row: worked on, breached, settled, imported. */
const left = readFileSync(fileURLToPath(new URL('fixtures/first-version.jsonl', import.meta.url)), 'utf8');
const lines: { table: string; row: Record<string, unknown> }[] = left
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const urgent = lines.find(({ table, row }) => table === 'ticket' && row.grade === 'LEVEL_1')?.row.number as string;

let database: TestDatabase;
let api: Api;
let agent: Client;

async function fillAsBefore(url: string): Promise<void> {
  const { options } = createDataSource(url);
  const source = await new DataSource({ ...options, migrations: [Initial1790000000000] }).initialize();
  await source.runMigrations();
  await source.query('DELETE FROM ledger_head');
  for (const { table, row } of lines) {
    await source.query(`INSERT INTO ${table} SELECT * FROM jsonb_populate_record(NULL::${table}, $1::jsonb)`, [
      JSON.stringify(row),
    ]);
  }
  await source.destroy();
}

beforeAll(async () => {
  database = await createTestDatabase();
  await fillAsBefore(database.url);
  api = await apiOn(database.url);
  await api.application.runner.stop();
  agent = await api.as('agent');
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

it('a database of the first version is brought up to date, and its tickets are the fold of their old events', async () => {
  expect(await verifyLedger(api.application.pool)).toMatchObject({ fault: null, tickets: 4 });
  const rows = await api.sql<{ number: string; kind: string; at: Date; payload: string }>(
    'SELECT ticket_number AS number, kind, at, payload FROM ledger_entry WHERE ticket_number IS NOT NULL ORDER BY position',
  );
  const folded = new Map<string, Ticket>();
  for (const { number, kind, at, payload } of rows) {
    const event = { ...JSON.parse(payload), kind, at: at.getTime() } as TicketEvent;
    folded.set(number, evolve(folded.get(number) ?? null, event));
  }
  for (const ticket of await readTickets(api.application.pool, [...folded.keys()])) {
    expect(ticket).toEqual(folded.get(ticket.number));
  }
});

it('shows what was there as it was, and what is new as empty', async () => {
  const ticket = await seenTicket(agent, urgent);
  expect(ticket).toMatchObject({ severity: 'GENERAL', linkedTo: null, linked: [], closure: null });
  expect(rulesOf(ticket.clocks)).toEqual(['TL-1', 'TL-6']);
  const clock = clockOf(ticket, 'TL-6');
  expect(clock).toMatchObject({
    state: 'BREACHED',
    promisedAt: clock?.dueAt,
    legs: [{ from: clock?.startedAt, limit: { amount: 24, unit: 'HOUR' } }],
  });
  const { data, errors } = await agent.execute(
    '{ tickets { nodes { events(first: 100) { nodes { text note } } } } ledger { nodes { text } } }',
  );
  expect(errors).toBeUndefined();
  expect(JSON.stringify(data)).not.toMatch(/undefined/);
});

it('filters old entries by columns they never had', async () => {
  const { data } = await agent.execute('{ ledger(first: 1) { pageInfo { endCursor } } }');
  const changes = agent.subscribe(
    'subscription ($after: Cursor) { ticketChanged(after: $after, filter: { severity: [GENERAL] }) { matches entry { kind } } }',
    { after: data.ledger.pageInfo.endCursor },
  );
  expect((await changes.next()).value.data.ticketChanged).toEqual({ matches: true, entry: { kind: 'complaint.filed' } });
  await changes.return?.();
});

it('an old ticket goes on under the new rules to its end', async () => {
  const number = urgent;
  await api.application.runner.settleAll();
  await attachAll(agent, number);
  const ops = await api.as('ops');
  await done(ops, 'recordArrival', { number });
  await done(ops, 'recordRootCause', { number, cause: 'TRANSFORMER_OVERLOAD', liability: 'UTILITY' });
  await done(ops, 'recordMilestone', { number, milestone: 'RELIEF_IN_FORCE' });
  await done(ops, 'recordMilestone', { number, milestone: 'PLAN_PROMISED' });
  const outcomes = [{ demand: 1, outcome: 'MET' }];
  const answered = await done(agent, 'giveFeedback', { number, feedback: feedback({ outcomes }) });
  expect(clockOf(answered, 'TL-6')).toMatchObject({ state: 'BREACHED', stoppedAt: expect.any(String) });
  await workOff(api, number);
  await done(agent, 'confirm', { number, satisfied: true });
  expect(await done(agent, 'closeTicket', { number })).toMatchObject({ status: 'CLOSED' });
  expect((await verifyLedger(api.application.pool)).fault).toBeNull();
});

it('is looked at by the clock runner once, which writes down when to look again', async () => {
  const waiting = await api.sql<{ count: number }>('SELECT count(*)::int AS count FROM ticket WHERE settles_at <= received_at');
  expect(waiting).toEqual([{ count: 0 }]);
});
