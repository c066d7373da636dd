import type pg from 'pg';
import type { Logger } from 'pino';
import type { Sessions } from '../access/session.js';
import { sweepSignIns } from '../access/sweep.js';
import { nowSql } from '../database/now.js';
import { ensurePartitions } from '../ledger/partitions.js';

interface Means {
  readonly pool: pg.Pool;
  readonly sessions: Sessions;
  /** The machine's; milliseconds. */
  readonly clock: () => number;
  readonly log: Logger;
}

const hour = 60 * 60_000;

/** What has to be done now and then: the ledger's next partition, expired sign-ins, keys older than 30 days. */
export class Housekeeping {
  readonly #means: Means;
  #timer: NodeJS.Timeout | null = null;

  constructor(means: Means) {
    this.#means = means;
  }

  start(): void {
    this.#timer = setInterval(() => void this.run(), hour);
    this.#timer.unref();
  }

  stop(): void {
    if (this.#timer) clearInterval(this.#timer);
  }

  async run(): Promise<void> {
    const { pool, sessions, clock, log } = this.#means;
    try {
      await ensurePartitions(pool);
      await sessions.sweep();
      await sweepSignIns(pool, clock());
      await pool.query(`DELETE FROM idempotency_key WHERE created_at < to_timestamp(${nowSql} / 1000.0) - interval '30 days'`);
    } catch (error) {
      log.warn({ err: error }, 'housekeeping failed; trying again in an hour');
    }
  }
}
