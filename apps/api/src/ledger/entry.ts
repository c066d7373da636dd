import type { Instant } from '@gridvoice/domain/instant';
import type pg from 'pg';
import { instantOf } from '../database/rows.js';
import { type FilterColumns, storedColumns } from './filter-columns.js';

/** An entry of the ledger as readers see it. */
export interface LedgerEntry {
  readonly epoch: string;
  readonly position: number;
  readonly stream: string;
  /** Within its stream, from 1; of a ticket's stream the ticket's version. */
  readonly sequence: number;
  readonly kind: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly ticketNumber: string | null;
  /** RFC 8785 text. */
  readonly payload: string;
  readonly previous: string;
  readonly hash: string;
  readonly before: FilterColumns | null;
  readonly after: FilterColumns | null;
}

interface StoredEntry extends Omit<LedgerEntry, 'epoch' | 'at' | 'recordedAt' | 'ticketNumber'> {
  readonly at: string;
  readonly recorded_at: string;
  readonly ticket_number: string | null;
}

const entryOf = (epoch: string, { recorded_at, ticket_number, ...row }: StoredEntry): LedgerEntry => ({
  ...row,
  epoch,
  at: instantOf(row.at),
  recordedAt: instantOf(recorded_at),
  ticketNumber: ticket_number,
  before: storedColumns(row.before),
  after: storedColumns(row.after),
});

export interface LedgerHead {
  readonly epoch: string;
  readonly position: number;
}

export async function readHead(client: pg.Pool | pg.PoolClient): Promise<LedgerHead> {
  const { rows } = await client.query<{ epoch: string; position: string }>(
    'SELECT epoch, position FROM ledger_head WHERE id = 1',
  );
  const [head] = rows;
  if (!head) throw new Error('The ledger has no head');
  return { epoch: head.epoch, position: Number(head.position) };
}

type Reader = pg.Pool | pg.PoolClient;

/** Entries after a position, in order; those of one stream where it is named. */
export async function readEntries(
  client: Reader,
  epoch: string,
  { after, limit, stream }: { after: number; limit: number; stream?: string },
): Promise<LedgerEntry[]> {
  const { rows } = await client.query<{ entry: StoredEntry }>(
    `SELECT row_to_json(e) AS entry FROM ledger_entry e
     WHERE position > $1 AND ($3::text IS NULL OR stream = $3) ORDER BY ${stream === undefined ? 'position' : 'sequence'} LIMIT $2`,
    [after, limit, stream ?? null],
  );
  return rows.map(({ entry }) => entryOf(epoch, entry));
}
