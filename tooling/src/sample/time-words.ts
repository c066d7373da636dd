import { after, calendarDate, day, type Instant, localDay, minute, startOfDay } from '@gridvoice/domain/instant';

const numerals = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const daysAgo = ['', '昨天', '前天'];

/** A count as it is spoken: 两, 三 … 十二; above that in figures. */
export const spoken = (count: number): string => numerals[count] ?? String(count);

/** A moment as a customer would tell it at `now`: 昨天晚上八点半, 今天下午三点多. */
export function spokenTime(at: Instant, now: Instant): string {
  const ago = localDay(now) - localDay(at);
  if (ago > 2) return dateWords(at) + clockWords(at);
  return (daysAgo[ago] || '今天') + clockWords(at);
}

/** 11月3日 */
export function dateWords(at: Instant): string {
  const { month, date } = calendarDate(localDay(at));
  return `${month}月${date}日`;
}

/** The month `back` months before: 10月. */
export function monthWords(at: Instant, back: number): string {
  const { month } = calendarDate(localDay(at));
  return `${((month - 1 - back + 24) % 12) + 1}月`;
}

function clockWords(at: Instant): string {
  const minutes = Math.floor((at - startOfDay(localDay(at))) / minute);
  const hour = Math.floor(minutes / 60);
  return `${partOfDay(hour)}${spoken(hour > 12 ? hour - 12 : hour)}点${pastHour(minutes % 60)}`;
}

function partOfDay(hour: number): string {
  if (hour < 5) return '凌晨';
  if (hour < 9) return '早上';
  if (hour < 12) return '上午';
  if (hour < 14) return '中午';
  if (hour < 18) return '下午';
  return '晚上';
}

function pastHour(minutes: number): string {
  if (minutes < 8) return '左右';
  if (minutes < 22) return '一刻';
  if (minutes < 38) return '半';
  return '多';
}

/** Some minutes before a moment. */
export const before = (at: Instant, minutes: number): Instant => after(at, -minutes * minute);

/** 00:00 of the local date `days` before. */
export const daysBefore = (at: Instant, days: number): Instant => startOfDay(day(localDay(at) - days));
