import { type Instant, instant } from '@gridvoice/domain/instant';
import type pg from 'pg';

export type Row = Readonly<Record<string, unknown>>;

export const isoText = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());
export const instantOf = (text: string): Instant => instant(Date.parse(text));
export const instantOrNull = (text: string | null): Instant | null => (text === null ? null : instantOf(text));

/** Writes many rows in one statement; those whose key exists are replaced whole. */
export async function upsert(client: pg.PoolClient, table: string, key: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first).map((name) => `"${name}"`);
  const replaced = columns.map((name) => `${name} = excluded.${name}`).join(', ');
  await client.query(
    `INSERT INTO ${table} (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)
     ON CONFLICT (${key}) DO UPDATE SET ${replaced}`,
    [JSON.stringify(rows)],
  );
}

/** Adds many rows in one statement. */
export async function insert(client: pg.PoolClient, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((name) => `"${name}"`)
    .join(', ');
  await client.query(
    `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  );
}
