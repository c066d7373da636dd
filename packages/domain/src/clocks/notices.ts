import { after, hour, type Instant } from '../instant.js';
import type { TicketEvent } from '../lifecycle/events.js';
import { openTicketStatuses, type Ticket } from '../lifecycle/ticket.js';
import type { Policy } from '../policy/policy.js';
import { type Clock, type EscalationStep, escalationSteps } from './clock.js';
import { clockRow } from './clock-table.js';
import { warningMarks } from './marks.js';

interface Notice {
  readonly at: Instant;
  readonly event: TicketEvent;
}

/** One notice per clock, the last that is due: whoever was away isn't told of every warning missed. */
export function notices(ticket: Ticket, policy: Policy, now: Instant): TicketEvent[] {
  const due = ticket.clocks.flatMap((clock) => upcoming(ticket, clock, policy).findLast(({ at }) => at < now) ?? []);
  return due.sort((one, other) => one.at - other.at).map(({ event }) => event);
}

/** When somebody is next to be told of a clock. */
export function nextNoticeAt(ticket: Ticket, policy: Policy): Instant | null {
  const first = ticket.clocks.flatMap((clock) => upcoming(ticket, clock, policy)[0]?.at ?? []);
  return first.length === 0 ? null : (Math.min(...first) as Instant);
}

/** What a clock still has to say, in order. A paused one says nothing; nor does one that had run out before it was known. */
function upcoming(ticket: Ticket, clock: Clock, policy: Policy): Notice[] {
  const { noticedAt, state, stoppedAt } = clock;
  if (noticedAt === null || stoppedAt !== null || !isAlive(ticket, clock)) return [];
  const all = state === 'RUNNING' ? warnings(clock, policy) : state === 'BREACHED' ? escalations(clock, policy) : [];
  return all.filter(({ at }) => at > noticedAt);
}

const isAlive = ({ status }: Ticket, clock: Clock): boolean =>
  openTicketStatuses.includes(status) || (status === 'CLOSED' && clockRow(clock).outlivesClosure === true);

const warnings = (clock: Clock, policy: Policy): Notice[] =>
  warningMarks(clock, policy.warnings).map(({ at, ...said }) => {
    const reason = { rule: clock.rule, ...said };
    return { at, event: { kind: 'clock.warned', at, clockId: clock.id, through: at, reason } };
  });

const escalations = ({ id, dueAt }: Clock, { escalation }: Policy): Notice[] =>
  escalationSteps.map((to: EscalationStep) => {
    const at = after(dueAt, escalation[to] * hour);
    return { at, event: { kind: 'clock.escalated', at, clockId: id, through: at, to } };
  });
