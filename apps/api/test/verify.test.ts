import type { TicketEvent } from '@gridvoice/domain/lifecycle/events';
import { evolve } from '@gridvoice/domain/lifecycle/evolve';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Verification, verifyLedger } from '../src/ledger/verify.js';
import { runVerify } from '../src/ledger/verify-main.js';
import { readTickets } from '../src/tickets/ticket-store.js';
import { chances, fileMany, workAtRandom } from './busy-history.js';
import { createTestDatabase, type TestDatabase } from './database.js';
import { apiOn } from './harness.js';

/** Parents before children. */
const tables = ['ledger_head', 'ledger_stream', 'ledger_entry', 'personal_value', 'ticket', 'clock', 'task'];

let database: TestDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await createTestDatabase();
  const api = await apiOn(database.url, true);
  const chance = chances(20260304);
  const numbers = await fileMany(api, 40, chance);
  await workAtRandom(api, numbers, 15, chance);
  await api.fastForward(30 * 3_600_000);
  await api.application.runner.settleAll();
  await workAtRandom(api, numbers, 10, chance);
  // From here on nobody else writes.
  await api.stop();
  pool = new pg.Pool({ connectionString: database.url });
  pool.on('error', () => undefined);
  for (const table of tables) await pool.query(`CREATE TABLE kept_${table} AS TABLE ${table}`);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const restore = async (): Promise<void> => {
  await pool.query(`TRUNCATE ${tables.join(', ')}`);
  for (const table of tables) await pool.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
};

async function afterTampering(statement: string): Promise<Verification> {
  const { rowCount } = await pool.query(statement);
  expect(rowCount, 'rows tampered with').toBeGreaterThan(0);
  return verifyLedger(pool);
}

describe('SU-7: a ledger that nobody touched', () => {
  it('is whole after a busy history', async () => {
    const { head, entries, tickets, fault } = await verifyLedger(pool);
    expect(fault).toBeNull();
    expect(tickets).toBe(40);
    expect(entries).toBe(head.position);
    const { rows } = await pool.query<{ kind: string }>('SELECT DISTINCT kind FROM ledger_entry WHERE ticket_number IS NOT NULL');
    expect(rows.map(({ kind }) => kind).sort()).toEqual(
      expect.arrayContaining([
        'clock.breached',
        'clock.escalated',
        'clock.met',
        'clock.stopped',
        'clock.warned',
        'facts.changed',
        'feedback.given',
        'record.filed',
        'customer.acknowledged',
        'task.claimed',
        'task.completed',
        'task.released',
      ]),
    );
  });

  it('folds into exactly the tickets that are stored, and holds no personal data to do so', async () => {
    const { rows } = await pool.query<{ number: string; kind: string; at: Date; payload: string }>(
      'SELECT ticket_number AS number, kind, at, payload FROM ledger_entry WHERE ticket_number IS NOT NULL ORDER BY position',
    );
    const folded = new Map<string, Ticket>();
    for (const { number, kind, at, payload } of rows) {
      const event = { ...JSON.parse(payload), kind, at: at.getTime() } as TicketEvent;
      folded.set(number, evolve(folded.get(number) ?? null, event));
    }
    const stored = await readTickets(pool, [...folded.keys()]);
    expect(stored).toHaveLength(40);
    for (const ticket of stored) expect(ticket).toEqual(folded.get(ticket.number));
  });

  it('is still whole when personal values were erased', async () => {
    await pool.query("DELETE FROM personal_value WHERE field IN ('name', 'matter')");
    expect((await verifyLedger(pool)).fault).toBeNull();
    await restore();
  });
});

describe('SU-7: tampering is found', () => {
  afterEach(restore);
  const some = "(SELECT position FROM ledger_entry WHERE kind = 'ticket.graded' ORDER BY position OFFSET 5 LIMIT 1)";
  const place = async (): Promise<number> =>
    Number((await pool.query<{ position: string }>(`SELECT ${some} AS position`)).rows[0]?.position);

  it.each([
    [
      'a byte of a payload',
      `UPDATE ledger_entry SET payload = overlay(payload placing 'X' from 12 for 1) WHERE position = ${some}`,
    ],
    ['blanks in a payload', `UPDATE ledger_entry SET payload = payload || ' ' WHERE position = ${some}`],
    ['when it happened', `UPDATE ledger_entry SET at = at - interval '1 millisecond' WHERE position = ${some}`],
    ['who did it', `UPDATE ledger_entry SET actor = 'm-ops' WHERE position = ${some}`],
    ['what it was', `UPDATE ledger_entry SET kind = 'ticket.regraded' WHERE position = ${some}`],
    ['its hash', `UPDATE ledger_entry SET hash = repeat('0', 64) WHERE position = ${some}`],
    ['its predecessor', `UPDATE ledger_entry SET previous = repeat('0', 64) WHERE position = ${some}`],
    ['its place in its stream', `UPDATE ledger_entry SET sequence = sequence + 1 WHERE position = ${some}`],
    ['its stream', `UPDATE ledger_entry SET stream = 'ticket:other' WHERE position = ${some}`],
    ['an entry that is gone', `DELETE FROM ledger_entry WHERE position = ${some}`],
  ])('and named by its position: %s', async (_what, statement) => {
    const position = await place();
    expect((await afterTampering(statement)).fault).toEqual({ position, what: expect.any(String) });
  });

  it('two entries that changed places', async () => {
    const position = await place();
    await pool.query('DELETE FROM ledger_entry WHERE position IN ($1, $1::bigint + 1)', [position]);
    await pool.query(
      `INSERT INTO ledger_entry SELECT 2 * $1::bigint + 1 - position, stream, sequence, kind, at, recorded_at, actor, ticket_number,
         payload, previous, hash, before, after FROM kept_ledger_entry WHERE position IN ($1, $1::bigint + 1)`,
      [position],
    );
    expect((await verifyLedger(pool)).fault?.position).toBe(position);
  });

  it.each([
    ['a tail that was cut off', 'DELETE FROM ledger_entry WHERE position > (SELECT max(position) - 5 FROM kept_ledger_entry)'],
    ['a head that was set back', 'UPDATE ledger_head SET position = position - 5'],
    ['a head that was set forward', 'UPDATE ledger_head SET position = position + 1'],
  ])('%s', async (_what, statement) => {
    const { fault } = await afterTampering(statement);
    expect(fault?.what).toMatch(/^the ledger ends at \d+, its head says \d+$/);
  });

  it('a tail that was cut off with the head set back', async () => {
    await pool.query('DELETE FROM ledger_entry WHERE position > (SELECT max(position) - 5 FROM kept_ledger_entry)');
    expect((await afterTampering('UPDATE ledger_head SET position = position - 5')).fault?.what).toMatch(/stream|head of/);
  });

  const ticket = '(SELECT min(number) FROM ticket)';
  const clock = '(SELECT min(id) FROM clock)';
  const task = '(SELECT min(id) FROM task)';
  it.each([
    ['the last link of a stream', `UPDATE ledger_stream SET hash = repeat('0', 64) WHERE name = 'member:m-ops'`],
    ['the length of a stream', `UPDATE ledger_stream SET sequence = sequence + 1 WHERE name = 'member:m-ops'`],
    ['a stream that is gone', `DELETE FROM ledger_stream WHERE name = 'member:m-ops'`],
    ['a stream of nothing', `INSERT INTO ledger_stream VALUES ('ticket:invented', 1, repeat('0', 64))`],
    ['whose entry it is', `UPDATE ledger_entry SET ticket_number = NULL WHERE position = ${some}`],
    [
      'what a filter saw after an entry',
      `UPDATE ledger_entry SET after = jsonb_set(after, '{grade}', '"LEVEL_9"') WHERE position = ${some}`,
    ],
    ['what a filter saw before an entry', `UPDATE ledger_entry SET before = NULL WHERE position = ${some}`],
    ['a ticket’s grade', `UPDATE ticket SET grade = 'LEVEL_9' WHERE number = ${ticket}`],
    ['a ticket’s time of receipt', `UPDATE ticket SET received_at = received_at + interval '1 ms' WHERE number = ${ticket}`],
    ['a ticket’s mark of a breach', `UPDATE ticket SET breached = NOT breached WHERE number = ${ticket}`],
    ['a ticket’s reference to a matter', `UPDATE ticket SET personal = personal - 'matter' WHERE number = ${ticket}`],
    ['a ticket’s version', `UPDATE ticket SET version = version + 1 WHERE number = ${ticket}`],
    ['a clock’s due time', `UPDATE clock SET due_at = due_at + interval '1 hour' WHERE id = ${clock}`],
    ['a clock’s state', `UPDATE clock SET state = 'CANCELLED' WHERE id = ${clock}`],
    ['a clock that is gone', `DELETE FROM clock WHERE id = ${clock}`],
    ['a clock that was hidden with the imported ones', `UPDATE clock SET imported = NOT imported WHERE id = ${clock}`],
    ['a task’s holder', `UPDATE task SET assignee = 'm-admin' WHERE id = ${task}`],
    ['a task’s urgency', `UPDATE task SET grade = 'LEVEL_9' WHERE id = ${task}`],
    ['a task that is gone', `DELETE FROM task WHERE id = ${task}`],
    [
      'a personal value',
      `UPDATE personal_value SET value = value || '。' WHERE id = (SELECT min(id::text)::uuid FROM personal_value)`,
    ],
    [
      'a personal value’s salt',
      `UPDATE personal_value SET salt = 'x' WHERE id = (SELECT min(id::text)::uuid FROM personal_value)`,
    ],
  ])('%s', async (_what, statement) => {
    const { fault } = await afterTampering(statement);
    expect(fault?.what).toBeTruthy();
  });

  it('a ticket that is gone, naming it', async () => {
    const { rows } = await pool.query<{ number: string }>('SELECT min(number) AS number FROM ticket');
    const { number } = rows[0] ?? { number: '' };
    await pool.query('DELETE FROM clock WHERE ticket_number = $1', [number]);
    await pool.query('DELETE FROM task WHERE ticket_number = $1', [number]);
    const { fault } = await afterTampering(`DELETE FROM ticket WHERE number = '${number}'`);
    expect(fault?.what).toContain(number);
  });

  it('by the command, which says where and ends with 1', async () => {
    vi.stubEnv('DATABASE_URL', database.url);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const said = vi.spyOn(console, 'log').mockReturnValue();
    const complained = vi.spyOn(console, 'error').mockReturnValue();
    try {
      expect(await runVerify([])).toBe(0);
      expect(said).toHaveBeenCalledWith(expect.stringContaining('the ledger is whole'));
      const position = await place();
      await pool.query(`UPDATE ledger_entry SET actor = 'm-ops' WHERE position = ${position}`);
      expect(await runVerify([])).toBe(1);
      expect(complained).toHaveBeenCalledWith(expect.stringContaining(`(position ${position})`));
    } finally {
      vi.unstubAllEnvs();
      vi.restoreAllMocks();
    }
  });
});
