import { day, endOfDay, hour, type Instant, localDay, startOfDay } from '@gridvoice/domain/instant';
import { endsWithADay, type ToldClock } from './told-clock.js';

/** What the axis is divided into: round times of day, a box for every day, weeks, or months. */
export type Scale = 'TIMES' | 'DAYS' | 'WEEKS' | 'MONTHS';

export interface Axis {
  readonly from: Instant;
  readonly to: Instant;
  readonly scale: Scale;
  /** It is overdue by more than there is room for. */
  readonly broken: boolean;
}

const dayLength = 24 * hour;
const longest = { times: 5, boxes: 16, weeks: 75 };
/** So much of the drawing at most is given to time overdue. */
const overdueShare = 0.25;

/** Where a moment lies on an axis, 0 to 1. */
export const shareOf = (at: Instant, { from, to }: Pick<Axis, 'from' | 'to'>): number =>
  Math.min(1, Math.max(0, (at - from) / Math.max(1, to - from)));

/** Until when a clock was or is overdue; null if it isn't. */
export function overdueUntil({ state, dueAt, stoppedAt }: ToldClock, now: Instant): Instant | null {
  if (state === 'BREACHED') return stoppedAt ?? (now > dueAt ? now : null);
  return state === 'RUNNING' && now > dueAt ? now : null;
}

/** The stretch of time a clock is drawn on: from its start to whatever comes last, in whole days where it counts days. */
export function axisOf(clock: ToldClock, now: Instant): Axis {
  const { startedAt, dueAt } = clock;
  const reach = Math.max(startedAt + 1, dueAt, clock.promisedAt ?? dueAt, ...clock.segments.map(({ to }) => to));
  const wanted = Math.max(reach, overdueUntil(clock, now) ?? reach);
  const to = Math.min(wanted, reach + (reach - startedAt) * overdueShare) as Instant;
  const inDays = endsWithADay(clock.limit) || to - startedAt > longest.times * dayLength;
  if (!inDays) return { from: startedAt, to, scale: 'TIMES', broken: to < wanted };
  const whole = { from: startOfDay(localDay(startedAt)), to: endOfDay(day(localDay((to - 1) as Instant))) };
  return { ...whole, scale: scaleOf((whole.to - whole.from) / dayLength), broken: whole.to < wanted };
}

function scaleOf(days: number): Scale {
  if (days <= longest.boxes) return 'DAYS';
  return days <= longest.weeks ? 'WEEKS' : 'MONTHS';
}
