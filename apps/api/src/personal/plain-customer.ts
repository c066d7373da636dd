import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { readValues } from './personal-values.js';

const customerFields = ['name', 'phone', 'accountNumber', 'address'] as const;

/** Who complains, in plain; a field that was never given, or was erased, is absent. */
export type PlainCustomer = { readonly [Field in (typeof customerFields)[number]]?: string | undefined };

/**
 * The customers of tickets, by ticket number. For sealing them anew on another ticket alone: what is plain here never leaves
 * the transaction (CO-4).
 */
export async function plainCustomers(client: pg.PoolClient, tickets: readonly Ticket[]): Promise<Map<string, PlainCustomer>> {
  const ids = tickets.flatMap(({ personal }) => customerFields.flatMap((field) => personal[field]?.id ?? []));
  const values = await readValues(client, ids);
  const plain = new Map(ids.map((id, index) => [id, values[index] ?? null]));
  return new Map(tickets.map((ticket) => [ticket.number, customerOf(ticket, plain)]));
}

const customerOf = ({ personal }: Ticket, plain: ReadonlyMap<string, string | null>): PlainCustomer =>
  Object.fromEntries(
    customerFields.flatMap((field) => {
      const value = plain.get(personal[field]?.id ?? '') ?? null;
      return value === null ? [] : [[field, value]];
    }),
  );
