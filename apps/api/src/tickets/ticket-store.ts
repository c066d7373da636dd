import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { insert, type Row, upsert } from '../database/rows.js';
import { clockRows, type TicketJson, taskRows, ticketJson, ticketOf, ticketRow } from './ticket-rows.js';

/** Tickets as they stand; `lock` keeps everyone else from changing them until the transaction ends. */
export async function lockTickets(client: pg.PoolClient, numbers: readonly string[], lock: boolean): Promise<Ticket[]> {
  if (numbers.length === 0) return [];
  // Locked first and read by a second statement: one statement would show the clocks and tasks of before the wait.
  if (lock) await client.query('SELECT FROM ticket WHERE number = ANY($1) ORDER BY number FOR UPDATE', [numbers]);
  return readTickets(client, numbers);
}

export async function readTickets(client: pg.Pool | pg.PoolClient, numbers: readonly string[]): Promise<Ticket[]> {
  const { rows } = await client.query<TicketJson>(`SELECT ${ticketJson} FROM ticket WHERE number = ANY($1)`, [numbers]);
  return rows.map(ticketOf);
}

/** Brings the projections to where the tickets stand. */
export async function saveTickets(client: pg.PoolClient, tickets: readonly Ticket[], personal: readonly object[]): Promise<void> {
  await insert(client, 'personal_value', personal as readonly Row[]);
  await upsert(client, 'ticket', 'number', tickets.map(ticketRow));
  await upsert(client, 'clock', 'id', tickets.flatMap(clockRows));
  await upsert(client, 'task', 'id', tickets.flatMap(taskRows));
}
