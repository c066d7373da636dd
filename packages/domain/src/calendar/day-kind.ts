import { type Day, dayOf, parseDay, weekday } from '../instant.js';
import type { CalendarYear, CalendarYears } from './calendar-year.js';
import type { Holiday } from './holidays.js';

/** What a local date is to the working calendar. Provisional: nobody has published its year, Mon–Fri is assumed. */
export interface DayKind {
  readonly working: boolean;
  readonly kind: 'workingDay' | 'makeUpWorkday' | 'weekend' | 'holiday';
  readonly holiday?: Holiday;
  readonly provisional: boolean;
}

const ordinary = (provisional: boolean): readonly [DayKind, DayKind] => [
  { working: true, kind: 'workingDay', provisional },
  { working: false, kind: 'weekend', provisional },
];
const published = ordinary(false);
const assumed = ordinary(true);
const makeUp: DayKind = { working: true, kind: 'makeUpWorkday', provisional: false };

const isWeekend = (day: Day): boolean => weekday(day) === 0 || weekday(day) === 6;
const byWeekday = (day: Day, [workingDay, weekend]: readonly [DayKind, DayKind]): DayKind =>
  isWeekend(day) ? weekend : workingDay;

/** Reads any day's kind from a table laid out once, since a policy may be tried on 200,000 tickets. */
export function dayKinds(years: CalendarYears): (day: Day) => DayKind {
  const numbers = Object.keys(years).map(Number);
  const first = firstOf(Math.min(...numbers));
  const table: DayKind[] = [];
  for (const number of numbers) layOut(table, first, number, years[number] as CalendarYear);
  return (day) => table[day - first] ?? byWeekday(day, assumed);
}

function layOut(table: DayKind[], first: Day, number: number, year: CalendarYear): void {
  for (let day = firstOf(number); day < firstOf(number + 1); day++) table[day - first] = byWeekday(day, published);
  for (const [from, to, holiday] of year.holidays) {
    const kind: DayKind = { working: false, kind: 'holiday', holiday, provisional: false };
    for (let day = dayIn(number, from); day <= dayIn(number, to); day++) table[day - first] = kind;
  }
  for (const text of year.makeUpDays) table[dayIn(number, text) - first] = makeUp;
}

const firstOf = (year: number): Day => dayOf({ year, month: 1, date: 1 });

function dayIn(year: number, text: string): Day {
  const day = parseDay(text);
  if (day === null || day < firstOf(year) || day >= firstOf(year + 1)) throw new RangeError(`${text} is no date of ${year}`);
  return day;
}
