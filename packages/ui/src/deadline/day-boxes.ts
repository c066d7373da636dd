import { type Day, day, endOfDay, type Instant, localDay, startOfDay } from '@gridvoice/domain/instant';
import { type Axis, shareOf } from './axis.js';
import { endsWithADay, type ToldClock } from './told-clock.js';

export interface DayBox {
  readonly date: Day;
  readonly left: number;
  readonly width: number;
  /** Which counted day it is, 1 being the first; null if it doesn't count. */
  readonly ordinal: number | null;
}

/** The days of an axis, each with its number in the count where the whole day counted. */
export function dayBoxes(clock: ToldClock, axis: Axis): DayBox[] {
  const counted = clock.segments.filter((segment) => segment.counted);
  const counts = (date: Day): boolean =>
    endsWithADay(clock.limit) && counted.some(({ from, to }) => from <= startOfDay(date) && endOfDay(date) <= to);
  let ordinal = 0;
  return datesOf(axis).map((date) => {
    const left = shareOf(startOfDay(date), axis);
    const width = shareOf(endOfDay(date), axis) - left;
    return { date, left, width, ordinal: counts(date) ? ++ordinal : null };
  });
}

/** Every local date an axis touches. */
export function datesOf({ from, to }: Pick<Axis, 'from' | 'to'>): Day[] {
  const first = localDay(from);
  const length = localDay((to - 1) as Instant) - first + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => day(first + index));
}
