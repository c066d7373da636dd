import type { WorkingCalendar } from '../calendar/working-calendar.js';
import type { Grade } from '../grade.js';
import { after, hour, type Instant, localDay } from '../instant.js';
import type { Policy } from '../policy.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';
import type { Due, Limit } from './clock.js';

export interface FirstClock extends Due {
  readonly rule: RuleId;
  readonly limit: Limit;
  readonly startedAt: Instant;
}

export interface ClockedCase {
  readonly receivedAt: Instant;
  readonly grade: Grade;
  readonly complex: boolean;
  /** Someone can be told anything at all; without, TL-1 doesn't apply. */
  readonly hasContact: boolean;
}

/** The clocks that start at receipt: TL-1, TL-6, and for complex cases TL-7, which at level 3 takes TL-6's place. */
export function firstClocks(clocked: ClockedCase, policy: Policy, calendar: WorkingCalendar): FirstClock[] {
  const { receivedAt, grade, complex, hasContact } = clocked;
  const clocks: FirstClock[] = [];
  if (hasContact) clocks.push(firstResponse(receivedAt, policy, calendar));
  if (!complex || grade !== 'LEVEL_3') clocks.push(clock('TL-6', receivedAt, policy.limits['TL-6'][grade], calendar));
  if (complex) clocks.push(clock('TL-7', receivedAt, policy.limits['TL-7'], calendar));
  return clocks;
}

function clock(rule: RuleId, startedAt: Instant, limit: Limit, calendar: WorkingCalendar): FirstClock {
  return { rule, limit, startedAt, ...due(rule, startedAt, limit, calendar) };
}

/** When a limit that starts at a moment runs out, and the stretches that prove it. */
export function due(rule: RuleId, startedAt: Instant, limit: Limit, calendar: WorkingCalendar): Due {
  if (limit.unit === 'WORKING_DAY') return calendar.addWorkingDays(startedAt, limit.amount, rule);
  const reason: Reason = { rule, because: 'aroundTheClock', values: { hours: limit.amount } };
  return hoursDue(startedAt, limit.amount, reason, false);
}

function hoursDue(from: Instant, hours: number, reason: Reason, provisional: boolean): Due {
  const to = after(from, hours * hour);
  return { dueAt: to, provisional, segments: [{ from, to, counted: true, reason }] };
}

/** TL-1: the local date of receipt decides between the two limits. */
function firstResponse(receivedAt: Instant, policy: Policy, calendar: WorkingCalendar): FirstClock {
  const { working, provisional } = calendar.dayKind(localDay(receivedAt));
  const { workingDay, otherDay } = policy.limits['TL-1'];
  const limit = working ? workingDay : otherDay;
  const because = working ? 'receivedOnWorkingDay' : 'receivedOnRestDay';
  const reason: Reason = { rule: 'TL-1', because, values: { hours: limit.amount } };
  return { rule: 'TL-1', limit, startedAt: receivedAt, ...hoursDue(receivedAt, limit.amount, reason, provisional) };
}
