/** First day, last day, what for: a key of holidays.ts or a name of its own. The notice only where it isn't the year's. */
export type PublishedHoliday = readonly [from: string, to: string, holiday: string, notice?: string];

/** A year as the State Council published it. Everything in it lies in that year; dates are `2026-02-15`. */
export interface CalendarYear {
  /** The number of the notice it rests on, where it is known for certain. */
  readonly notice?: string;
  /** Weekends within are part of the holiday. */
  readonly holidays: readonly PublishedHoliday[];
  /** Saturdays and Sundays that are worked in exchange (调休). */
  readonly makeUpDays: readonly string[];
}

/** By year; a year that is absent isn't published. */
export type CalendarYears = Readonly<Record<number, CalendarYear>>;
