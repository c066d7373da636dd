import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import { type Day, day, endOfDay, hour, type Instant, instant, localDay, startOfDay } from '@gridvoice/domain/instant';
import { type ReasonKey, reasonText } from '@gridvoice/domain/labels/reasons';
import type { Language } from '@gridvoice/domain/language';
import type { DrawnSegment, ToldClock, ToldLimit, ToldPause } from './deadline/told-clock.js';

// Clocks for demos and tests, in the shape the API gives them.

const reasons = {
  round: { 'zh-CN': '按自然时间连续计时', en: 'counted round the clock' },
  daily: { 'zh-CN': '逐日计时，节假日照计', en: 'every day counts' },
  appointment: { 'zh-CN': '按客户预约时间，另加 30 分钟', en: 'the customer’s appointment plus 30 min' },
} as const;
/** What the clocks of the demos are called. */
export const titles = {
  'TL-1': { 'zh-CN': '首次响应', en: 'First response' },
  'TL-2': { 'zh-CN': '一级投诉派单', en: 'Dispatch of a level 1' },
  'TL-5': { 'zh-CN': '到达现场', en: 'Site arrival' },
  'TL-6': { 'zh-CN': '办结反馈', en: 'Resolution' },
  'TL-7': { 'zh-CN': '明确处理方向', en: 'Direction' },
  'TL-8': { 'zh-CN': '进展通报', en: 'Progress report' },
  'TL-13': { 'zh-CN': '二次回访', en: 'Second visit' },
  'TL-15': { 'zh-CN': '长期整改', en: 'Long-term works' },
  'TL-17': { 'zh-CN': '跟踪回访', en: 'Follow-up visit' },
  'TL-18': { 'zh-CN': '专属服务联系', en: 'Dedicated contact' },
} as const;
type Rule = keyof typeof titles;
const named = (rule: Rule, language: Language) => ({ rule, title: titles[rule][language] });

/** `2026-06-01 10:00` in Shanghai. */
export const shanghai = (text: string): Instant => instant(Date.parse(`${text.replace(' ', 'T')}:00+08:00`));

const counted = (from: Instant, to: Instant, text: string): DrawnSegment => {
  return { from, to, counted: true, rule: 'TL', because: 'aroundTheClock', text };
};
const skipped = (from: Instant, to: Instant, because: ReasonKey, language: Language): DrawnSegment => {
  return { from, to, counted: false, rule: 'TL', because, text: reasonText({ because }, language) };
};

const pausedKey = (ground: ToldPause['ground']): ReasonKey =>
  ground === 'FORCE_MAJEURE' ? 'pausedForForceMajeure' : 'pausedForCustomer';

interface Told {
  readonly rule?: Rule;
  readonly language?: Language;
}

/** A clock that runs by the minute, around its pauses. */
export function minutesClock(
  start: Instant,
  minutes: number,
  { pauses = [], language = 'zh-CN', rule = 'TL-6' }: Pick<Told, 'language' | 'rule'> & { pauses?: readonly ToldPause[] } = {},
): ToldClock {
  const segments: DrawnSegment[] = [];
  let [at, left] = [start, minutes * 60_000];
  for (const { ground, from, until } of pauses) {
    segments.push(counted(at, from, reasons.round[language]), skipped(from, until, pausedKey(ground), language));
    left -= from - at;
    at = until;
  }
  const dueAt = instant(at + left);
  segments.push(counted(at, dueAt, reasons.round[language]));
  const limit =
    minutes % 60 === 0 ? ({ unit: 'HOUR', amount: minutes / 60 } as const) : ({ unit: 'MINUTE', amount: minutes } as const);
  const promisedAt = instant(start + minutes * 60_000);
  return { ...named(rule, language), state: 'RUNNING', limit, startedAt: start, dueAt, promisedAt, pauses, segments };
}

/** A clock of working days. */
export function workingDaysClock(start: Instant, amount: number, { rule = 'TL-7', language = 'zh-CN' }: Told = {}): ToldClock {
  const segments = [skipped(start, endOfDay(localDay(start)), 'startDay', language)];
  let today: Day = localDay(start);
  for (let worked = 0; worked < amount; ) {
    today = day(today + 1);
    const { working, kind, holiday } = chinaCalendar.dayKind(today);
    if (working) worked++;
    const text = reasonText({ because: kind, values: holiday ? { holiday } : { ordinal: worked } }, language);
    const last = segments.at(-1);
    if (last && !working && last.text === text) segments[segments.length - 1] = { ...last, to: endOfDay(today) };
    else segments.push({ from: startOfDay(today), to: endOfDay(today), counted: working, rule: 'TL', because: kind, text });
  }
  const dueAt = endOfDay(today);
  const limit = { unit: 'WORKING_DAY', amount } as const;
  return { ...named(rule, language), state: 'RUNNING', limit, startedAt: start, dueAt, promisedAt: dueAt, segments };
}

/** A clock of whole days, or one promised for a moment. */
export function untilClock(
  start: Instant,
  limit: ToldLimit,
  dueAt: Instant,
  { rule = 'TL-15', language = 'zh-CN' }: Told = {},
): ToldClock {
  const midnight = endOfDay(localDay(start));
  const segments =
    limit.unit === 'MOMENT'
      ? [counted(start, dueAt, reasons.appointment[language])]
      : [skipped(start, midnight, 'startDay', language), counted(midnight, dueAt, reasons.daily[language])];
  return { ...named(rule, language), state: 'RUNNING', limit, startedAt: start, dueAt, promisedAt: dueAt, segments };
}

/** A clock of full months or quarters, the first of which begins at a moment. */
export function periodClock(
  start: Instant,
  limit: ToldLimit,
  [first, dueAt]: readonly [Instant, Instant],
  { rule = 'TL-18', language = 'zh-CN' }: Told = {},
): ToldClock {
  const part = limit.unit === 'MONTH' ? 'partMonth' : 'partQuarter';
  const segments = [skipped(start, first, part, language), counted(first, dueAt, reasons.daily[language])];
  return { ...named(rule, language), state: 'RUNNING', limit, startedAt: start, dueAt, promisedAt: dueAt, segments };
}

/** A level 3 whose grade rose: 24 h from then in place of 48 h from receipt (GR-6). */
export function raisedClock(start: Instant, raised: Instant, language: Language = 'zh-CN'): ToldClock {
  const whole = minutesClock(start, 48 * 60, { language });
  const short = minutesClock(raised, 24 * 60, { language });
  const legs = [
    { from: start, limit: whole.limit },
    { from: raised, limit: short.limit },
  ];
  const segments = [counted(start, raised, reasons.round[language]), ...short.segments];
  return { ...short, startedAt: start, promisedAt: instant(start + 48 * hour), legs, segments };
}
