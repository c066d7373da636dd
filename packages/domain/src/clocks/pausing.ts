import { after, hour } from '../instant.js';
import type { Circumstances } from '../lifecycle/circumstances.js';
import type { CommandOf } from '../lifecycle/commands.js';
import type { TicketEvent } from '../lifecycle/events.js';
import { openTasks } from '../lifecycle/opening-tasks.js';
import { Refusal } from '../lifecycle/refusal.js';
import type { Ticket } from '../lifecycle/ticket.js';
import type { Clock, Pause } from './clock.js';
import { clockRow } from './clock-table.js';
import { dueOf } from './due.js';
import { resumeEvent } from './moving.js';

/** Whether a rule lets its clock be paused at this grade at all. */
export const isPausable = (clock: Clock, { grade }: Ticket): boolean => !clockRow(clock).unpausableAt?.includes(grade);

/** Asks a supervisor to let a clock rest, for a ground and until a date. The time counts on until that is approved. */
export function requestPause(ticket: Ticket, command: CommandOf<'requestPause'>, circumstances: Circumstances): TicketEvent[] {
  const { now, actor, policy } = circumstances;
  const { clockId, ground, until, note } = command;
  const clock = runningClock(ticket, clockId);
  if (!isPausable(clock, ticket)) throw new Refusal('RULE_NOT_MET', 'unpausable', { rules: [clock.rule] });
  if (clock.pauseRequest) throw new Refusal('CONFLICT', 'pauseAlreadyRequested');
  const longest = policy.longestPauseDays;
  if (until <= now) throw badUntil('notInTheFuture');
  if (until > after(now, longest * 24 * hour)) throw badUntil('pauseTooLong', { days: longest });
  return [{ kind: 'pause.requested', at: now, clockId, request: { ground, from: now, until, requestedBy: actor.id, note } }];
}

const badUntil = (because: 'notInTheFuture' | 'pauseTooLong', values: Record<string, number> = {}): Refusal =>
  new Refusal('BAD_USER_INPUT', 'badFields', { fields: [{ path: 'until', because, values }] });

/** A supervisor's yes, someone else than who asked. The pause counts from the request; the customer is to be told. */
export function approvePause(ticket: Ticket, { clockId }: CommandOf<'approvePause'>, given: Circumstances): TicketEvent[] {
  const { now, actor, calendar } = given;
  const clock = runningClock(ticket, clockId);
  const request = requestOf(clock);
  if (!isPausable(clock, ticket)) throw new Refusal('RULE_NOT_MET', 'unpausable', { rules: [clock.rule] });
  if (request.requestedBy === actor.id) throw new Refusal('FORBIDDEN', 'ownRequest');
  const { ground, from, until, requestedBy } = request;
  const pause: Pause = { ground, from, until, requestedBy, approvedBy: actor.id };
  const pauses = [...clock.pauses, pause];
  const paused: TicketEvent = {
    kind: 'clock.paused',
    at: now,
    clockId,
    pause,
    ...dueOf(clock.rule, { ...clock, pauses }, calendar),
  };
  const over = until <= now ? [resumeEvent({ ...clock, pauses }, until, calendar)] : [];
  const tell = { kind: 'TELL_PAUSE', rule: clock.rule, department: 'CUSTOMER_SERVICE' } as const;
  return [paused, ...over, ...openTasks(ticket, [tell], now)];
}

export function refusePause(
  ticket: Ticket,
  { clockId, reason }: CommandOf<'refusePause'>,
  { now, actor }: Circumstances,
): TicketEvent[] {
  requestOf(runningClock(ticket, clockId));
  return [{ kind: 'pause.refused', at: now, clockId, by: actor.id, reason }];
}

/** The ground fell away before its time: the clock goes on from now. */
export function endPause(ticket: Ticket, { clockId }: CommandOf<'endPause'>, { now, calendar }: Circumstances): TicketEvent[] {
  const clock = clockOf(ticket, clockId);
  if (clock.state !== 'PAUSED') throw new Refusal('CONFLICT', 'notPaused');
  return [resumeEvent(clock, now, calendar)];
}

function clockOf({ clocks }: Ticket, clockId: string): Clock {
  const clock = clocks.find(({ id }) => id === clockId);
  if (!clock) throw new Refusal('NOT_FOUND', 'unknownClock');
  return clock;
}

/** What has run out stays so: a pause must be asked for and approved in time. */
function runningClock(ticket: Ticket, clockId: string): Clock {
  const clock = clockOf(ticket, clockId);
  if (clock.state !== 'RUNNING') throw new Refusal('CONFLICT', 'clockNotRunning');
  return clock;
}

function requestOf({ pauseRequest }: Clock) {
  if (!pauseRequest) throw new Refusal('CONFLICT', 'noPauseRequested');
  return pauseRequest;
}

/** Which of the pause commands make sense for a clock now, whoever may send them. */
export function pauseSteps(
  clock: Clock,
  ticket: Ticket,
): readonly ('requestPause' | 'approvePause' | 'refusePause' | 'endPause')[] {
  if (clock.state === 'PAUSED') return ['endPause'];
  if (clock.state !== 'RUNNING' || !isPausable(clock, ticket)) return [];
  return clock.pauseRequest ? ['approvePause', 'refusePause'] : ['requestPause'];
}
