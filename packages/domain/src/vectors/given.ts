import { readCalendarYear } from '../calendar/read-calendar-year.js';
import { createCalendar, type WorkingCalendar } from '../calendar/working-calendar.js';
import type { Policy } from '../policy/policy.js';
import type { PolicyDocument } from '../policy/print-policy.js';
import { readPolicy } from '../policy/read-policy.js';
import type { DateText } from './vector-values.js';

/** The policies and calendars that the cases name. */
export interface Given {
  policy(name: string): Policy;
  calendar(name: string): WorkingCalendar;
}

export interface CalendarYearDocument {
  readonly year: number;
  readonly notice: string;
  readonly holidays: readonly (readonly [DateText, DateText, string, string?])[];
  readonly makeUpDays: readonly DateText[];
}

/** policies.json and calendars.json. */
export interface GivenDocuments {
  readonly policies: Readonly<Record<string, PolicyDocument>>;
  readonly calendars: Readonly<Record<string, readonly CalendarYearDocument[]>>;
}

/** Reads them as an administrator's documents are read; nothing but the documents goes in. */
export function readGiven({ policies, calendars }: GivenDocuments): Given {
  const read = new Map(Object.entries(policies).map(([name, document]) => [name, readPolicy(document)]));
  const made = new Map(Object.entries(calendars).map(([name, years]) => [name, calendarOf(years)]));
  return { policy: (name) => named(read, name), calendar: (name) => named(made, name) };
}

function calendarOf(years: readonly CalendarYearDocument[]): WorkingCalendar {
  const entries = years.map(readCalendarYear).map(({ year, calendar }) => [year, calendar]);
  return createCalendar(Object.fromEntries(entries));
}

function named<T>(values: ReadonlyMap<string, T>, name: string): T {
  const found = values.get(name);
  if (found === undefined) throw new RangeError(`${name} isn't given`);
  return found;
}
