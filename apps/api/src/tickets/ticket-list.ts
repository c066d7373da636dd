import { instant } from '@gridvoice/domain/instant';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { scopeSql } from '../access/scope-sql.js';
import type { Viewer } from '../access/viewer.js';
import { isoText } from '../database/rows.js';
import { snapshot } from '../database/transaction.js';
import { type LedgerHead, readHead } from '../ledger/entry.js';
import { type Connection, connection, type KeyForm, momentPart, type Page } from '../lists/page.js';
import { filterSql, type TicketFilter } from './ticket-filter.js';
import { type TicketJson, ticketJson, ticketOf } from './ticket-rows.js';

export interface TicketList extends Connection<Ticket> {
  readonly asOf: LedgerHead;
  readonly filter: TicketFilter;
}

/** A ticket's place in its list: when it was received, and its number. */
export const ticketKey: KeyForm = [momentPart, /^[\d-]{1,40}$/];

/** Newest receipt first. Head and rows come from one snapshot, so that a subscription after `asOf` joins without a seam. */
export async function listTickets(pool: pg.Pool, viewer: Viewer, page: Page, filter: TicketFilter): Promise<TicketList> {
  const parameters: unknown[] = [page.size + 1];
  const conditions = [...filterSql(filter, parameters), ...scopeSql(viewer, parameters), ...keysetSql(page, parameters)];
  const direction = page.backwards ? 'ASC' : 'DESC';
  const sql = `SELECT ${ticketJson} FROM ticket ${where(conditions)}
    ORDER BY ticket.received_at ${direction}, ticket.number ${direction} LIMIT $1`;
  return snapshot(pool, async (client) => {
    const asOf = await readHead(client);
    const { rows } = await client.query<TicketJson>(sql, parameters);
    const keyOf = ({ receivedAt, number }: Ticket): string[] => [String(receivedAt), number];
    return { ...connection(rows.map(ticketOf), page, keyOf), asOf, filter };
  });
}

export async function countTickets(pool: pg.Pool, viewer: Viewer, filter: TicketFilter): Promise<number> {
  const parameters: unknown[] = [];
  const conditions = [...filterSql(filter, parameters), ...scopeSql(viewer, parameters)];
  const sql = `SELECT count(*)::int AS count FROM ticket ${where(conditions)}`;
  const { rows } = await pool.query<{ count: number }>(sql, parameters);
  return rows[0]?.count ?? 0;
}

const where = (conditions: readonly string[]): string => (conditions.length > 0 ? `WHERE ${conditions.join(' AND ')}` : '');

/** Only what lies beyond the cursors, in the list's descending order. */
function keysetSql({ after, before }: Page, parameters: unknown[]): string[] {
  const beyond = (key: readonly string[] | null, operator: '<' | '>'): string[] => {
    if (!key) return [];
    const [receivedAt, number] = key;
    parameters.push(isoText(instant(Number(receivedAt))), number);
    return [`(ticket.received_at, ticket.number) ${operator} ($${parameters.length - 1}::timestamptz, $${parameters.length})`];
  };
  return [...beyond(after, '<'), ...beyond(before, '>')];
}
