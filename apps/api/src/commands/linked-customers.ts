import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { readTickets } from '../tickets/ticket-store.js';
import type { Request } from './request.js';

const customerFields = ['name', 'phone', 'accountNumber', 'address'] as const;

/** Who complains, in plain; a field that was never given, or was erased, is absent. */
export type PlainCustomer = { readonly [Field in (typeof customerFields)[number]]?: string | undefined };

/** A ticket that others go back to, with its customer. */
export interface Linked {
  readonly ticket: Ticket;
  readonly customer: PlainCustomer;
}

/** The tickets that secondary filings go back to. What is plain here never leaves the transaction but sealed. */
export async function linkedCustomers(client: pg.PoolClient, requests: readonly Request[]): Promise<Map<string, Linked>> {
  const numbers = requests.flatMap((request) => (request.kind === 'fileSecondary' ? [request.number] : []));
  if (numbers.length === 0) return new Map();
  const tickets = await readTickets(client, numbers);
  const plain = await plainValues(client, tickets);
  return new Map(tickets.map((ticket) => [ticket.number, { ticket, customer: customerOf(ticket, plain) }]));
}

async function plainValues(client: pg.PoolClient, tickets: readonly Ticket[]): Promise<Map<string, string>> {
  const ids = tickets.flatMap(({ personal }) => customerFields.flatMap((field) => personal[field]?.id ?? []));
  const { rows } = await client.query<{ id: string; value: string }>('SELECT id, value FROM personal_value WHERE id = ANY($1)', [
    ids,
  ]);
  return new Map(rows.map(({ id, value }) => [id, value]));
}

const customerOf = ({ personal }: Ticket, plain: ReadonlyMap<string, string>): PlainCustomer =>
  Object.fromEntries(
    customerFields.flatMap((field) => {
      const value = plain.get(personal[field]?.id ?? '');
      return value === undefined ? [] : [[field, value]];
    }),
  );
