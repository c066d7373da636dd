import type { Instant } from '@gridvoice/domain/instant';
import type pg from 'pg';
import { isoText, upsert } from '../database/rows.js';
import { canonicalJson, chainStart, linkHash } from './chain.js';
import type { FilterColumns } from './filter-columns.js';

/** Something that happened, on its way into the ledger. */
export interface NewEntry {
  readonly stream: string;
  readonly kind: string;
  readonly at: Instant;
  readonly recordedAt: Instant;
  readonly actor: string;
  readonly ticketNumber: string | null;
  readonly payload: unknown;
  /** The ticket's filterable columns before and after, so that a backlog is filtered as it would have been live. */
  readonly before: FilterColumns | null;
  readonly after: FilterColumns | null;
}

interface StreamHead {
  sequence: number;
  hash: string;
}

/**
 * Appends entries and gives them positions, as the transaction's last statement: from here to the commit nobody else
 * gets one, so a reader who has seen a position never later finds an earlier one.
 */
export async function append(client: pg.PoolClient, entries: readonly NewEntry[]): Promise<void> {
  if (entries.length === 0) return;
  const heads = await streamHeads(client, [...new Set(entries.map(({ stream }) => stream))]);
  const rows = entries.map((entry, index) => chained(entry, index, heads));
  const streams = [...heads].map(([name, { sequence, hash }]) => ({ name, sequence, hash }));
  await upsert(client, 'ledger_stream', 'name', streams);
  await client.query(
    `WITH head AS (UPDATE ledger_head SET position = position + $1 WHERE id = 1 RETURNING position)
     INSERT INTO ledger_entry
     SELECT head.position - $1 + 1 + e.ordinal, e.stream, e.sequence, e.kind, e.at, e.recorded_at, e.actor, e.ticket_number,
            e.payload, e.previous, e.hash, e.before, e.after
     FROM head, jsonb_to_recordset($2::jsonb) AS e(ordinal int, stream text, sequence int, kind text, at timestamptz,
       recorded_at timestamptz, actor text, ticket_number text, payload text, previous text, hash text, before jsonb, after jsonb)`,
    [rows.length, JSON.stringify(rows)],
  );
}

async function streamHeads(client: pg.PoolClient, names: readonly string[]): Promise<Map<string, StreamHead>> {
  // Ticket streams are guarded by their ticket's row; the lock here guards the streams that have none.
  const { rows } = await client.query<{ name: string } & StreamHead>(
    'SELECT name, sequence, hash FROM ledger_stream WHERE name = ANY($1) ORDER BY name FOR UPDATE',
    [names],
  );
  const heads = new Map(names.map((name): [string, StreamHead] => [name, { sequence: 0, hash: chainStart }]));
  for (const { name, sequence, hash } of rows) heads.set(name, { sequence, hash });
  return heads;
}

function chained(entry: NewEntry, ordinal: number, heads: Map<string, StreamHead>): Record<string, unknown> {
  const head = heads.get(entry.stream) ?? { sequence: 0, hash: chainStart };
  const { stream, kind, at, actor } = entry;
  const payload = canonicalJson(entry.payload);
  const link = { previous: head.hash, stream, sequence: head.sequence + 1, kind, at, actor, payload };
  const hash = linkHash(link);
  heads.set(stream, { sequence: link.sequence, hash });
  return {
    ...link,
    ordinal,
    hash,
    at: isoText(at),
    recorded_at: isoText(entry.recordedAt),
    ticket_number: entry.ticketNumber,
    before: entry.before,
    after: entry.after,
  };
}
