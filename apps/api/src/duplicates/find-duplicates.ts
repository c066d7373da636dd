import type { Category } from '@gridvoice/domain/category';
import { byLikelihood, type Complained, type Duplicate, duplicatesOf, recentDays } from '@gridvoice/domain/duplicates/duplicates';
import { phoneDigits, plainText } from '@gridvoice/domain/households';
import { after, hour, type Instant } from '@gridvoice/domain/instant';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { scopeSql } from '../access/scope-sql.js';
import type { Viewer } from '../access/viewer.js';
import { isoText } from '../database/rows.js';
import { compared } from '../personal/compared.js';
import { type Identifiers, identifiedTickets } from '../personal/identified-tickets.js';
import { openStatusesSql } from '../tickets/open-sql.js';
import { readTickets } from '../tickets/ticket-store.js';

/** A complaint that is being taken, as far as it has got. */
export interface Taken extends Complained {
  readonly category: Category;
  readonly region?: string | undefined;
}

export interface FoundDuplicate extends Duplicate {
  readonly ticket: Ticket;
}

/** How many are compared, of those with the same account or phone and of those in the same region. */
const mostCompared = 100;
/** How many are shown. */
export const mostDuplicates = 10;

type Candidate = Pick<Ticket, 'number' | 'personal'>;

/** Tickets of the same category, open or recent, that may be the complaint that is being taken (CH-10); the likeliest first. */
export async function findDuplicates(pool: pg.Pool, viewer: Viewer, taken: Taken, now: Instant): Promise<FoundDuplicate[]> {
  const known = await candidates(pool, viewer, taken, now);
  const told = await compared(pool, known);
  const duplicate = duplicatesOf(taken);
  const likely = known
    .flatMap(({ number }) => {
      const found = duplicate(told.get(number) ?? {});
      return found ? [{ number, ...found }] : [];
    })
    .sort(byLikelihood)
    .slice(0, mostDuplicates);
  // Whole tickets are read of the few that are shown alone.
  const tickets = await readTickets(
    pool,
    likely.map(({ number }) => number),
  );
  const byNumber = new Map(tickets.map((ticket) => [ticket.number, ticket]));
  return likely.flatMap(({ number, ...found }) => {
    const ticket = byNumber.get(number);
    return ticket ? [{ ticket, ...found }] : [];
  });
}

const waysToWrite = (text: string | undefined, tidied: string): string[] => (text && tidied ? [...new Set([text, tidied])] : []);

const identifiersOf = ({ phone, account }: Taken): Identifiers => ({
  phone: waysToWrite(phone, phoneDigits(phone)),
  accountNumber: waysToWrite(account, plainText(account)),
});

const isOpen = `status IN (${openStatusesSql})`;

/** What is worth comparing, newest first: by who complains, and by place where there is an address or a matter to compare. */
async function candidates(pool: pg.Pool, viewer: Viewer, taken: Taken, now: Instant): Promise<Candidate[]> {
  const parameters: unknown[] = [taken.category, isoText(after(now, -recentDays * 24 * hour))];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const eligible = ['category = $1', "status NOT IN ('CANCELLED', 'MERGED')", 'NOT restricted', ...scopeSql(viewer, parameters)];
  const newest = (...conditions: string[]): string =>
    `(SELECT number, received_at, personal FROM ticket WHERE ${[...conditions, ...eligible].join(' AND ')}
      ORDER BY received_at DESC, number DESC LIMIT ${mostCompared})`;
  const branches = [];
  const numbers = await identifiedTickets(pool, identifiersOf(taken), mostCompared);
  if (numbers.length > 0) branches.push(newest(`number = ANY(${given(numbers)})`, `(${isOpen} OR received_at > $2)`));
  if (taken.address !== undefined || taken.matter !== undefined) {
    const place = taken.region === undefined ? 'region IS NULL' : `region = ${given(taken.region)}`;
    branches.push(newest(place, 'received_at > $2'), newest(place, isOpen, 'received_at <= $2'));
  }
  if (branches.length === 0) return [];
  const { rows } = await pool.query<Candidate>(
    `SELECT DISTINCT ON (received_at, number) number, personal FROM (${branches.join(' UNION ALL ')}) AS known
     ORDER BY received_at DESC, number DESC`,
    parameters,
  );
  return rows;
}
