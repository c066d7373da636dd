import { type Day, dayOf, parseDay, weekday } from '../instant.js';
import type { CalendarYear, CalendarYears } from './calendar-year.js';

/** What a local date is to the working calendar. Provisional: nobody has published its year, Mon–Fri is assumed. */
export interface DayKind {
  readonly working: boolean;
  readonly kind: 'workingDay' | 'makeUpWorkday' | 'weekend' | 'holiday';
  readonly holiday?: string;
  /** The notice that made it a holiday, where it is known. */
  readonly notice?: string;
  readonly provisional: boolean;
}

const ordinary = (provisional: boolean): readonly [DayKind, DayKind] => [
  { working: true, kind: 'workingDay', provisional },
  { working: false, kind: 'weekend', provisional },
];
const published = ordinary(false);
const assumed = ordinary(true);
const makeUp: DayKind = { working: true, kind: 'makeUpWorkday', provisional: false };

export const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6;
const byWeekday = (day: Day, [workingDay, weekend]: readonly [DayKind, DayKind]): DayKind =>
  isWeekend(day) ? weekend : workingDay;

/** Reads any day's kind from a table laid out once, since a policy may be tried on 200,000 tickets. */
export function dayKinds(years: CalendarYears): (day: Day) => DayKind {
  const numbers = Object.keys(years).map(Number);
  const first = firstOf(Math.min(...numbers));
  const last = Math.max(...numbers);
  const table: DayKind[] = [];
  // Years without a gap: an array with holes is a slow one.
  for (let number = Math.min(...numbers); number <= last; number++) layOut(table, first, number, years[number]);
  return (day) => table[day - first] ?? byWeekday(day, assumed);
}

function layOut(table: DayKind[], first: Day, number: number, year: CalendarYear | undefined): void {
  const kinds = year ? published : assumed;
  for (let day = firstOf(number); day < firstOf(number + 1); day++) table[day - first] = byWeekday(day, kinds);
  for (const [from, to, holiday, notice = year?.notice] of year?.holidays ?? []) {
    const kind: DayKind = { working: false, kind: 'holiday', holiday, ...(notice && { notice }), provisional: false };
    for (let day = dayIn(number, from); day <= dayIn(number, to); day++) table[day - first] = kind;
  }
  for (const text of year?.makeUpDays ?? []) table[dayIn(number, text) - first] = makeUp;
}

const firstOf = (year: number): Day => dayOf({ year, month: 1, date: 1 });

/** @throws RangeError unless the text is a date of that year. */
function dayIn(year: number, text: string): Day {
  const day = dayInYear(year, text);
  if (day === null) throw new RangeError(`${text} is no date of ${year}`);
  return day;
}

/** The date a text names, if that year has it. */
export function dayInYear(year: number, text: string): Day | null {
  const day = parseDay(text);
  return day === null || day < firstOf(year) || day >= firstOf(year + 1) ? null : day;
}
