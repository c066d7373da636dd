import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { hour, type Instant, localText, minute } from '../instant.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';
import { calendarDaysDue } from './calendar-days.js';
import type { Due, Leg, Pause } from './clock.js';
import { fullPeriodsDue } from './full-periods.js';
import { pausedDays } from './paused-days.js';
import { runningTimeDue } from './running-time.js';

/**
 * When one leg alone runs out, and the stretches that prove it, from its start to there. What runs in hours and minutes stands still
 * in pauses; what runs in days leaves out the days wholly paused (TL).
 * @param pauses in order, none overlapping another
 */
export function legDue(rule: RuleId, leg: Leg, pauses: readonly Pause[], calendar: WorkingCalendar): Due {
  const due = dueByUnit(rule, leg, pauses, calendar);
  return leg.provisional ? { ...due, provisional: true } : due;
}

function dueByUnit(rule: RuleId, { from, limit, reason }: Leg, pauses: readonly Pause[], calendar: WorkingCalendar): Due {
  // A moment that is past when it is promised is due at once.
  if (limit.unit === 'MOMENT')
    return runningTimeDue(from, Math.max(0, limit.at - from), reason ?? promised(rule, limit.at), pauses);
  const { unit, amount } = limit;
  switch (unit) {
    case 'MINUTE':
      return runningTimeDue(from, amount * minute, reason ?? byMinutes(rule, amount), pauses);
    case 'HOUR':
      return runningTimeDue(from, amount * hour, reason ?? byHours(rule, amount), pauses);
    case 'WORKING_DAY':
      return calendar.addWorkingDays(from, amount, rule, pausedDays(rule, pauses));
    case 'DAY':
      return calendarDaysDue(rule, from, amount, pausedDays(rule, pauses));
    case 'MONTH':
    case 'QUARTER':
      return fullPeriodsDue(rule, from, { unit, n: amount }, pausedDays(rule, pauses));
  }
}

const promised = (rule: RuleId, at: Instant): Reason => ({ rule, because: 'promisedFor', values: { moment: localText(at) } });
const byMinutes = (rule: RuleId, minutes: number): Reason => ({ rule, because: 'minutesAroundTheClock', values: { minutes } });
const byHours = (rule: RuleId, hours: number): Reason => ({ rule, because: 'aroundTheClock', values: { hours } });
