import type { Application } from '@gridvoice/api/application';
import type { Answer } from '@gridvoice/api/commands/request';
import { type Day, type Instant, instant } from '@gridvoice/domain/instant';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type pg from 'pg';
import { sampleComplaints } from '../sample/complaints.js';
import { sampleUtility } from '../sample/utility.js';
import { loadOrganisation } from './load-organisation.js';
import { readProgress, saveProgress } from './load-progress.js';
import { SampleDays, stretchKey } from './sample-days.js';
import { actorsOf } from './sample-requests.js';

export interface LoadOptions {
  /** Told after every few days of history. */
  readonly progress: (loaded: number, total: number) => void;
  /** Asked in between; the load then ends early and goes on at the next start. */
  readonly stopped?: () => boolean;
  readonly now?: Instant;
  /** How many complaints; 3,200 unless told. */
  readonly count?: number;
}

type Target = Pick<Application, 'pool' | 'chance' | 'bus' | 'organisation' | 'runner'>;

/** LOADED now, EARLIER by a former start, or STOPPED on the way. */
export type LoadOutcome = 'LOADED' | 'EARLIER' | 'STOPPED';

/**
 * Loads the sample through the commands of real use, each at the moment it happened: a few days at a time,
 * what was filed and then what was done. Happens once; interrupted, it goes on where it was.
 */
export async function loadSample(target: Target, options: LoadOptions): Promise<LoadOutcome> {
  // The runner settles by today's clock: it would call overdue whatever history is about to do in time.
  await target.runner.stop();
  const outcome = await load(target, options);
  if (outcome !== 'STOPPED') target.runner.start();
  return outcome;
}

async function load(target: Target, options: LoadOptions): Promise<LoadOutcome> {
  const { progress: report, stopped = () => false, now = instant(Date.now()) } = options;
  const progress = await readProgress(target.pool, now);
  if (progress.finished) return 'EARLIER';
  const utility = sampleUtility();
  await loadOrganisation(target, utility);
  await target.organisation.reload();
  const bounds = { now: progress.now, ...(options.count !== undefined && { count: options.count }) };
  const days = new SampleDays([...sampleComplaints(utility, bounds)], actorsOf(utility.members), progress.now);
  return loadDays(target, days, { through: progress.through, report, stopped });
}

interface Course {
  readonly through: Day | null;
  readonly report: LoadOptions['progress'];
  readonly stopped: () => boolean;
}

async function loadDays({ pool, bus }: Target, days: SampleDays, { through, report, stopped }: Course): Promise<LoadOutcome> {
  if (through !== null) days.resume(through, await filedNumbers(pool));
  const file = async (stretch: Day | null): Promise<Answer[]> => (stretch === null ? [] : bus.run(days.filings(stretch)));
  let filing = file(days.next());
  for (let stretch = days.next(); stretch !== null; stretch = days.next()) {
    const filed = await filing;
    throwFirst(filed);
    days.filed(stretch, filed);
    // Its steps share one transaction: cut off in between, either all of them are there or none.
    const steps = (await isDone(pool, stretch)) ? [] : days.steps(stretch);
    days.advance(stretch);
    // What is filed next and what is done meanwhile are about different tickets, and each waits for the database.
    const done = bus.run(steps);
    filing = file(days.next());
    throwFirst((await done).filter(isNoRefusal));
    await saveProgress(pool, stretch, stretch === days.last);
    report(days.loaded, days.total);
    if (stopped()) return stop(filing);
  }
  return 'LOADED';
}

/** A step that the rules refuse is left out; the sample's tests see to it that there is none. */
const isNoRefusal = (answer: Answer): boolean => !('error' in answer && answer.error instanceof Refusal);

async function isDone(pool: pg.Pool, stretch: Day): Promise<boolean> {
  const { rowCount } = await pool.query('SELECT FROM idempotency_key WHERE key = $1', [stretchKey(stretch)]);
  return rowCount !== 0;
}

/** Ends early, once nothing is under way. */
async function stop(filing: Promise<unknown>): Promise<LoadOutcome> {
  await filing;
  return 'STOPPED';
}

/** @throws whatever kept a command from being carried out. */
function throwFirst(answers: readonly Answer[]): void {
  for (const answer of answers) if ('error' in answer) throw answer.error;
}

async function filedNumbers(pool: pg.Pool): Promise<Map<string, string>> {
  const { rows } = await pool.query<{ key: string; number: string }>(
    "SELECT key, ticket_number AS number FROM idempotency_key WHERE key LIKE 'sample-%'",
  );
  return new Map(rows.map(({ key, number }) => [key, number]));
}
