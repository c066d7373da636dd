import type { Instant } from '@gridvoice/domain/instant';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { scopeSql } from '../access/scope-sql.js';
import type { Viewer } from '../access/viewer.js';
import { clockRows } from '../clocks/clock-rows.js';
import { insert, type Row, upsert } from '../database/rows.js';
import { taskRows } from '../tasks/task-rows.js';
import { type TicketJson, ticketJson, ticketOf, ticketRow } from './ticket-rows.js';

/** A ticket somebody asks for, and the units they belong to: what is protected from one of these isn't there for them (CO-3). */
export interface Wanted {
  readonly number: string;
  /** Null for whoever sees nothing that is protected. */
  readonly units: readonly string[] | null;
}

/**
 * Tickets as they stand, kept from change by anybody else until the transaction ends. One that is protected from everybody who asks
 * for it is as one that isn't there, to the time it takes.
 */
export async function lockTickets(client: pg.PoolClient, wanted: readonly Wanted[]): Promise<Ticket[]> {
  if (wanted.length === 0) return [];
  const { rows } = await client.query<{ number: string }>(
    `SELECT number FROM ticket WHERE number = ANY($1) AND (protected_from IS NULL OR EXISTS (
       SELECT FROM unnest($1::text[], $2::jsonb[]) AS wanted (number, units)
       WHERE wanted.number = ticket.number AND NOT wanted.units ? ticket.protected_from))
     ORDER BY number FOR UPDATE`,
    [wanted.map(({ number }) => number), wanted.map(({ units }) => units && JSON.stringify(units))],
  );
  // Read by a second statement: the first would show the clocks and tasks of before the wait.
  return readTickets(
    client,
    rows.map(({ number }) => number),
  );
}

export async function readTickets(client: pg.Pool | pg.PoolClient, numbers: readonly string[]): Promise<Ticket[]> {
  if (numbers.length === 0) return [];
  const { rows } = await client.query<TicketJson>(`SELECT ${ticketJson} FROM ticket WHERE number = ANY($1)`, [numbers]);
  return rows.map(ticketOf);
}

/** A ticket as a viewer may see it; one that they may not is as one that isn't there, to the time it takes. */
export async function readSeenTicket(pool: pg.Pool, number: string, viewer: Viewer): Promise<Ticket | null> {
  const parameters: unknown[] = [number];
  const conditions = ['ticket.number = $1', ...scopeSql(viewer, parameters)];
  const { rows } = await pool.query<TicketJson>(`SELECT ${ticketJson} FROM ticket WHERE ${conditions.join(' AND ')}`, parameters);
  return rows[0] ? ticketOf(rows[0]) : null;
}

interface Saved {
  readonly tickets: readonly Ticket[];
  /** When time alone changes a ticket next. */
  readonly settlesAt: (ticket: Ticket) => Instant | null;
  readonly personal: readonly object[];
}

/** Brings the projections to where the tickets stand. */
export async function saveTickets(client: pg.PoolClient, { tickets, settlesAt, personal }: Saved): Promise<void> {
  await insert(client, 'personal_value', personal as readonly Row[]);
  await upsert(
    client,
    'ticket',
    'number',
    tickets.map((ticket) => ticketRow(ticket, settlesAt(ticket))),
  );
  await upsert(client, 'clock', 'id', tickets.flatMap(clockRows));
  await upsert(client, 'task', 'id', tickets.flatMap(taskRows));
}

/** Tickets that go back to each of these, oldest first. */
export async function readLinked(client: pg.Pool | pg.PoolClient, numbers: readonly string[]): Promise<Map<string, Ticket[]>> {
  const { rows } = await client.query<{ number: string }>('SELECT number FROM ticket WHERE linked_to = ANY($1)', [numbers]);
  const tickets = await readTickets(
    client,
    rows.map(({ number }) => number),
  );
  tickets.sort((one, other) => one.receivedAt - other.receivedAt || (one.number < other.number ? -1 : 1));
  return new Map(numbers.map((number) => [number, tickets.filter(({ linkedTo }) => linkedTo === number)]));
}
