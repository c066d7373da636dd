import type { Holiday } from './holidays.js';

/** A year as the State Council published it. Everything in it lies in that year; dates are `2026-02-15`. */
export interface CalendarYear {
  /** The notice's number, where it is known for certain. */
  readonly notice?: string;
  /** First day, last day, what for; weekends within are part of the holiday. */
  readonly holidays: readonly (readonly [from: string, to: string, holiday: Holiday])[];
  /** Saturdays and Sundays that are worked in exchange (调休). */
  readonly makeUpDays: readonly string[];
}

/** By year; a year that is absent isn't published. */
export type CalendarYears = Readonly<Record<number, CalendarYear>>;
