import type { ClockSegment, Due } from '../clocks/clock.js';
import { type Day, day, endOfDay, type Instant, localDay } from '../instant.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';
import type { CalendarYears } from './calendar-year.js';
import { type DayKind, dayKinds } from './day-kind.js';

export interface WorkingCalendar {
  readonly dayKind: (day: Day) => DayKind;
  /**
   * "Within n working days of start": ends at 24:00 local of the n-th working day after the start's local date.
   * `rule` is the clock's own, for the reasons of the segments.
   * @throws RangeError unless n is a whole number from 1 to 1,000.
   */
  readonly addWorkingDays: (start: Instant, n: number, rule: RuleId) => Due;
  /** Working days after `from`, up to and including `to`; 0 where `to` isn't later. */
  readonly countWorkingDays: (from: Day, to: Day) => number;
}

/** A calendar of the published years; every other year is Mon–Fri and provisional. */
export function createCalendar(years: CalendarYears): WorkingCalendar {
  const dayKind = dayKinds(years);
  return {
    dayKind,
    addWorkingDays: (start, n, rule) => addWorkingDays(dayKind, start, n, rule),
    countWorkingDays: (from, to) => countWorkingDays(dayKind, from, to),
  };
}

function addWorkingDays(dayKind: WorkingCalendar['dayKind'], start: Instant, n: number, rule: RuleId): Due {
  if (!Number.isInteger(n) || n < 1 || n > 1_000) throw new RangeError(`${n} is not a number of working days`);
  let today = localDay(start);
  let from = endOfDay(today);
  const segments: ClockSegment[] = [{ from: start, to: from, counted: false, reason: { rule, because: 'startDay' } }];
  let provisional = false;
  for (let worked = 0; worked < n; ) {
    today = day(today + 1);
    const kind = dayKind(today);
    if (kind.working) worked++;
    provisional ||= kind.provisional;
    const to = endOfDay(today);
    append(segments, { from, to, counted: kind.working, reason: reasonFor(kind, worked, rule) });
    from = to;
  }
  return { dueAt: from, provisional, segments };
}

function reasonFor({ working, kind, holiday }: DayKind, ordinal: number, rule: RuleId): Reason {
  if (working) return { rule, because: kind, values: { ordinal } };
  return holiday ? { rule, because: kind, values: { holiday } } : { rule, because: kind };
}

/** Days of rest in a row are one segment; each working day keeps its own, since it has a number. */
function append(segments: ClockSegment[], next: ClockSegment): void {
  const last = segments.at(-1);
  if (last && !last.counted && !next.counted && sameReason(last.reason, next.reason)) {
    segments[segments.length - 1] = { ...last, to: next.to };
  } else {
    segments.push(next);
  }
}

const sameReason = (one: Reason, other: Reason): boolean =>
  one.because === other.because && one.values?.holiday === other.values?.holiday;

function countWorkingDays(dayKind: WorkingCalendar['dayKind'], from: Day, to: Day): number {
  let count = 0;
  for (let today = day(from + 1); today <= to; today = day(today + 1)) if (dayKind(today).working) count++;
  return count;
}
