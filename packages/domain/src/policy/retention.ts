import { calendarDate, type Day, day, dayOf, type Instant, localDay, startOfDay } from '../instant.js';

export const retentionUnits = ['DAY', 'MONTH', 'YEAR'] as const;
export type RetentionUnit = (typeof retentionUnits)[number];

export interface RetentionPeriod {
  readonly amount: number;
  readonly unit: RetentionUnit;
}

/** How long what customers told us is kept. */
export interface Retention {
  /** After a ticket was closed or withdrawn. */
  readonly personalData: RetentionPeriod;
}

/**
 * Three years, as long as a claim may be brought to court (民法典 art. 188): until then the case may have to be proven, after that
 * nothing needs the customer's data. Holds for policies from before they said anything of it.
 */
export const defaultRetention: Retention = { personalData: { amount: 3, unit: 'YEAR' } };

/** What ended before this moment was kept for the whole period: 00:00 local of the day that lies so far back. */
export const keptSince = (period: RetentionPeriod, now: Instant): Instant => startOfDay(back(localDay(now), period));

function back(from: Day, { amount, unit }: RetentionPeriod): Day {
  if (unit === 'DAY') return day(from - amount);
  const { year, month, date } = calendarDate(from);
  const months = year * 12 + (month - 1) - amount * (unit === 'YEAR' ? 12 : 1);
  const first = { year: Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1, date: 1 };
  const next = { ...first, ...(first.month === 12 ? { year: first.year + 1, month: 1 } : { month: first.month + 1 }) };
  // 29 February goes back to the 28th where there is none.
  return day(Math.min(dayOf(first) + date - 1, dayOf(next) - 1));
}
