import type { Due } from '../clocks/clock.js';
import { type Day, day, type Instant } from '../instant.js';
import type { RuleId } from '../rules/catalogue.js';
import { addWorkingDays, type LeftOutDays } from './add-working-days.js';
import type { CalendarYears } from './calendar-year.js';
import { type DayKind, dayKinds } from './day-kind.js';

export interface WorkingCalendar {
  readonly dayKind: (day: Day) => DayKind;
  /**
   * "Within n working days of start": ends at 24:00 local of the n-th working day after the start's local date, not counting the days
   * left out, which are in order and don't overlap. `rule` is the clock's own, for the reasons of the segments.
   * @throws RangeError unless n is a whole number from 1 to 1,000.
   */
  readonly addWorkingDays: (start: Instant, n: number, rule: RuleId, leftOut?: readonly LeftOutDays[]) => Due;
  /** Working days after `from`, up to and including `to`; 0 where `to` isn't later. */
  readonly countWorkingDays: (from: Day, to: Day) => number;
  /** Whether anybody has published a year; due times that rest on another one are provisional. */
  readonly published: (year: number) => boolean;
  /** What it was made of. */
  readonly years: CalendarYears;
  /** The same calendar with more years, or with years published anew. */
  readonly withYears: (more: CalendarYears) => WorkingCalendar;
}

/** A calendar of the published years; every other year is Mon–Fri and provisional. */
export function createCalendar(years: CalendarYears): WorkingCalendar {
  const dayKind = dayKinds(years);
  return {
    dayKind,
    addWorkingDays: (start, n, rule, leftOut = []) => addWorkingDays(dayKind, { start, n, rule, leftOut }),
    countWorkingDays: (from, to) => countWorkingDays(dayKind, from, to),
    published: (year) => Object.hasOwn(years, year),
    years,
    withYears: (more) => createCalendar({ ...years, ...more }),
  };
}

function countWorkingDays(dayKind: WorkingCalendar['dayKind'], from: Day, to: Day): number {
  let count = 0;
  for (let today = day(from + 1); today <= to; today = day(today + 1)) if (dayKind(today).working) count++;
  return count;
}
