import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Instant } from '../instant.js';
import type { RuleId } from '../rules/catalogue.js';
import { checkTimeline } from './check-timeline.js';
import type { ClockSegment, ClockTimeline, Due, Leg, Limit } from './clock.js';
import { legDue } from './leg-due.js';

/** A due time, and the limit of the leg that decides it. */
export type DecidedDue = Due & { readonly limit: Limit };

/**
 * When a clock runs out: the earliest over its legs, each counted alone and without the pauses; of two at the same moment the earlier
 * leg's. Until the leg that decides begins, the segments are those that held before it (GR-6: a rise never makes a promise later).
 * @param rule the clock's own, for the reasons of the segments
 * @throws RangeError for a timeline that can't be: see checkTimeline
 */
export function dueOf(rule: RuleId, timeline: ClockTimeline, calendar: WorkingCalendar): DecidedDue {
  checkTimeline(timeline);
  const [first, ...later] = timeline.legs as readonly [Leg, ...Leg[]];
  const dueBy = (leg: Leg): DecidedDue => {
    const { dueAt, provisional, segments } = legDue(rule, leg, timeline.pauses, calendar);
    return { dueAt, provisional, segments, limit: leg.limit };
  };
  return later.reduce<DecidedDue>((best, leg) => {
    const due = dueBy(leg);
    if (due.dueAt >= best.dueAt) return best;
    return { ...due, segments: [...segmentsUntil(best.segments, leg.from), ...due.segments] };
  }, dueBy(first));
}

function segmentsUntil(segments: readonly ClockSegment[], end: Instant): ClockSegment[] {
  return segments.filter(({ from }) => from < end).map((segment) => (segment.to > end ? { ...segment, to: end } : segment));
}
