import { calendarDate, type Day, day, type Instant, localDay, minute, startOfDay, weekday } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';

// Everything a person reads is in Asia/Shanghai, wherever the browser thinks it is.

const two = (number: number): string => String(number).padStart(2, '0');
const sinceMidnight = (at: Instant): number => at - startOfDay(localDay(at));

/** `14:03` */
export function clockText(at: Instant): string {
  const minutes = Math.floor(sinceMidnight(at) / minute);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** `14:03:22` */
export const secondsText = (at: Instant): string => `${clockText(at)}:${two(Math.floor(sinceMidnight(at) / 1000) % 60)}`;

const weekdays: Record<Language, readonly string[]> = {
  'zh-CN': ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const weekdayText = (date: Day, language: Language): string => weekdays[language][weekday(date)] ?? '';

/** `2月13日` or `13 Feb` */
export function dateText(number: Day, language: Language): string {
  const { month, date } = calendarDate(number);
  return language === 'en' ? `${date} ${months[month - 1]}` : `${month}月${date}日`;
}

/** `2月` or `Feb`, January with its year. */
export function monthText(number: Day, language: Language): string {
  const { year, month } = calendarDate(number);
  if (language === 'en') return month === 1 ? `Jan ${year}` : (months[month - 1] ?? '');
  return month === 1 ? `${year}年1月` : `${month}月`;
}

/** `2026年2月13日 周五` or `Fri 13 Feb 2026` */
export function fullDateText(number: Day, language: Language): string {
  const { year } = calendarDate(number);
  return language === 'en'
    ? `${weekdayText(number, language)} ${dateText(number, language)} ${year}`
    : `${year}年${dateText(number, language)} ${weekdayText(number, language)}`;
}

/** `14:03` today, `2月12日 14:03` on another day, with its year where that differs. */
export function momentText(at: Instant, now: Instant, language: Language): string {
  const date = localDay(at);
  if (date === localDay(now)) return clockText(at);
  const { year } = calendarDate(date);
  if (year === calendarDate(localDay(now)).year) return `${dateText(date, language)} ${clockText(at)}`;
  return language === 'en'
    ? `${dateText(date, language)} ${year} ${clockText(at)}`
    : `${year}年${dateText(date, language)} ${clockText(at)}`;
}

/** As `momentText`, but midnight is the end of the day before: a limit of working days ends at 24:00, not at the next day's 00:00. */
export function endText(at: Instant, now: Instant, language: Language): string {
  if (sinceMidnight(at) !== 0) return momentText(at, now, language);
  const eve = day(localDay(at) - 1);
  return eve === localDay(now) ? '24:00' : momentText(startOfDay(eve), now, language).replace('00:00', '24:00');
}
