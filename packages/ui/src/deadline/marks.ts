import type { Instant } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { type Axis, overdueUntil, shareOf } from './axis.js';
import { datedEndText, datedText } from './dated-text.js';
import { isMoved, laterLeg } from './promise.js';
import { spanText } from './span-text.js';
import type { ToldClock } from './told-clock.js';

/** What stands above the line of time. NOW is the moment it was stopped once it was. */
export type MarkKind = 'NOW' | 'STOPPED' | 'DUE' | 'PROMISED' | 'CHANGED';

export interface Mark {
  readonly kind: MarkKind;
  readonly share: number;
  readonly text: string;
  readonly late: boolean;
}

const words = {
  'zh-CN': { now: '现在', done: '完成', cancelled: '取消', due: '到期', promised: '原定', start: '起算', changed: '改定' },
  en: { now: 'now', done: 'done', cancelled: 'cancelled', due: 'due', promised: 'promised', start: 'start', changed: 'changed' },
} as const;

/** The moment up to which time has passed for this clock. */
export const markerOf = ({ stoppedAt }: ToldClock, now: Instant): Instant => stoppedAt ?? now;

/** The marks of a drawing, the most wanted first: where time stands, when it is due, what was promised, when that was changed. */
export function marksOf(clock: ToldClock, axis: Axis, now: Instant, language: Language): Mark[] {
  const said = words[language];
  const { dueAt, promisedAt } = clock;
  const marks: Mark[] = [presentMark(clock, axis, now, language)];
  const end = (at: Instant): string => datedEndText(at, now, language);
  marks.push({ kind: 'DUE', share: shareOf(dueAt, axis), text: `${said.due} ${end(dueAt)}`, late: false });
  if (promisedAt != null && isMoved(clock)) {
    marks.push({ kind: 'PROMISED', share: shareOf(promisedAt, axis), text: `${said.promised} ${end(promisedAt)}`, late: false });
  }
  const leg = laterLeg(clock);
  if (leg) {
    const text = `${said.changed} ${datedText(leg.from, now, language)}`;
    marks.push({ kind: 'CHANGED', share: shareOf(leg.from, axis), text, late: false });
  }
  return marks;
}

function presentMark(clock: ToldClock, axis: Axis, now: Instant, language: Language): Mark {
  const said = words[language];
  const at = markerOf(clock, now);
  const kind = clock.stoppedAt == null ? 'NOW' : 'STOPPED';
  const until = overdueUntil(clock, now);
  const over = until !== null && until > clock.dueAt;
  const span = over ? spanText(until - clock.dueAt, language) : '';
  const late = over ? (language === 'en' ? `, ${span} late` : `，超时 ${span}`) : '';
  const word = kind === 'NOW' ? said.now : clock.state === 'CANCELLED' ? said.cancelled : said.done;
  return { kind, share: shareOf(at, axis), text: `${word} ${datedText(at, now, language)}${late}`, late: over };
}

/** Moments by which so much of what counts was used up, such as half of it and four fifths. */
export function warningMoments({ segments }: ToldClock, parts: readonly number[]): Instant[] {
  const counted = segments.filter((segment) => segment.counted);
  const total = counted.reduce((sum, { from, to }) => sum + to - from, 0);
  return parts.flatMap((part) => {
    let left = total * part;
    for (const { from, to } of counted) {
      if (left <= to - from) return [Math.round(from + left) as Instant];
      left -= to - from;
    }
    return [];
  });
}
