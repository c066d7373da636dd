import { type Instant, instant } from '@gridvoice/domain/instant';
import type pg from 'pg';

/** What `now` reads in SQL: the database's clock and the row by which tests move it. Milliseconds since 1970. */
export const nowSql =
  '(floor(extract(epoch from clock_timestamp()) * 1000)::bigint + (SELECT milliseconds FROM time_shift WHERE id = 1))';

/** The one clock all processes share. */
export async function now(client: pg.Pool | pg.PoolClient): Promise<Instant> {
  const { rows } = await client.query<{ now: string }>(`SELECT ${nowSql} AS now`);
  return instant(Number(rows[0]?.now));
}
