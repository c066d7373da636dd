import { calendarDate, day, type Instant, localDay, startOfDay } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { clockText, dateText } from '../local-time.js';

// A sentence is read on another day, on paper, by a customer: its moments always carry their date.

/** `6月1日 10:00`, `1 Jun 10:00`, with the year where it isn't this one. */
export function datedText(at: Instant, now: Instant, language: Language): string {
  const date = localDay(at);
  const { year } = calendarDate(date);
  const thisYear = year === calendarDate(localDay(now)).year;
  if (language === 'en') return `${dateText(date, language)}${thisYear ? '' : ` ${year}`} ${clockText(at)}`;
  return `${thisYear ? '' : `${year}年`}${dateText(date, language)} ${clockText(at)}`;
}

/** As `datedText`, but midnight is 24:00 of the day before. */
export function datedEndText(at: Instant, now: Instant, language: Language): string {
  if (startOfDay(localDay(at)) !== at) return datedText(at, now, language);
  return datedText(startOfDay(day(localDay(at) - 1)), now, language).replace(/00:00$/, '24:00');
}
