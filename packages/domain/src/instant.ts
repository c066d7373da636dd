declare const instantBrand: unique symbol;
declare const dayBrand: unique symbol;

/** A moment: whole milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [instantBrand]: true };
/** A calendar date in Asia/Shanghai: whole days since 1970-01-01. */
export type Day = number & { readonly [dayBrand]: true };

export const minute = 60_000;
export const hour: number = 60 * minute;
const dayLength: number = 24 * hour;

/**
 * Asia/Shanghai has been UTC+8 without summer time since 1991-09-15. Older moments are taken too, as any past moment is; that in the
 * summers before then local dates began an hour earlier is ignored, since every rule here is younger.
 */
const zoneOffset: number = 8 * hour;

export const instant = (milliseconds: number): Instant => Math.trunc(milliseconds) as Instant;
export const day = (number: number): Day => Math.trunc(number) as Day;
export const after = (start: Instant, milliseconds: number): Instant => (start + milliseconds) as Instant;

/** The local date on which a moment falls. */
export const localDay = (at: Instant): Day => Math.floor((at + zoneOffset) / dayLength) as Day;
/** 00:00 local of a date. */
export const startOfDay = (date: Day): Instant => (date * dayLength - zoneOffset) as Instant;
/** 24:00 local of a date, which is 00:00 of the next. */
export const endOfDay = (date: Day): Instant => startOfDay((date + 1) as Day);
/** 0 = Sunday … 6 = Saturday. */
export const weekday = (date: Day): number => (((date + 4) % 7) + 7) % 7;

export interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Gregorian calendar from a day number (Howard Hinnant's civil_from_days). */
export function calendarDate(number: Day): CalendarDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** Day number of a Gregorian date (days_from_civil). */
export function dayOf({ year, month, date }: CalendarDate): Day {
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + date - 1;
  const ofEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
  return (era * 146_097 + ofEra - 719_468) as Day;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `2026-02-13` */
export function dayText(number: Day): string {
  const { year, month, date } = calendarDate(number);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** Reads `2026-02-13`; null if there is no such date. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const number = dayOf({ year: Number(match[1]), month: Number(match[2]), date: Number(match[3]) });
  return dayText(number) === text ? number : null;
}

/** `2026-02-13 23:40` in Asia/Shanghai, for texts that explain. */
export function localText(at: Instant): string {
  const date = localDay(at);
  const minutes = Math.floor((at - startOfDay(date)) / minute);
  return `${dayText(date)} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
