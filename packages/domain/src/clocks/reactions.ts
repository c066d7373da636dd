import type { Circumstances } from '../lifecycle/circumstances.js';
import type { EventOf, TicketEvent } from '../lifecycle/events.js';
import { evolve } from '../lifecycle/evolve.js';
import type { Ticket } from '../lifecycle/ticket.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';
import type { Clock } from './clock.js';
import { type ClockRow, clockRow, clockTable, type Start } from './clock-table.js';
import { dueOf } from './due.js';
import { type Happening, knownSince } from './happening.js';
import { afterAppointment, afterRise } from './moving.js';
import { ownLimit } from './own-limit.js';

/** What happened, and after each event what it does to the clocks: those it ends, those it moves, those it starts. */
export function withReactions(
  ticket: Ticket | null,
  primary: readonly TicketEvent[],
  circumstances: Circumstances,
): { events: TicketEvent[]; ticket: Ticket } {
  const events: TicketEvent[] = [];
  let before = ticket;
  for (const given of primary) {
    const event = given.kind === 'task.opened' && before ? dueWithAnswer(given, before) : given;
    const after = evolve(before, event);
    const caused = reactions({ event, before, after, circumstances });
    events.push(event, ...caused.events);
    before = caused.ticket;
  }
  if (!before) throw new Error('nothing has happened yet');
  return { events, ticket: before };
}

function reactions(happening: Happening): { events: TicketEvent[]; ticket: Ticket } {
  const events: TicketEvent[] = [];
  let ticket = happening.after;
  const happen = (caused: readonly TicketEvent[]): void => {
    events.push(...caused);
    ticket = caused.reduce<Ticket>(evolve, ticket);
  };
  for (const clock of happening.after.clocks) if (clock.stoppedAt === null) happen(endOf(clock, happening));
  for (const clock of ticket.clocks) if (isCounting(clock)) happen(moveOf(clock, happening));
  for (const row of clockTable) {
    const start = row.starts(happening);
    if (start) happen(startOf(row, start, ticket, happening));
  }
  return { events, ticket };
}

const isCounting = ({ state }: Clock): boolean => state === 'RUNNING' || state === 'PAUSED';

/** Stopped when its condition holds, cancelled when there is nothing left to wait for. */
function endOf(clock: Clock, happening: Happening): TicketEvent[] {
  const row = clockRow(clock);
  const { event } = happening;
  const stopped = row.stops(happening, clock);
  // What was there before the clock began stops it at its beginning.
  const at = Math.max(event.at, clock.startedAt) as typeof event.at;
  if (stopped) return [stop(clock, at, { rule: clock.rule, because: stopped })];
  const pointless = row.cancels?.(happening, clock) ?? endedWithTicket(row, event);
  if (!pointless) return [];
  const ended: Reason = { rule: endingRules[pointless] ?? clock.rule, because: pointless };
  // What ran out stays breached, though nobody waits for it any more.
  const kind = clock.state === 'BREACHED' ? 'clock.stopped' : 'clock.cancelled';
  return [{ kind, at: event.at, clockId: clock.id, ended }];
}

/** What ends a clock by another rule than its own. */
const endingRules: Readonly<Partial<Record<Reason['because'], RuleId>>> = {
  complexInstead: 'TL-7',
  gradeLowered: 'GR-7',
  closed: 'FB-4',
};

const endedWithTicket = ({ outlivesClosure }: ClockRow, { kind }: TicketEvent): Reason['because'] | null => {
  if (kind === 'ticket.withdrawn') return 'withdrawn';
  return kind === 'ticket.closed' && !outlivesClosure ? 'closed' : null;
};

/**
 * Met, or, where it had run out before, stopped late. A breach of what turns out to have been done in time is put right: a crew
 * without a network arrives first and reports later.
 */
function stop({ id, state, dueAt }: Clock, at: TicketEvent['at'], ended: Reason): TicketEvent {
  const late = state === 'BREACHED' && at > dueAt;
  return { kind: late ? 'clock.stopped' : 'clock.met', at, clockId: id, ended };
}

function moveOf(clock: Clock, happening: Happening): TicketEvent[] {
  const { kind } = happening.event;
  if (kind === 'ticket.graded') return afterRise(clock, happening);
  return kind === 'appointment.made' ? afterAppointment(clock, happening) : [];
}

function startOf(row: ClockRow, start: Start, ticket: Ticket, happening: Happening): TicketEvent[] {
  const leg = ownLimit(row.rule, start, ticket, happening.circumstances);
  if (!leg) return [];
  const { startedAt, about = null } = start;
  const { rule } = row;
  const legs = [leg];
  const { dueAt, provisional, segments, limit } = dueOf(rule, { startedAt, legs, pauses: [] }, happening.circumstances.calendar);
  const known = knownSince(happening);
  const noticedAt = dueAt <= known ? null : known;
  // Named one by one, since many are made when a policy is tried and an object spread amid others is slow.
  const clock = { id: nextId(ticket, rule), rule, about, startedAt, legs, limit, dueAt, provisional, segments, noticedAt };
  return [{ kind: 'clock.started', at: startedAt, clock }];
}

function nextId({ number, clocks }: Ticket, rule: Clock['rule']): string {
  const runs = clocks.filter((clock) => clock.rule === rule).length;
  return `${number}/${rule}${runs === 0 ? '' : `.${runs + 1}`}`;
}

/** The clocks by which the customer is to be answered, the one that presses first. */
const answering: readonly Clock['rule'][] = ['TL-21', 'TL-6', 'TL-7'];

/** A task is due when the customer is to be answered; a legal review when it is. */
function dueWithAnswer(event: EventOf<'task.opened'>, { clocks }: Ticket): TicketEvent {
  const running = clocks.filter(({ stoppedAt }) => stoppedAt === null);
  const wanted: readonly Clock['rule'][] = event.task.rule === 'CO-1' ? ['TL-19'] : answering;
  const clock = wanted.map((rule) => running.findLast((one) => one.rule === rule)).find((found) => found !== undefined);
  return { ...event, task: { ...event.task, dueAt: clock?.dueAt ?? null, clockId: clock?.id ?? null } };
}
