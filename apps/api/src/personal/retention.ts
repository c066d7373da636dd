import type { Instant } from '@gridvoice/domain/instant';
import { keptSince } from '@gridvoice/domain/policy/retention';
import type pg from 'pg';
import { systemActor } from '../clocks/clock-runner.js';
import type { CommandBus } from '../commands/command-bus.js';
import { isoText } from '../database/rows.js';
import type { RuleBooks } from '../policies/rule-books.js';
import { cleanUp } from './clean-up.js';

interface Means {
  readonly pool: pg.Pool;
  readonly bus: Pick<CommandBus, 'run'>;
  readonly rules: RuleBooks;
}

const batchSize = 200;

/**
 * Erases the personal data of tickets that ended longer ago than the policy in force keeps it. Any number of processes may do so at
 * once: each ticket is locked and erased once. @returns how many were erased
 */
export async function eraseOverdue({ pool, bus, rules }: Means): Promise<number> {
  const { now, book } = await rules.current(pool);
  const since = keptSince(book.inForce(now).retention.personalData, now);
  let erased = 0;
  for (let after: Overdue | undefined = { ended: '-infinity', number: '' }; after; ) {
    const batch: Overdue[] = await nextOverdue(pool, since, after);
    const answers = await bus.run(
      batch.map(({ number }) => ({ kind: 'erasePersonal', number, ground: 'RETENTION', actor: systemActor })),
    );
    // One that can't be erased yet is looked at again next time.
    erased += answers.filter((answer) => 'result' in answer).length;
    after = batch.at(-1);
  }
  if (erased > 0) await cleanUp(pool);
  return erased;
}

interface Overdue {
  /** As text, to the microsecond. */
  readonly ended: string;
  readonly number: string;
}

async function nextOverdue(pool: pg.Pool, since: Instant, after: Overdue): Promise<Overdue[]> {
  const { rows } = await pool.query<Overdue>(
    `SELECT ended_at::text AS ended, number FROM ticket
     WHERE ended_at IS NOT NULL AND erased_at IS NULL AND ended_at < $1 AND (ended_at, number) > ($2::timestamptz, $3)
     ORDER BY ended_at, number LIMIT ${batchSize}`,
    [isoText(since), after.ended, after.number],
  );
  return rows;
}
