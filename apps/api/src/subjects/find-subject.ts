import { maySee } from '@gridvoice/domain/access/scope';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import type { Viewer } from '../access/viewer.js';
import { identifiedTickets } from '../personal/identified-tickets.js';
import { plainCustomers } from '../personal/plain-customer.js';
import { readTickets } from '../tickets/ticket-store.js';
import type { Subject } from './subject.js';

/** What is held about a person. */
export interface Held {
  /** Oldest number first. */
  readonly tickets: readonly Ticket[];
  /** Of the customer file. */
  readonly accounts: readonly string[];
}

/** What a person is known by; null where a ticket has neither. */
type Identifier = { readonly by: 'phone' | 'accountNumber'; readonly value: string } | null;

/**
 * What is held about a person, as far as it lies in the viewer's area of work: by exact match, so that nobody else's is among it.
 * @throws Refusal NOT_FOUND for a ticket that isn't there
 */
export async function findSubject(client: pg.PoolClient, subject: Subject, viewer: Viewer): Promise<Held> {
  const sees = (ticket: Ticket): boolean => maySee(viewer.id, viewer.scope, ticket);
  const named = subject.by === 'ticketNumber' ? await namedTicket(client, subject.value, sees) : null;
  const identifier = named ? await identifierOf(client, named) : (subject as Identifier);
  const numbers = identifier ? await identifiedTickets(client, { [identifier.by]: [identifier.value] }) : [];
  const tickets = await readTickets(client, [...new Set([...numbers, ...(named ? [named.number] : [])])]);
  tickets.sort((one, other) => (one.number < other.number ? -1 : 1));
  return { tickets: tickets.filter(sees), accounts: identifier ? await accountsOf(client, identifier) : [] };
}

async function namedTicket(client: pg.PoolClient, number: string, sees: (ticket: Ticket) => boolean): Promise<Ticket> {
  const [ticket] = await readTickets(client, [number]);
  if (!ticket || !sees(ticket)) throw new Refusal('NOT_FOUND', 'unknownTicket');
  return ticket;
}

/** The account tells people apart better than a phone, which families share. */
async function identifierOf(client: pg.PoolClient, ticket: Ticket): Promise<Identifier> {
  const { accountNumber, phone } = (await plainCustomers(client, [ticket])).get(ticket.number) ?? {};
  if (accountNumber !== undefined) return { by: 'accountNumber', value: accountNumber };
  return phone === undefined ? null : { by: 'phone', value: phone };
}

async function accountsOf(client: pg.PoolClient, { by, value }: NonNullable<Identifier>): Promise<string[]> {
  const column = by === 'phone' ? 'phone' : 'account_number';
  const { rows } = await client.query<{ account: string }>(
    `SELECT account_number AS account FROM customer WHERE ${column} = $1`,
    [value],
  );
  return rows.map(({ account }) => account);
}
