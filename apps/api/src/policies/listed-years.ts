import type { CalendarYear } from '@gridvoice/domain/calendar/calendar-year';
import { builtInYears, type RuleBook } from './rule-book.js';

/** A year as it is shown. */
export interface ListedYear {
  readonly year: number;
  readonly notice: string | null;
  /** Published here; the others came with the product. */
  readonly published: boolean;
  readonly document: string;
}

export const listedYear = (year: number, calendar: CalendarYear, published: boolean): ListedYear => ({
  year,
  notice: calendar.notice ?? null,
  published,
  document: JSON.stringify({ year, ...calendar }),
});

/** The calendar by year; a year that was published here stands in place of the one the product came with. */
export function listYears({ published }: RuleBook): ListedYear[] {
  const years = new Map(
    Object.entries(builtInYears).map(([year, calendar]) => [Number(year), listedYear(Number(year), calendar, false)]),
  );
  for (const [year, calendar] of published) years.set(year, listedYear(year, calendar, true));
  return [...years.values()].sort((one, other) => one.year - other.year);
}
