import type { ClockState, Limit } from '@gridvoice/domain/clocks/clock';
import { day, type Instant, localDay } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import type { DayDrawing, DrawnSegment } from './deadline-layout.js';
import { clockText, dateText, endText, momentText } from './local-time.js';
import { durationText } from './remaining.js';

interface ToldClock {
  readonly limit: Limit;
  readonly state: ClockState;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly stoppedAt?: Instant | null | undefined;
}

/** `24 小时`, `3 个工作日`, `1 hour` */
export function limitText({ amount, unit }: Limit, language: Language): string {
  if (language === 'zh-CN') return unit === 'HOUR' ? `${amount} 小时` : `${amount} 个工作日`;
  const word = unit === 'HOUR' ? 'hour' : 'working day';
  return `${amount} ${word}${amount === 1 ? '' : 's'}`;
}

/** The whole derivation in one sentence, for someone who has never seen such a drawing. */
export function deadlineSentence(clock: ToldClock, { skipped }: DayDrawing, now: Instant, language: Language): string {
  const start = momentText(clock.startedAt, now, language);
  const due = endText(clock.dueAt, now, language);
  const limit = limitText(clock.limit, language);
  if (clock.limit.unit === 'HOUR') {
    return language === 'en'
      ? `Started ${start}; ${limit} round the clock, nights and holidays included, end ${due}.`
      : `${start} 起算，昼夜与节假日连续计时 ${limit}，${due} 到期。`;
  }
  if (language === 'en') {
    const over = skipped > 0 ? `, passing over ${skipped} day${skipped === 1 ? '' : 's'} of rest` : '';
    return `Started ${start}. That day doesn't count; ${limit} from the next one on${over}, end ${due}.`;
  }
  const over = skipped > 0 ? `，跳过 ${skipped} 天休息日` : '';
  return `${start} 起算，当日不计；自次日起数满 ${limit}${over}，${due} 到期。`;
}

/** The words at the two ends of a line of time. */
export const endWords = { 'zh-CN': { start: '起算', due: '到期' }, en: { start: 'start', due: 'due' } } as const;

/** What the marker on the line says: now, or the moment the clock stopped, and how far past due it is. */
export function markerText({ state, dueAt, stoppedAt }: ToldClock, now: Instant, language: Language): string {
  const english = language === 'en';
  if (stoppedAt) return `${english ? 'stopped' : '停止于'} ${momentText(stoppedAt, now, language)}`;
  if (now < dueAt && state !== 'BREACHED') return `${english ? 'now' : '现在'} ${clockText(now)}`;
  return `${english ? 'overdue' : '已超时'} ${durationText(now - dueAt, language)}`;
}

/** When a stretch lies: `11月22日 14:03 – 11月23日 14:03`, or whole days as `2月15日 – 2月23日`. */
export function stretchText({ from, to }: DrawnSegment, now: Instant, language: Language): string {
  const wholeDays = clockText(from) === '00:00' && clockText(to) === '00:00';
  if (!wholeDays) return `${momentText(from, now, language)} – ${endText(to, now, language)}`;
  const [first, last] = [localDay(from), day(localDay(to) - 1)];
  return first === last ? dateText(first, language) : `${dateText(first, language)} – ${dateText(last, language)}`;
}
