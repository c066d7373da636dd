import { type Instant, instant, parseDay } from '@gridvoice/domain/instant';

const pattern = /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(?:[Zz]|([+-])(\d{2}):(\d{2}))$/;
const dayLength = 86_400_000;

/** No complaint is older than the grid; and four digits of year must do whatever the offset. */
const earliest = Date.UTC(1900, 0, 1);
const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** Milliseconds into a day; null past 23:59:59. Digits after the third of a fraction are dropped. */
function timeOfDay(hours: number, minutes: number, seconds: number, fraction: string): number | null {
  if (hours > 23 || minutes > 59 || seconds > 59) return null;
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number(fraction.slice(0, 3).padEnd(3, '0'));
}

/** Milliseconds east of UTC; null for an offset that no clock has. */
function offset(sign: string | undefined, hours: number, minutes: number): number | null {
  if (sign === undefined) return 0;
  if (hours > 23 || minutes > 59) return null;
  return (sign === '-' ? -1 : 1) * (hours * 60 + minutes) * 60_000;
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
  return moment >= earliest && moment <= latest ? instant(moment) : null;
}

/** `2026-02-13T15:40:00.000Z` @throws RangeError for what isn't a moment */
export const printDateTime = (moment: Instant): string => new Date(moment).toISOString();
