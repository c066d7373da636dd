import { isDeepStrictEqual } from 'node:util';
import type { TicketEvent } from '@gridvoice/domain/lifecycle/events';
import { evolve } from '@gridvoice/domain/lifecycle/evolve';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type { PersonalRef } from '@gridvoice/domain/personal-ref';
import type pg from 'pg';
import { instantOf } from '../database/rows.js';
import { refsIn } from '../personal/refs.js';
import { sealHash } from '../personal/seal.js';
import { readTickets } from '../tickets/ticket-store.js';
import type { Fault } from './fault.js';
import { type FilterColumns, filterColumns, storedColumns } from './filter-columns.js';

interface StoredEvent {
  readonly position: string;
  readonly stream: string;
  readonly number: string | null;
  readonly kind: string;
  readonly at: string;
  readonly payload: string;
  readonly before: FilterColumns | null;
  readonly after: FilterColumns | null;
}

const batchSize = 200;

/** State is the fold of events: every ticket is replayed, without the personal values, and held against its rows. */
export async function verifyProjections(client: pg.PoolClient): Promise<{ tickets: number; fault: Fault | null }> {
  let tickets = 0;
  for (let after = ''; ; ) {
    const numbers = await nextNumbers(client, after);
    const last = numbers.at(-1);
    if (last === undefined) break;
    const fault = await batchFault(client, numbers);
    if (fault) return { tickets, fault };
    tickets += numbers.length;
    after = last;
  }
  return { tickets, fault: await strayFault(client) };
}

async function nextNumbers(client: pg.PoolClient, after: string): Promise<string[]> {
  const sql = `SELECT number FROM ticket WHERE number > $1 ORDER BY number LIMIT ${batchSize}`;
  return (await client.query<{ number: string }>(sql, [after])).rows.map(({ number }) => number);
}

async function batchFault(client: pg.PoolClient, numbers: readonly string[]): Promise<Fault | null> {
  const { rows } = await client.query<StoredEvent>(
    `SELECT position, stream, ticket_number AS number, kind, to_json(at)#>>'{}' AS at, payload, before, after FROM ledger_entry
     WHERE stream = ANY($1) ORDER BY stream, sequence`,
    [numbers.map((number) => `ticket:${number}`)],
  );
  const replayed = new Map<string, Ticket>();
  const refs: PersonalRef[] = [];
  for (const row of rows) {
    const number = row.stream.slice('ticket:'.length);
    const body: unknown = JSON.parse(row.payload);
    refs.push(...refsIn(body));
    const before = replayed.get(number) ?? null;
    const after = evolve(before, { ...(body as object), kind: row.kind, at: instantOf(row.at) } as TicketEvent);
    if (!isBeside(row, number, before, after))
      return { position: Number(row.position), what: `${row.stream}: what stands beside the event is not of it` };
    replayed.set(number, after);
  }
  for (const stored of await readTickets(client, numbers)) {
    if (!isSame(replayed.get(stored.number), stored))
      return { position: null, what: `ticket ${stored.number} is not what its events make it` };
  }
  return (await repeatedFault(client, numbers)) ?? sealFault(client, refs);
}

/** The ticket's number and filterable columns, which the chain doesn't cover, are what the events make them. */
const isBeside = (row: StoredEvent, number: string, before: Ticket | null, after: Ticket): boolean =>
  row.number === number &&
  isSame(storedColumns(row.before), before && filterColumns(before)) &&
  isSame(storedColumns(row.after), filterColumns(after));

/** What rows repeat of others, so that an index can serve: not part of the ticket, and yet shown and sorted by. */
async function repeatedFault(client: pg.PoolClient, numbers: readonly string[]): Promise<Fault | null> {
  const { rows } = await client.query<{ number: string }>(
    `SELECT number FROM ticket WHERE number = ANY($1) AND (
       breached <> EXISTS (SELECT FROM clock WHERE ticket_number = number AND state = 'BREACHED')
       OR EXISTS (SELECT FROM clock WHERE ticket_number = number AND clock.imported <> ticket.imported)
       OR EXISTS (SELECT FROM task WHERE ticket_number = number AND (task.imported, task.grade) <> (ticket.imported, ticket.grade))
     ) LIMIT 1`,
    [numbers],
  );
  return rows[0] ? { position: null, what: `ticket ${rows[0].number} is not what its events make it` } : null;
}

/** Branded and readonly types apart, JSON has one form. */
const isSame = (one: unknown, other: unknown): boolean => isDeepStrictEqual(plain(one), plain(other));
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Values that were erased are fine; one that is kept must be the one that was sealed. */
async function sealFault(client: pg.PoolClient, refs: readonly PersonalRef[]): Promise<Fault | null> {
  const { rows } = await client.query<{ id: string; value: string; salt: string; stream: string }>(
    'SELECT id, value, salt, stream FROM personal_value WHERE id = ANY($1)',
    [refs.map(({ id }) => id)],
  );
  const hashes = new Map(refs.map(({ id, hash }) => [id, hash]));
  const wrong = rows.find(({ id, value, salt }) => sealHash(salt, value) !== hashes.get(id));
  return wrong ? { position: null, what: `a personal value of ${wrong.stream} is not the one that was sealed` } : null;
}

/** Events of a ticket that isn't there. */
async function strayFault(client: pg.PoolClient): Promise<Fault | null> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM ledger_stream WHERE name LIKE 'ticket:%'
     AND NOT EXISTS (SELECT FROM ticket WHERE number = substr(name, 8)) LIMIT 1`,
  );
  return rows[0] ? { position: null, what: `${rows[0].name} has events but no ticket` } : null;
}
