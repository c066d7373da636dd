import { calendarDate, type Day, day, dayOf } from '@gridvoice/domain/instant';
import type { ExcelDate } from '../source-row.js';

const dayLength = 86_400_000;
const epoch1904 = dayOf({ year: 1904, month: 1, date: 1 });
const epoch1900 = dayOf({ year: 1899, month: 12, date: 31 });
const lastDay = dayOf({ year: 9999, month: 12, date: 31 });

/**
 * The date that a serial number shows; null where it shows none: a time of day alone, a negative number, or the
 * 29 February 1900 that Lotus 1-2-3 invented and Excel kept.
 */
export function excelDate(serial: number, date1904: boolean): ExcelDate | null {
  // To the millisecond: serials carry 15 digits, which leaves some microseconds of noise.
  const milliseconds = Math.round(serial * dayLength);
  const days = Math.floor(milliseconds / dayLength);
  const date = date1904 ? date1904Day(days) : date1900Day(days);
  if (date === null || date > lastDay) return null;
  return { wallClock: date * dayLength + (milliseconds - days * dayLength) };
}

const date1904Day = (days: number): Day | null => (days < 0 ? null : day(epoch1904 + days));

function date1900Day(days: number): Day | null {
  if (days < 1 || days === 60) return null;
  return day(epoch1900 + (days > 60 ? days - 1 : days));
}

const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3})\d*)?)?)?Z?$/;

/** A cell of type `d`, as strict workbooks write it: ISO 8601, no zone meant even where a Z stands. */
export function isoExcelDate(text: string): ExcelDate | null {
  const match = isoDate.exec(text.trim());
  if (!match) return null;
  const [year, month, date, hours, minutes, seconds] = match.slice(1, 7).map((part) => Number(part ?? 0));
  const wanted = { year: year ?? 0, month: month ?? 0, date: date ?? 0 };
  const number = dayOf(wanted);
  const found = calendarDate(number);
  if (found.month !== wanted.month || found.date !== wanted.date) return null;
  const milliseconds = Number((match[7] ?? '').padEnd(3, '0'));
  return { wallClock: number * dayLength + (((hours ?? 0) * 60 + (minutes ?? 0)) * 60 + (seconds ?? 0)) * 1000 + milliseconds };
}
