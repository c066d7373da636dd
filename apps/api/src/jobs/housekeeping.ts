import type pg from 'pg';
import type { Logger } from 'pino';
import type { Sessions } from '../access/session.js';
import { sweepSignIns } from '../access/sweep.js';
import type { CommandBus } from '../commands/command-bus.js';
import { nowSql } from '../database/now.js';
import { ensurePartitions } from '../ledger/partitions.js';
import type { SharedBuckets } from '../limits/shared-buckets.js';
import { eraseOverdue } from '../personal/retention.js';
import type { RuleBooks } from '../policies/rule-books.js';

interface Means {
  readonly pool: pg.Pool;
  readonly sessions: Sessions;
  readonly bus: CommandBus;
  readonly rules: RuleBooks;
  readonly rateBuckets: SharedBuckets;
  /** The machine's; milliseconds. */
  readonly clock: () => number;
  readonly log: Logger;
}

const hour = 60 * 60_000;

/** What has to be done now and then: the ledger's next partition; expired sign-ins, personal data and keys kept long enough, empty buckets. */
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
    const { pool, sessions, rateBuckets, clock, log } = this.#means;
    try {
      await ensurePartitions(pool);
      await sessions.sweep();
      await sweepSignIns(pool, clock());
      await eraseOverdue(this.#means);
      await rateBuckets.sweep();
      await pool.query(`DELETE FROM idempotency_key WHERE created_at < to_timestamp(${nowSql} / 1000.0) - interval '30 days'`);
    } catch (error) {
      log.warn({ err: error }, 'housekeeping failed; trying again in an hour');
    }
  }
}
