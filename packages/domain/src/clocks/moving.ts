import type { WorkingCalendar } from '../calendar/working-calendar.js';
import { after as later, minute } from '../instant.js';
import type { Circumstances } from '../lifecycle/circumstances.js';
import type { TicketEvent } from '../lifecycle/events.js';
import type { Ticket } from '../lifecycle/ticket.js';
import type { Reason } from '../reason.js';
import type { Clock, ClockTimeline, Leg } from './clock.js';
import { clockRow, type Start } from './clock-table.js';
import { dueOf } from './due.js';
import type { Happening } from './happening.js';
import { ownLimit } from './own-limit.js';

/**
 * GR-6: a rise of the grade gives a counting clock the earlier of its old due time and the moment of the rise plus the new limit. A
 * pause that the new grade doesn't allow ends.
 */
export function afterRise(clock: Clock, { event, before, after, circumstances }: Happening): TicketEvent[] {
  const row = clockRow(clock);
  if (!before || after.grade >= before.grade || !row.byGrade) return [];
  const { calendar } = circumstances;
  const ends = clock.state === 'PAUSED' && row.unpausableAt?.includes(after.grade) === true;
  const resumed = ends ? [resumeEvent(clock, event.at, calendar)] : [];
  const pauses = ends ? endedAt(clock.pauses, event.at) : clock.pauses;
  // A rise may be of earlier than a clock that was started since.
  const startedAt = Math.max(event.at, clock.startedAt) as typeof event.at;
  const leg = ownLimit(row.rule, { startedAt, ...askedBy(clock) }, after, circumstances);
  if (!leg) return resumed;
  const legs = [...clock.legs, leg];
  const moved = movedTo({ ...clock, pauses }, legs, event.at, { rule: 'GR-6', because: 'gradeRisen' }, calendar);
  return [...resumed, ...moved];
}

/** TL-5: an appointment the customer chose replaces the limit; a little later still counts as kept. */
export function afterAppointment(clock: Clock, { event, circumstances }: Happening): TicketEvent[] {
  if (clock.rule !== 'TL-5' || event.kind !== 'appointment.made') return [];
  const grace = circumstances.policy.appointmentGraceMinutes;
  const at = later(event.appointment, grace * minute);
  const legs: Leg[] = [{ from: clock.startedAt, limit: { unit: 'MOMENT', at } }];
  return movedTo(
    clock,
    legs,
    event.at,
    { rule: 'TL-5', because: 'appointmentMade', values: { minutes: grace } },
    circumstances.calendar,
  );
}

/** A year that has been published since makes a provisional due time firm; a limit that was chosen by its days is chosen anew. */
export function afterPublication(clock: Clock, ticket: Ticket, circumstances: Circumstances): TicketEvent[] {
  if (!clock.provisional) return [];
  const { now, calendar } = circumstances;
  const chosen = ({ from }: Leg): Leg | null =>
    ownLimit(clockRow(clock).rule, { startedAt: from, ...askedBy(clock) }, ticket, circumstances);
  const legs = clock.legs.map((leg) => (leg.provisional ? (chosen(leg) ?? leg) : leg));
  return movedTo(clock, legs, now, { rule: clock.rule, because: 'yearPublished' }, calendar);
}

const askedBy = ({ about }: Clock): Pick<Start, 'instructed'> => (about === 'INSTRUCTION' ? { instructed: true } : {});

function movedTo(
  clock: Clock,
  legs: readonly Leg[],
  at: TicketEvent['at'],
  reason: Reason,
  calendar: WorkingCalendar,
): TicketEvent[] {
  const due = dueOf(clock.rule, { ...clock, legs }, calendar);
  if (due.dueAt === clock.dueAt && due.provisional === clock.provisional) return [];
  return [{ kind: 'clock.moved', at, clockId: clock.id, legs, reason, ...due }];
}

/** The last pause is over at this moment, its end or earlier. */
export function resumeEvent(clock: Clock, until: TicketEvent['at'], calendar: WorkingCalendar): TicketEvent {
  const timeline: ClockTimeline = { ...clock, pauses: endedAt(clock.pauses, until) };
  return { kind: 'clock.resumed', at: until, clockId: clock.id, until, ...dueOf(clock.rule, timeline, calendar) };
}

const endedAt = (pauses: Clock['pauses'], until: TicketEvent['at']): Clock['pauses'] =>
  pauses.map((pause, index) => (index === pauses.length - 1 ? { ...pause, until } : pause));
