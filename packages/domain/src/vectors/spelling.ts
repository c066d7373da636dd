import { parseDateTime } from '../date-time.js';
import { calendarDate, type Day, type Instant, instant, localDay, minute, parseDay, startOfDay } from '../instant.js';
import type { DateText, Moment } from './vector-values.js';

const short = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2})(:\d{2})?(\.\d{3})?$/;
const two = (value: number): string => String(value).padStart(2, '0');

/** `2026-06-01T10:00:00+08:00`, with milliseconds where there are any. */
export function momentText(at: Instant): Moment {
  const date = localDay(at);
  const { year, month, date: ofMonth } = calendarDate(date);
  const time = at - startOfDay(date);
  const minutes = Math.floor(time / minute);
  const milliseconds = time % 1000;
  const clock = [Math.floor(minutes / 60), minutes % 60, Math.floor((time % minute) / 1000)].map(two).join(':');
  const fraction = milliseconds === 0 ? '' : `.${String(milliseconds).padStart(3, '0')}`;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(ofMonth)}T${clock}${fraction}+08:00`;
}

/** @throws RangeError for what is no RFC 3339 moment */
export function momentOf(text: Moment): Instant {
  const at = parseDateTime(text);
  if (at === null) throw new RangeError(`${text} is no moment`);
  return instant(at);
}

/** @throws RangeError for what is no date */
export function dateOf(text: DateText): Day {
  const date = parseDay(text);
  if (date === null) throw new RangeError(`${text} is no date`);
  return date;
}

/** `2026-06-01 10:00`, `… 10:00:01` and `… 10:00:00.001` local, as RFC 3339 says them. */
const spelledText = (text: string): string =>
  text.replace(
    short,
    (_, date: string, hours: string, minutes: string, seconds = ':00', fraction = '') =>
      `${date}T${hours}:${minutes}${seconds}${fraction}+08:00`,
  );

/** The same value with every short moment in it spelled out, however deep. */
export function spelled<T>(value: T): T {
  if (typeof value === 'string') return spelledText(value) as T;
  if (Array.isArray(value)) return value.map(spelled) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, spelled(part)])) as T;
}

/** The years of every date in a value, from the first to the last. */
export function yearsIn(value: unknown): number[] {
  const years = [...JSON.stringify(value).matchAll(/"(\d{4})-\d{2}-\d{2}[T"]/g)].map((match) => Number(match[1]));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
