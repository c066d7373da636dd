import type { LeftOutDays } from '../calendar/add-working-days.js';
import { calendarDate, type Day, day, dayOf, type Instant, localDay, startOfDay } from '../instant.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';
import type { AmountLimit, ClockSegment, Due } from './clock.js';

interface Period {
  readonly months: number;
  readonly part: Reason['because'];
  readonly full: Reason['because'];
}

const periods = {
  MONTH: { months: 1, part: 'partMonth', full: 'fullMonth' },
  QUARTER: { months: 3, part: 'partQuarter', full: 'fullQuarter' },
} as const satisfies Partial<Record<AmountLimit['unit'], Period>>;

/**
 * Ends with the n-th full calendar month or quarter after the start: the one of the start's own date has begun already, even where
 * that is its first day. Days wholly paused between start and end move the end by as many days.
 */
export function fullPeriodsDue(
  rule: RuleId,
  start: Instant,
  { unit, n }: { readonly unit: keyof typeof periods; readonly n: number },
  paused: readonly LeftOutDays[],
): Due {
  const { months, part, full } = periods[unit];
  const startDay = localDay(start);
  const begun = periodOf(startDay, months);
  const end = firstDay(begun + n + 1, months);
  const left = paused.filter(({ last }) => last > startDay);
  const dueDay = madeUp(end, startDay, left);
  const stretches: ClockSegment[] = [
    { from: start, to: startOfDay(firstDay(begun + 1, months)), counted: false, reason: { rule, because: part } },
    ...Array.from({ length: n }, (_, index) => {
      const [from, to] = [firstDay(begun + 1 + index, months), firstDay(begun + 2 + index, months)];
      return counted(from, to, { rule, because: full, values: { ordinal: index + 1 } });
    }),
  ];
  if (dueDay > end) stretches.push(counted(end, dueDay, { rule, because: 'madeUpDays', values: { days: dueDay - end } }));
  return {
    dueAt: startOfDay(dueDay),
    provisional: false,
    segments: stretches.flatMap((stretch) => cut(stretch, startDay, left)),
  };
}

const counted = (from: Day, to: Day, reason: Reason): ClockSegment => ({
  from: startOfDay(from),
  to: startOfDay(to),
  counted: true,
  reason,
});

/** Periods since the year 0, and the first day of one. */
function periodOf(date: Day, months: number): number {
  const { year, month } = calendarDate(date);
  return Math.floor((year * 12 + month - 1) / months);
}
function firstDay(period: number, months: number): Day {
  const month = period * months;
  return dayOf({ year: Math.floor(month / 12), month: (month % 12) + 1, date: 1 });
}

/** The end moved by every paused day before it. A stretch that begins before the end lies before the moved one as a whole. */
function madeUp(end: Day, startDay: Day, paused: readonly LeftOutDays[]): Day {
  let moved = end;
  for (const { first, last } of paused) {
    const from = Math.max(first, startDay + 1);
    if (from < moved) moved = day(moved + last - from + 1);
  }
  return moved;
}

/** The stretch without the days wholly paused, which stand between its parts. */
function cut(whole: ClockSegment, startDay: Day, paused: readonly LeftOutDays[]): ClockSegment[] {
  const parts: ClockSegment[] = [];
  let from = whole.from;
  for (const { first, last, reason } of paused) {
    const pausedFrom = Math.max(from, startOfDay(day(Math.max(first, startDay + 1)))) as Instant;
    const pausedTo = Math.min(whole.to, startOfDay(day(last + 1))) as Instant;
    if (pausedFrom >= pausedTo) continue;
    if (from < pausedFrom) parts.push({ ...whole, from, to: pausedFrom });
    parts.push({ from: pausedFrom, to: pausedTo, counted: false, reason });
    from = pausedTo;
  }
  if (from < whole.to) parts.push({ ...whole, from });
  return parts;
}
