import { printDateTime } from '@gridvoice/domain/date-time';
import type { Language } from '@gridvoice/domain/language';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import type { Context } from '../context.js';
import { readEntries } from '../ledger/entry.js';
import { entryText } from '../ledger/entry-text.js';
import { plainCustomers } from '../personal/plain-customer.js';
import { refsIn } from '../personal/refs.js';
import { aboutSubject } from './about-subject.js';
import type { Held } from './find-subject.js';
import { keepReason } from './reasons.js';
import type { SentSubject } from './subject.js';

/** A copy of all that is held about a person, as a JSON document for them. */
export const copySubject = (context: Context, by: SentSubject, reason: string): Promise<string> =>
  aboutSubject(context, by, 'subject.copied', async (held, asking) => {
    const copy = { asOf: printDateTime(asking.at), ...(await copyOf(asking.client, held, context.language)) };
    const ref = await keepReason(reason, context.application.chance, held, asking);
    return { result: JSON.stringify(copy, null, 2), recorded: { reason: ref } };
  });

/** Their customer file and tickets, with every text in its place. */
async function copyOf(client: pg.PoolClient, { tickets, accounts }: Held, language: Language): Promise<object> {
  const customers = await plainCustomers(client, tickets);
  const copied: object[] = [];
  for (const ticket of tickets) {
    const history = await historyOf(client, ticket, language);
    copied.push({ ...ticketOf(ticket), customer: customers.get(ticket.number) ?? {}, ...feedbackOf(ticket), history });
  }
  return { customerFile: await fileOf(client, accounts), tickets: copied };
}

const ticketOf = (ticket: Ticket): object => ({
  number: ticket.number,
  receivedAt: printDateTime(ticket.receivedAt),
  filedAt: printDateTime(ticket.filedAt),
  channel: ticket.channel,
  category: ticket.category,
  subcategory: ticket.subcategory,
  status: ticket.status,
  endedAt: ticket.endedAt === null ? null : printDateTime(ticket.endedAt),
  restricted: ticket.restricted,
  erasedAt: ticket.erasedAt === null ? null : printDateTime(ticket.erasedAt),
  specialGroup: ticket.specialGroup,
  preferredReply: ticket.preferredReply,
});

const feedbackOf = ({ feedback, confirmation, visits }: Ticket): object => ({
  feedback: feedback.map(({ at, via }) => ({ at: printDateTime(at), via })),
  confirmation: confirmation && { satisfied: confirmation.satisfied, score: confirmation.score },
  visits: visits.map(({ at, kind, via, reached, solved, score }) => ({
    at: printDateTime(at),
    kind,
    via,
    reached,
    solved,
    score,
  })),
});

/** What was said on a ticket, oldest first, each text under what it was said with. */
async function historyOf(client: pg.PoolClient, { number }: Ticket, language: Language): Promise<object[]> {
  const stream = `ticket:${number}`;
  const texts = await textsOf(client, stream);
  const entries = await readEntries(client, '', { after: 0, limit: 1_000_000, stream });
  return entries.flatMap((entry) => {
    const said = refsIn(JSON.parse(entry.payload)).flatMap(({ id }) => texts.get(id) ?? []);
    return said.length === 0 ? [] : [{ at: printDateTime(entry.at), what: entryText(entry, language), said }];
  });
}

async function textsOf(client: pg.PoolClient, stream: string): Promise<Map<string, { field: string; text: string }>> {
  const { rows } = await client.query<{ id: string; field: string; value: string }>(
    'SELECT id, field, value FROM personal_value WHERE stream = $1',
    [stream],
  );
  return new Map(rows.map(({ id, field, value }) => [id, { field, text: value }]));
}

async function fileOf(client: pg.PoolClient, accounts: readonly string[]): Promise<object[]> {
  const { rows } = await client.query<object>(
    `SELECT account_number AS "accountNumber", name, phone, address, region, special_group AS "specialGroup", verified
     FROM customer WHERE account_number = ANY($1) ORDER BY account_number`,
    [accounts],
  );
  return rows;
}
