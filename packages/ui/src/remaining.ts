import type { ClockState } from '@gridvoice/domain/clocks/clock';
import type { Instant } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';

export interface CountedClock {
  readonly state: ClockState;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly stoppedAt?: Instant | null | undefined;
  readonly pauses?: readonly { readonly from: Instant; readonly until: Instant }[] | undefined;
}

/** How a clock looks: `near` is the last fifth of the limit or its last 15 minutes, as the warnings of the rule book are. */
export type Tone = 'calm' | 'near' | 'over' | 'still';

const quarterHour = 15 * 60_000;

export function toneOf({ state, startedAt, dueAt }: CountedClock, now: Instant): Tone {
  if (state === 'BREACHED') return 'over';
  if (state !== 'RUNNING') return 'still';
  if (now >= dueAt) return 'over';
  return dueAt - now <= Math.max(quarterHour, (dueAt - startedAt) / 5) ? 'near' : 'calm';
}

/** The part of the limit that is used up, 0 to 1; pauses use up nothing. */
export function elapsedShare(clock: CountedClock, now: Instant): number {
  const { startedAt, dueAt, stoppedAt } = clock;
  const used = runningTime(clock, stoppedAt ?? now);
  return startedAt < dueAt ? Math.min(1, Math.max(0, used / Math.max(1, runningTime(clock, dueAt)))) : 0;
}

/** How long a clock ran up to a moment. */
function runningTime({ startedAt, pauses = [] }: CountedClock, until: Instant): number {
  const paused = pauses.map((pause) => Math.max(0, Math.min(pause.until, until) - pause.from));
  return until - startedAt - paused.reduce((sum, length) => sum + length, 0);
}

const two = (number: number): string => String(number).padStart(2, '0');

/** `47:12`, `5:07:30`, `2天 3:15` or `2d 3:15`: never negative, seconds dropped once days matter. */
export function durationText(milliseconds: number, language: Language): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1000);
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (days >= 2) return `${days}${language === 'en' ? 'd' : '天'} ${hours % 24}:${two(minutes % 60)}`;
  if (hours > 0) return `${hours}:${two(minutes % 60)}:${two(seconds % 60)}`;
  return `${two(minutes)}:${two(seconds % 60)}`;
}

const words = {
  'zh-CN': { left: '剩余', over: '已超时', paused: '已暂停', met: '按时完成', metLate: '超时完成', cancelled: '已取消' },
  en: { left: 'left', over: 'overdue', paused: 'paused', met: 'met in time', metLate: 'met late', cancelled: 'cancelled' },
} as const;

export interface CountdownText {
  /** What the figure is: 剩余, 已超时, 已暂停 … */
  readonly label: string;
  /** The figure; empty when there is none to show. */
  readonly figure: string;
}

/** A clock in words, its figure apart so that it can be set large. */
export function countdownText(clock: CountedClock, now: Instant, language: Language): CountdownText {
  const said = words[language];
  const { state, dueAt, stoppedAt } = clock;
  if (state === 'MET') return { label: said.met, figure: '' };
  if (state === 'CANCELLED') return { label: said.cancelled, figure: '' };
  if (state === 'PAUSED') return { label: said.paused, figure: '' };
  if (stoppedAt) return { label: said.metLate, figure: durationText(stoppedAt - dueAt, language) };
  const over = state === 'BREACHED' || now >= dueAt;
  // Rounded up while time is left, so that 00:00 never shows before the limit has run out.
  const figure = durationText(over ? Math.max(0, now - dueAt) : Math.ceil((dueAt - now) / 1000) * 1000, language);
  return { label: over ? said.over : said.left, figure };
}
