import type { ClockSegment, Due } from '../clocks/clock.js';
import { type Day, day, endOfDay, type Instant, localDay } from '../instant.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';
import type { DayKind } from './day-kind.js';

/** Days on which nothing counts, both ends included, and why. */
export interface LeftOutDays {
  readonly first: Day;
  readonly last: Day;
  readonly reason: Reason;
}

interface Addition {
  readonly start: Instant;
  readonly n: number;
  readonly rule: RuleId;
  readonly leftOut: readonly LeftOutDays[];
}

/** Day by day from the day after the start; a day of rest stays one, even among days left out. */
export function addWorkingDays(dayKind: (day: Day) => DayKind, { start, n, rule, leftOut }: Addition): Due {
  if (!Number.isInteger(n) || n < 1 || n > 1_000) throw new RangeError(`${n} is not a number of working days`);
  let today = localDay(start);
  let from = endOfDay(today);
  const segments: ClockSegment[] = [{ from: start, to: from, counted: false, reason: { rule, because: 'startDay' } }];
  let provisional = false;
  for (let worked = 0, next = 0; worked < n; ) {
    today = day(today + 1);
    const kind = dayKind(today);
    while ((leftOut[next]?.last ?? today) < today) next++;
    const skipped = kind.working ? reasonAt(leftOut[next], today) : null;
    const counted = kind.working && skipped === null;
    if (counted) worked++;
    provisional ||= kind.provisional;
    const to = endOfDay(today);
    append(segments, { from, to, counted, reason: skipped ?? reasonFor(kind, worked, rule) });
    from = to;
  }
  return { dueAt: from, provisional, segments };
}

const reasonAt = (days: LeftOutDays | undefined, today: Day): Reason | null =>
  days !== undefined && days.first <= today ? days.reason : null;

function reasonFor({ working, kind, holiday, notice }: DayKind, ordinal: number, rule: RuleId): Reason {
  if (working) return { rule, because: kind, values: { ordinal } };
  return holiday ? { rule, because: kind, values: { holiday, ...(notice && { notice }) } } : { rule, because: kind };
}

/** Days in a row that don't count for the same reason are one segment; each working day keeps its own, since it has a number. */
function append(segments: ClockSegment[], next: ClockSegment): void {
  const last = segments.at(-1);
  if (last && !last.counted && !next.counted && sameReason(last.reason, next.reason)) {
    segments[segments.length - 1] = { ...last, to: next.to };
  } else {
    segments.push(next);
  }
}

const sameReason = (one: Reason, other: Reason): boolean =>
  one.because === other.because && one.values?.holiday === other.values?.holiday && one.values?.notice === other.values?.notice;
