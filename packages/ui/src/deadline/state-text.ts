import { type Instant, localDay } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { datedEndText, datedText } from './dated-text.js';
import { limitText } from './limit-text.js';
import { spanText } from './span-text.js';
import { groundText } from './stretch-words.js';
import type { ToldClock, ToldPause } from './told-clock.js';

type Tell = (clock: ToldClock, now: Instant) => string;
interface States {
  readonly running: Tell;
  readonly met: Tell;
  readonly overdue: Tell;
  readonly metLate: Tell;
  readonly paused: Tell;
  readonly cancelled: Tell;
}

/** The pause a clock is in, or else its last. */
const presentPause = ({ pauses = [] }: ToldClock, now: Instant): ToldPause | undefined =>
  pauses.find(({ from, until }) => from <= now && now < until) ?? pauses.at(-1);

/** How many working days are left, today's included: ` (2 working days)`; empty where the limit isn't one of working days. */
function workingDaysLeft({ limit, segments }: ToldClock, now: Instant, language: Language): string {
  if (limit.unit !== 'WORKING_DAY') return '';
  const ahead = segments.filter(({ counted, to }) => counted && to > now);
  const lengths = ahead.map(({ from, to }) => localDay((to - 1) as Instant) - localDay(Math.max(from, now) as Instant) + 1);
  const text = limitText({ unit: 'WORKING_DAY', amount: lengths.reduce((sum, length) => sum + length, 0) }, language);
  return language === 'en' ? ` (${text})` : `（${text}）`;
}

const chinese: States = {
  running: (clock, now) => `还剩 ${spanText(clock.dueAt - now, 'zh-CN')}${workingDaysLeft(clock, now, 'zh-CN')}`,
  met: (clock, now) => {
    const at = clock.stoppedAt;
    if (at == null) return `已按时完成${because(clock, 'zh-CN')}`;
    return `${datedText(at, now, 'zh-CN')} 按时完成，提前 ${spanText(clock.dueAt - at, 'zh-CN')}${because(clock, 'zh-CN')}`;
  },
  overdue: ({ dueAt }, now) =>
    `自 ${datedEndText(dueAt, now, 'zh-CN')} 起超时，已超时 ${spanText(now - dueAt, 'zh-CN')}，尚未完成`,
  metLate: (clock, now) => {
    const at = clock.stoppedAt ?? now;
    const late = spanText(at - clock.dueAt, 'zh-CN');
    return `${datedEndText(clock.dueAt, now, 'zh-CN')} 起超时，${datedText(at, now, 'zh-CN')} 才结束，超时 ${late}${because(clock, 'zh-CN')}`;
  },
  paused: (clock, now) => {
    const pause = presentPause(clock, now);
    if (!pause) return '计时已暂停';
    const { ground, from, until } = pause;
    const rest = spanText(clock.dueAt - until, 'zh-CN');
    const why = groundText(ground, 'zh-CN');
    return `计时已暂停（${why}）：${datedText(from, now, 'zh-CN')} 至 ${datedEndText(until, now, 'zh-CN')}；恢复后到期前还有 ${rest}`;
  },
  cancelled: (clock, now) => {
    const at = clock.stoppedAt == null ? '' : `${datedText(clock.stoppedAt, now, 'zh-CN')} `;
    return `${at}已取消，不再要求${because(clock, 'zh-CN')}`;
  },
};

const english: States = {
  running: (clock, now) => `${spanText(clock.dueAt - now, 'en')} left${workingDaysLeft(clock, now, 'en')}`,
  met: (clock, now) => {
    const at = clock.stoppedAt;
    if (at == null) return `Met in time${because(clock, 'en')}`;
    return `Met ${datedText(at, now, 'en')}, ${spanText(clock.dueAt - at, 'en')} early${because(clock, 'en')}`;
  },
  overdue: ({ dueAt }, now) =>
    `Overdue since ${datedEndText(dueAt, now, 'en')}, by ${spanText(now - dueAt, 'en')} so far; not done yet`,
  metLate: (clock, now) => {
    const at = clock.stoppedAt ?? now;
    const late = spanText(at - clock.dueAt, 'en');
    return `Overdue since ${datedEndText(clock.dueAt, now, 'en')}, ended ${datedText(at, now, 'en')}, ${late} late${because(clock, 'en')}`;
  },
  paused: (clock, now) => {
    const pause = presentPause(clock, now);
    if (!pause) return 'Paused';
    const { ground, from, until } = pause;
    const rest = spanText(clock.dueAt - until, 'en');
    const why = groundText(ground, 'en');
    return `Paused (${why}) from ${datedText(from, now, 'en')} until ${datedEndText(until, now, 'en')}; then ${rest} until it is due`;
  },
  cancelled: (clock, now) => {
    const at = clock.stoppedAt == null ? '' : ` ${datedText(clock.stoppedAt, now, 'en')}`;
    return `Cancelled${at}, no longer asked for${because(clock, 'en')}`;
  },
};

/** How it was stopped, or why cancelled. */
function because({ ended }: ToldClock, language: Language): string {
  if (!ended) return '';
  return language === 'en' ? `: ${ended.text}` : `：${ended.text}`;
}

const states: Record<Language, States> = { 'zh-CN': chinese, en: english };

/** Which of six tales a clock tells: a late one that was stopped is not one that still runs. */
export function tale({ state, stoppedAt, dueAt }: ToldClock, now: Instant): keyof States {
  if (state === 'MET') return 'met';
  if (state === 'CANCELLED') return 'cancelled';
  if (state === 'PAUSED') return 'paused';
  if (state === 'BREACHED') return stoppedAt == null ? 'overdue' : 'metLate';
  return now < dueAt ? 'running' : 'overdue';
}

/** How a clock stands, in words: `还剩 3 小时 20 分`, `Met 1 Jun 18:00, 2 h early: feedback given`. */
export const stateText = (clock: ToldClock, now: Instant, language: Language): string =>
  states[language][tale(clock, now)](clock, now);

/** A pause that waits for approval: it counts from the request, but the clock runs until it is granted. */
export function requestText({ ground, from, until }: ToldPause, now: Instant, language: Language): string {
  const [why, start, end] = [groundText(ground, language), datedText(from, now, language), datedEndText(until, now, language)];
  return language === 'en'
    ? `Pause requested (${why}): ${start} to ${end}. The clock runs on until it is approved, and the pause then counts from the request.`
    : `已申请暂停（${why}）：${start} 至 ${end}。批准前照常计时，批准后自申请时起算。`;
}
