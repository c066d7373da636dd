import type pg from 'pg';
import type { Allowance, Lease, Wanted } from './bucket.js';
import { type Buckets, OwnBuckets } from './buckets.js';

/** Now, in milliseconds of the database's own clock: tests that move the common clock by years don't empty buckets. */
const now = '(extract(epoch from statement_timestamp()) * 1000)::float8';

/** `takeLease` of `bucket.ts` as one atomic statement: $1 key, $2 need, $3 wish, $4 unspent, $5 capacity, $6 points per millisecond. */
const takeSql = `
  INSERT INTO rate_bucket AS bucket (key, level, at, granted)
  VALUES ($1, greatest($2::float8, least($3::float8, $5::float8)), ${now}, greatest($2::float8, least($3::float8, $5::float8)))
  ON CONFLICT (key) DO UPDATE SET (level, at, granted) = (
    SELECT rest.level + given.points, moment.at, given.points
    FROM (SELECT greatest(bucket.at, ${now}) AS at) moment,
      LATERAL (SELECT greatest(0, bucket.level - $6::float8 * (moment.at - bucket.at)) AS level) leaked,
      LATERAL (SELECT greatest(0, leaked.level - $4::float8) AS level) rest,
      LATERAL (SELECT CASE WHEN $2::float8 <= $5::float8 - rest.level
        THEN greatest($2::float8, least($3::float8, $5::float8 - rest.level)) ELSE 0 END AS points) given
  )
  RETURNING level, at, granted`;

/** Buckets that all processes share. While the database is away each process goes by its own. */
export class SharedBuckets implements Buckets {
  readonly #pool: pg.Pool;
  readonly #meanwhile = new OwnBuckets(Date.now);

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  async take(key: string, wanted: Wanted, allowance: Allowance): Promise<Lease> {
    const { need, wish, unspent } = wanted;
    try {
      const { rows } = await this.#pool.query<Lease>(takeSql, [
        ...[key, need, wish, unspent],
        ...[allowance.capacity, allowance.perSecond / 1000],
      ]);
      if (rows[0]) return rows[0];
    } catch {
      // Whatever is wrong with the database, the request itself will tell.
    }
    return this.#meanwhile.take(key, wanted, allowance);
  }

  /** Removes buckets that have been empty for long. @returns how many */
  async sweep(): Promise<number> {
    const { rowCount } = await this.#pool.query(`DELETE FROM rate_bucket WHERE at < ${now} - 3600000`);
    return rowCount ?? 0;
  }
}
