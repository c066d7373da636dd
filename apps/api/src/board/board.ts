import type { Clock } from '@gridvoice/domain/clocks/clock';
import { type Department, departments } from '@gridvoice/domain/department';
import { type Grade, grades } from '@gridvoice/domain/grade';
import { type Instant, instant, localDay, startOfDay } from '@gridvoice/domain/instant';
import { openTicketStatuses, type Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { nowSql } from '../database/now.js';
import { isoText } from '../database/rows.js';
import { snapshot } from '../database/transaction.js';
import { type LedgerHead, readHead } from '../ledger/entry.js';
import { readTickets } from '../tickets/ticket-store.js';

export interface OpenCount {
  readonly grade: Grade;
  readonly department: Department;
  readonly count: number;
}

export interface TicketClock extends Clock {
  readonly ticketNumber: string;
  readonly ticket?: Ticket;
}

/** What the wall shows at a glance; imported tickets are left out. */
export interface Board {
  readonly asOf: LedgerHead;
  readonly at: Instant;
  readonly open: readonly OpenCount[];
  readonly nearest: readonly TicketClock[];
  readonly breached: readonly TicketClock[];
  readonly breachedCount: number;
  readonly newest: readonly Ticket[];
  readonly receivedToday: number;
}

const listed = 20;

// Spelled out, not a parameter: only then does the planner see that the partial index holds them all.
const openStatuses = openTicketStatuses.map((status) => `'${status}'`).join(', ');

export const readBoard = (pool: pg.Pool): Promise<Board> =>
  snapshot(pool, async (client) => {
    const asOf = await readHead(client);
    const at = instant(Number(await one(client, `SELECT ${nowSql} AS value`)));
    return {
      asOf,
      at,
      open: await openCounts(client),
      nearest: await clocks(client, "clock.state = 'RUNNING'", 'ASC'),
      breached: await clocks(client, "clock.state = 'BREACHED' AND clock.stopped_at IS NULL", 'DESC'),
      breachedCount: Number(await one(client, breachedCountSql)),
      newest: await newest(client),
      receivedToday: Number(await one(client, receivedSinceSql, [isoText(startOfDay(localDay(at)))])),
    };
  });

const breachedCountSql = "SELECT count(*) AS value FROM clock WHERE state = 'BREACHED' AND stopped_at IS NULL AND NOT imported";
const receivedSinceSql = 'SELECT count(*) AS value FROM ticket WHERE received_at >= $1 AND NOT imported';

async function one(client: pg.PoolClient, sql: string, parameters: unknown[] = []): Promise<unknown> {
  const { rows } = await client.query<{ value: unknown }>(sql, parameters);
  return rows[0]?.value;
}

/** Every grade and department, those with nothing open too: a wall shows a zero, never a gap. */
async function openCounts(client: pg.PoolClient): Promise<OpenCount[]> {
  const { rows } = await client.query<OpenCount>(
    `SELECT grade, lead AS department, count(*)::int AS count FROM ticket
     WHERE status IN (${openStatuses}) AND NOT imported GROUP BY grade, lead`,
  );
  return grades.flatMap((grade) =>
    departments.map((department) => {
      const found = rows.find((row) => row.grade === grade && row.department === department);
      return found ?? { grade, department, count: 0 };
    }),
  );
}

async function clocks(client: pg.PoolClient, condition: string, direction: 'ASC' | 'DESC'): Promise<TicketClock[]> {
  const { rows } = await client.query<{ id: string; number: string }>(
    `SELECT clock.id, clock.ticket_number AS number FROM clock
     WHERE ${condition} AND NOT clock.imported ORDER BY clock.due_at ${direction}, clock.id LIMIT ${listed}`,
  );
  const tickets = new Map(
    (
      await readTickets(
        client,
        rows.map(({ number }) => number),
      )
    ).map((ticket) => [ticket.number, ticket]),
  );
  return rows.flatMap(({ id, number }) => {
    const ticket = tickets.get(number);
    const clock = ticket?.clocks.find((candidate) => candidate.id === id);
    return ticket && clock ? [{ ...clock, ticketNumber: number, ticket }] : [];
  });
}

async function newest(client: pg.PoolClient): Promise<Ticket[]> {
  const { rows } = await client.query<{ number: string }>(
    `SELECT number FROM ticket WHERE NOT imported ORDER BY received_at DESC, number DESC LIMIT ${listed}`,
  );
  const tickets = await readTickets(
    client,
    rows.map(({ number }) => number),
  );
  return tickets.sort((one, other) => other.receivedAt - one.receivedAt || (one.number < other.number ? 1 : -1));
}
