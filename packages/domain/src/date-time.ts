import { day, dayOf, dayText, hour, type Instant, instant, minute, parseDay } from './instant.js';

const pattern = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const dayLength = 24 * hour;

/** No complaint is older than the grid … */
export const earliestMoment: Instant = instant(dayOf({ year: 1900, month: 1, date: 1 }) * dayLength);
/** … and four digits of year must do whatever the offset. */
const latestMoment: Instant = instant(dayOf({ year: 10_000, month: 1, date: 1 }) * dayLength - 1);

/** Milliseconds into a day; null past 23:59:59. Digits after the third of a fraction are dropped. */
function timeOfDay(hours: number, minutes: number, seconds: number, fraction: string): number | null {
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return hours * hour + minutes * minute + seconds * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

/** Milliseconds east of UTC; null for an offset that no clock has. */
function offset(sign: string | undefined, hours: number, minutes: number): number | null {
  if (sign === undefined) return 0;
  if (hours > 23 || minutes > 59) return null;
  return (sign === '-' ? -1 : 1) * (hours * hour + minutes * minute);
}

/** Reads RFC 3339 strictly: a real date, a time, an offset, years 1900 to 9999; null for anything else. */
export function parseDateTime(text: string): Instant | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [, dateText = '', hours, minutes, seconds, fraction = '', sign, offsetHours, offsetMinutes] = match;
  const date = parseDay(dateText);
  const time = timeOfDay(Number(hours), Number(minutes), Number(seconds), fraction);
  const east = offset(sign, Number(offsetHours), Number(offsetMinutes));
  if (date === null || time === null || east === null) return null;
  const moment = date * dayLength + time - east;
  return moment >= earliestMoment && moment <= latestMoment ? instant(moment) : null;
}

const padded = (value: number, width: number): string => String(Math.floor(value)).padStart(width, '0');

/** `2026-02-13T15:40:00.000Z`; years 0 to 9999. */
export function printDateTime(moment: Instant): string {
  const date = Math.floor(moment / dayLength);
  const time = moment - date * dayLength;
  const clock = `${padded(time / hour, 2)}:${padded((time % hour) / minute, 2)}:${padded((time % minute) / 1000, 2)}`;
  return `${dayText(day(date))}T${clock}.${padded(time % 1000, 3)}Z`;
}
