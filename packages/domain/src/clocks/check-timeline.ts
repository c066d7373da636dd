import { hour, type Instant } from '../instant.js';
import type { AmountLimit, ClockTimeline, Limit, Pause } from './clock.js';

/** The longest limit of each unit: no less than any policy may say, and short enough to be walked day by day. */
export const longestLimit: Readonly<Record<AmountLimit['unit'], number>> = {
  MINUTE: 5_256_000,
  HOUR: 87_600,
  WORKING_DAY: 1_000,
  DAY: 10_000,
  MONTH: 10_000,
  QUARTER: 10_000,
};
const longestPause: number = 10_000 * 24 * hour;

/**
 * Refuses what no clock can have: no leg, a first leg that doesn't begin with the clock, a leg from before the clock, a limit that
 * isn't a whole number from 1 to the longest, a pause that ends before it begins or before the one before it ends.
 * @throws RangeError
 */
export function checkTimeline({ startedAt, legs, pauses }: ClockTimeline): void {
  demand(isInstant(startedAt), 'the start is no moment');
  demand(legs[0]?.from === startedAt, 'the first leg must begin with the clock');
  for (const { from, limit } of legs) {
    demand(isInstant(from) && from >= startedAt, 'a leg begins before its clock');
    demand(isLimit(limit), `${JSON.stringify(limit)} is no limit`);
  }
  let restedUntil = Number.NEGATIVE_INFINITY;
  for (const pause of pauses) {
    demand(isPause(pause), 'a pause ends before it begins, or never');
    demand(pause.from >= restedUntil, 'pauses overlap or are out of order');
    restedUntil = pause.until;
  }
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new RangeError(otherwise);
}

/** As far as the years 0 to 9999 reach, which is what a date can be written as. */
const isInstant = (at: Instant): boolean => Number.isInteger(at) && at >= -62_167_219_200_000 && at < 253_402_300_800_000;

const isLimit = (limit: Limit): boolean =>
  limit.unit === 'MOMENT'
    ? isInstant(limit.at)
    : Number.isInteger(limit.amount) && limit.amount >= 1 && limit.amount <= longestLimit[limit.unit];

const isPause = ({ from, until }: Pause): boolean =>
  isInstant(from) && isInstant(until) && from <= until && until - from <= longestPause;
