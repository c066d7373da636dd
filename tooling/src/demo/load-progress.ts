import { type Day, day, type Instant, instant } from '@gridvoice/domain/instant';
import type pg from 'pg';

/** How far the sample has been loaded; kept in the database, beside the data it speaks of. */
export interface LoadProgress {
  /** The moment up to which the sample's history runs; a load that was interrupted goes on with it. */
  readonly now: Instant;
  /** The last local date that is in. */
  readonly through: Day | null;
  readonly finished: boolean;
}

const table = `CREATE SCHEMA IF NOT EXISTS demo;
  CREATE TABLE IF NOT EXISTS demo.sample_load (
    id smallint PRIMARY KEY,
    now bigint NOT NULL,
    through integer,
    finished boolean NOT NULL
  )`;

interface Row {
  readonly now: string;
  readonly through: number | null;
  readonly finished: boolean;
}

/**
 * Where an earlier load stopped, or a new beginning at `now`.
 * @throws Error for a database that holds someone's own data: the sample must not get in among it
 */
export async function readProgress(pool: pg.Pool, now: Instant): Promise<LoadProgress> {
  const { rows: found } = await pool.query<{ ours: boolean; used: boolean }>(
    "SELECT to_regclass('demo.sample_load') IS NOT NULL AS ours, EXISTS (SELECT FROM unit) OR EXISTS (SELECT FROM ticket) AS used",
  );
  if (found[0]?.used && !found[0].ours) {
    throw new Error(
      "数据库中已有非演示数据，演示不会写入。This database holds data that is not the demo's; give the demo an empty one.",
    );
  }
  await pool.query(table);
  await pool.query('INSERT INTO demo.sample_load VALUES (1, $1, NULL, false) ON CONFLICT DO NOTHING', [now]);
  const { rows } = await pool.query<Row>('SELECT now, through, finished FROM demo.sample_load WHERE id = 1');
  const [row] = rows;
  if (!row) throw new Error('demo.sample_load lost its row');
  return { now: instant(Number(row.now)), through: row.through === null ? null : day(row.through), finished: row.finished };
}

export async function saveProgress(pool: pg.Pool, through: Day, finished: boolean): Promise<void> {
  await pool.query('UPDATE demo.sample_load SET through = $1, finished = $2 WHERE id = 1', [through, finished]);
}
