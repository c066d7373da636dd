import type { LeftOutDays } from '../calendar/add-working-days.js';
import { type Day, day, endOfDay, type Instant, localDay, startOfDay } from '../instant.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';
import type { ClockSegment, Due } from './clock.js';

/** Ends at 24:00 local of the n-th date after the start's own, whatever day that is; days wholly paused are left out. */
export function calendarDaysDue(rule: RuleId, start: Instant, n: number, paused: readonly LeftOutDays[]): Due {
  const startDay = localDay(start);
  const segments: ClockSegment[] = [
    { from: start, to: endOfDay(startDay), counted: false, reason: { rule, because: 'startDay' } },
  ];
  let next = day(startDay + 1);
  let counted = 0;
  const count = (days: number): void => {
    if (days === 0) return;
    segments.push(stretch(next, days, true, daysReason(rule, counted + 1, counted + days)));
    counted += days;
    next = day(next + days);
  };
  for (const { first, last, reason } of paused) {
    if (last < next) continue;
    const free = Math.max(0, first - next);
    if (counted + free >= n) break;
    count(free);
    segments.push(stretch(next, last - next + 1, false, reason));
    next = day(last + 1);
  }
  count(n - counted);
  return { dueAt: startOfDay(next), provisional: false, segments };
}

const stretch = (first: Day, days: number, counted: boolean, reason: Reason): ClockSegment => ({
  from: startOfDay(first),
  to: startOfDay(day(first + days)),
  counted,
  reason,
});

const daysReason = (rule: RuleId, first: number, last: number): Reason =>
  first === last
    ? { rule, because: 'calendarDay', values: { ordinal: first } }
    : { rule, because: 'calendarDays', values: { first, last } };
