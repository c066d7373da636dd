import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { type PlainCustomer, plainCustomers } from '../personal/plain-customer.js';
import type { Request } from './request.js';

/** A ticket that others go back to, with its customer. */
export interface Linked {
  readonly ticket: Ticket;
  readonly customer: PlainCustomer;
}

/** The tickets that secondary filings go back to. What is plain here never leaves the transaction but sealed. */
export async function linkedCustomers(
  client: pg.PoolClient,
  requests: readonly Request[],
  known: ReadonlyMap<string, Ticket>,
): Promise<Map<string, Linked>> {
  const tickets = requests.flatMap((request) => (request.kind === 'fileSecondary' ? (known.get(request.number) ?? []) : []));
  if (tickets.length === 0) return new Map();
  const customers = await plainCustomers(client, tickets);
  return new Map(tickets.map((ticket) => [ticket.number, { ticket, customer: customers.get(ticket.number) ?? {} }]));
}
