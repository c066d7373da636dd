import type { LeftOutDays } from '../calendar/add-working-days.js';
import { type Day, type Instant, localDay, startOfDay } from '../instant.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';
import type { Pause, PauseGround } from './clock.js';

const because = {
  WAITING_FOR_CUSTOMER: 'pausedForCustomer',
  FORCE_MAJEURE: 'pausedForForceMajeure',
} as const satisfies Record<PauseGround, Reason['because']>;

export const pauseReason = (rule: RuleId, { ground }: Pause): Reason => ({ rule, because: because[ground] });

/**
 * The days wholly paused, from 00:00 to 24:00 local, in order. Pauses that touch are one pause in two parts: a day may be covered by
 * both together, and then has the reason of the one it begins in.
 */
export function pausedDays(rule: RuleId, pauses: readonly Pause[]): LeftOutDays[] {
  const days: LeftOutDays[] = [];
  for (const [index, pause] of pauses.entries()) {
    const first = dayFrom(pause.from);
    // The last day that begins in this pause, unless the clock runs again before that day is over.
    const last = Math.min(dayFrom(pause.until) - 1, localDay(restsUntil(pauses, index)) - 1) as Day;
    if (first <= last) days.push({ first, last, reason: pauseReason(rule, pause) });
  }
  return days;
}

/** When the clock runs again after a pause and those that follow it without a gap. */
function restsUntil(pauses: readonly Pause[], index: number): Instant {
  const { until } = pauses[index] as Pause;
  const next = pauses[index + 1];
  return next && next.from === until ? restsUntil(pauses, index + 1) : until;
}

/** The first date that begins at this moment or later. */
function dayFrom(at: Instant): Day {
  const date = localDay(at);
  return startOfDay(date) === at ? date : ((date + 1) as Day);
}
