import { type Day, dayText } from '../instant.js';
import type { RefusalKey } from '../labels/refusals.js';
import { badInput, type FieldError } from '../lifecycle/refusal.js';
import { readText } from '../text.js';
import type { CalendarYear, PublishedHoliday } from './calendar-year.js';
import { dayInYear, isWeekend } from './day-kind.js';

/** Local dates are UTC+8 throughout from 1992 on; what comes after 2100 is no notice of today. */
export const yearBounds = { least: 1992, most: 2100 } as const;
export const calendarYearLimits = { holidays: 40, makeUpDays: 60, notice: 60, name: 40 } as const;

/** A holiday whose dates are good, and its place in the document. */
interface PlacedHoliday {
  readonly path: string;
  readonly first: Day;
  readonly last: Day;
  readonly name: string;
  readonly notice: string | undefined;
}

/**
 * A year as an administrator publishes it: `{ year, notice, holidays: [[from, to, name]], makeUpDays: [date] }`. A name is a key of
 * holidays.ts or free text; a holiday may name a notice of its own as its fourth. Returned in the order of the dates.
 * @throws Refusal BAD_USER_INPUT naming every bad field, such as `holidays.2.1`; `document` where it is none at all.
 */
export function readCalendarYear(document: unknown): { year: number; calendar: CalendarYear } {
  const errors: FieldError[] = [];
  const fail: Fail = (path, because, values) => {
    errors.push({ path, because, ...(values && { values }) });
    return undefined;
  };
  const fields = fieldsOf(document, fail);
  const year = fields && readYear(fields.year, fail);
  const notice = fields && readName(fields.notice, 'notice', calendarYearLimits.notice, fail);
  const holidays = fields ? readHolidays(fields.holidays, year, fail) : [];
  const makeUpDays = fields ? readMakeUpDays(fields.makeUpDays, year, holidays, fail) : [];
  if (errors.length > 0 || year === undefined || notice === undefined) throw badInput(errors);
  const listed = holidays.map(({ first, last, name, notice: own }): PublishedHoliday => {
    const [from, to] = [dayText(first), dayText(last)];
    return own === undefined ? [from, to, name] : [from, to, name, own];
  });
  return { year, calendar: { notice, holidays: listed, makeUpDays } };
}

type Fail = (path: string, because: RefusalKey, values?: FieldError['values']) => undefined;

const known = ['year', 'notice', 'holidays', 'makeUpDays'] as const;

function fieldsOf(document: unknown, fail: Fail): Partial<Record<(typeof known)[number], unknown>> | undefined {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return fail('document', 'notFields');
  for (const name of Object.keys(document)) if (!known.some((field) => field === name)) fail(name, 'unknownField');
  return document;
}

function readYear(year: unknown, fail: Fail): number | undefined {
  if (year === undefined) return fail('year', 'missing');
  if (typeof year === 'number' && Number.isInteger(year) && year >= yearBounds.least && year <= yearBounds.most) return year;
  return fail('year', 'notWhole', yearBounds);
}

function readName(value: unknown, path: string, longest: number, fail: Fail): string | undefined {
  if (value === undefined) return fail(path, 'missing');
  if (typeof value !== 'string' || /[\r\n\t]/.test(value)) return fail(path, 'notText');
  const read = readText(value, longest);
  return 'text' in read ? read.text : fail(path, read.because, read.values);
}

/** The list's items up to the most there may be; whether there are more is told once. */
function itemsOf(value: unknown, path: 'holidays' | 'makeUpDays', fail: Fail): readonly unknown[] {
  if (value === undefined) fail(path, 'missing');
  else if (!Array.isArray(value)) fail(path, 'notAList');
  else if (value.length > calendarYearLimits[path]) fail(path, 'tooMany', { most: calendarYearLimits[path] });
  return Array.isArray(value) ? value.slice(0, calendarYearLimits[path]) : [];
}

/** Without a year no date can be judged; the year itself is told then. */
function readDate(value: unknown, path: string, year: number | undefined, fail: Fail): Day | undefined {
  if (year === undefined) return undefined;
  const day = typeof value === 'string' ? dayInYear(year, value) : null;
  return day ?? fail(path, 'notADateOfYear', { year });
}

function readHolidays(value: unknown, year: number | undefined, fail: Fail): PlacedHoliday[] {
  const read = itemsOf(value, 'holidays', fail).flatMap(
    (item, index) => readHoliday(item, `holidays.${index}`, year, fail) ?? [],
  );
  const holidays = read.sort((one, other) => one.first - other.first);
  let until = Number.NEGATIVE_INFINITY;
  for (const { first, last, path } of holidays) {
    if (first <= until) fail(path, 'overlaps');
    until = Math.max(until, last);
  }
  return holidays;
}

function readHoliday(item: unknown, path: string, year: number | undefined, fail: Fail): PlacedHoliday | undefined {
  if (!Array.isArray(item) || item.length < 3 || item.length > 4) return fail(path, 'notAHoliday');
  const first = readDate(item[0], `${path}.0`, year, fail);
  const last = readDate(item[1], `${path}.1`, year, fail);
  const name = readName(item[2], `${path}.2`, calendarYearLimits.name, fail);
  const notice = item.length === 4 ? readName(item[3], `${path}.3`, calendarYearLimits.notice, fail) : undefined;
  if (first === undefined || last === undefined) return undefined;
  if (last < first) return fail(`${path}.1`, 'endsBeforeStart');
  return { path, first, last, name: name ?? '', notice };
}

function readMakeUpDays(value: unknown, year: number | undefined, holidays: readonly PlacedHoliday[], fail: Fail): string[] {
  const seen = new Set<Day>();
  for (const [index, item] of itemsOf(value, 'makeUpDays', fail).entries()) {
    const path = `makeUpDays.${index}`;
    const day = readDate(item, path, year, fail);
    if (day === undefined) continue;
    if (seen.has(day)) fail(path, 'twice');
    else if (!isWeekend(day)) fail(path, 'notAWeekend');
    else if (holidays.some(({ first, last }) => first <= day && day <= last)) fail(path, 'inHoliday');
    seen.add(day);
  }
  return [...seen].sort((one, other) => one - other).map(dayText);
}
