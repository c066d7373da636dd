import type { LimitUnit } from '@gridvoice/domain/clocks/clock';
import type { Instant } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { datedEndText, datedText } from './dated-text.js';
import { limitText } from './limit-text.js';
import type { ToldClock } from './told-clock.js';

interface Said {
  readonly title: string;
  readonly start: string;
  readonly limit: string;
  readonly amount: number;
  readonly at: string;
}
type Clause = (said: Said) => string;

const chineseMinutes: Clause = ({ title, start, limit }) => `自 ${start} 起连续计时 ${limit}内完成“${title}”（昼夜、节假日都算）`;
const chineseMonths =
  (one: string): Clause =>
  ({ title, start, amount }) =>
    `自 ${start} 起，在其后${amount === 1 ? `第一个完整${one}` : `第 ${amount} 个完整${one}`}结束前完成“${title}”`;
const englishMinutes: Clause = ({ title, start, limit }) =>
  `${title} must be done within ${limit} of ${start}, nights and holidays included`;
const englishMonths =
  (one: string): Clause =>
  ({ title, start, amount }) =>
    `${title} must be done by the end of ${amount === 1 ? `the first full ${one}` : `full ${one} ${amount}`} after ${start}`;

const clauses: Record<Language, Record<LimitUnit, Clause>> = {
  'zh-CN': {
    MINUTE: chineseMinutes,
    HOUR: chineseMinutes,
    WORKING_DAY: ({ title, start, limit }) => `自 ${start} 起 ${limit}内完成“${title}”，当日不计，自次日起数`,
    DAY: ({ title, start, limit }) => `自 ${start} 起 ${limit}内完成“${title}”，当日不计，自次日起数，节假日照算`,
    MONTH: chineseMonths('自然月'),
    QUARTER: chineseMonths('自然季度'),
    MOMENT: ({ title, start, at }) => `按约定，“${title}”最迟 ${at} 完成（自 ${start} 起算）`,
  },
  en: {
    MINUTE: englishMinutes,
    HOUR: englishMinutes,
    WORKING_DAY: ({ title, start, limit }) => `${title} must be done within ${limit} of ${start}, counted from the next day on`,
    DAY: ({ title, start, limit }) =>
      `${title} must be done within ${limit} of ${start}, counted from the next day on, days off included`,
    MONTH: englishMonths('calendar month'),
    QUARTER: englishMonths('calendar quarter'),
    MOMENT: ({ title, start, at }) => `${title} is promised for ${at} at the latest (from ${start})`,
  },
};

/** What must be done by when, as the first limit said it: the deciding one may have been set later, and is told apart. */
export function limitClause(clock: ToldClock, now: Instant, language: Language): string {
  const { from, limit } = clock.legs?.[0] ?? { from: clock.startedAt, limit: clock.limit };
  return clauses[language][limit.unit]({
    title: clock.title,
    start: datedText(from, now, language),
    limit: limitText(limit, language),
    amount: limit.amount ?? 1,
    at: datedEndText(limit.at ?? clock.dueAt, now, language),
  });
}
