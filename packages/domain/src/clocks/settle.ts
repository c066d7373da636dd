import { outageRisesAt } from '../grading.js';
import type { Instant } from '../instant.js';
import type { Circumstances } from '../lifecycle/circumstances.js';
import type { TicketEvent } from '../lifecycle/events.js';
import { evolve } from '../lifecycle/evolve.js';
import { regradeByTime } from '../lifecycle/regrade.js';
import { openTicketStatuses, type Ticket } from '../lifecycle/ticket.js';
import type { Policy } from '../policy/policy.js';
import { afterPublication, resumeEvent } from './moving.js';
import { nextNoticeAt, notices } from './notices.js';
import { withReactions } from './reactions.js';

/** Something that time alone brings about. */
interface Fall {
  readonly at: Instant;
  readonly events: (ticket: Ticket, circumstances: Circumstances) => readonly TicketEvent[];
}

/**
 * Everything that fell due before `now`, oldest first, each dated at its own moment: pauses that end, outages that pass their limit
 * (GR-6), clocks that run out. Whoever comes next finds it done, so it happens exactly once. At the end one notice per clock.
 */
export function settle(ticket: Ticket, circumstances: Circumstances): TicketEvent[] {
  const { now, policy } = circumstances;
  const events = ticket.clocks.filter(isCounting).flatMap((clock) => afterPublication(clock, ticket, circumstances));
  let settled = events.reduce<Ticket>(evolve, ticket);
  for (let next = nextFall(settled, policy); next && next.at < now; next = nextFall(settled, policy)) {
    const caused = withReactions(settled, next.events(settled, circumstances), circumstances);
    events.push(...caused.events);
    settled = caused.ticket;
  }
  return [...events, ...notices(settled, policy, now)];
}

/** When the ticket next needs settling; null when nothing of it can fall due. */
export function settlesAt(ticket: Ticket, policy: Policy): Instant | null {
  const moments = [nextFall(ticket, policy)?.at, nextNoticeAt(ticket, policy)].filter((at) => at !== undefined && at !== null);
  return moments.length === 0 ? null : (Math.min(...moments) as Instant);
}

const isCounting = ({ state }: Ticket['clocks'][number]): boolean => state === 'RUNNING' || state === 'PAUSED';

function nextFall(ticket: Ticket, policy: Policy): Fall | null {
  let first = riseByTime(ticket, policy);
  for (const clock of ticket.clocks) {
    const fall = fallOf(clock);
    if (fall && (!first || fall.at < first.at)) first = fall;
  }
  return first;
}

function fallOf(clock: Ticket['clocks'][number]): Fall | null {
  const { id, state, dueAt } = clock;
  if (state === 'RUNNING') return { at: dueAt, events: () => [{ kind: 'clock.breached', at: dueAt, clockId: id }] };
  const until = clock.pauses.at(-1)?.until;
  if (state !== 'PAUSED' || until === undefined) return null;
  return { at: until, events: (_, { calendar }) => [resumeEvent(clock, until, calendar)] };
}

/** An outage passes its limit once; a grade that a person set since stands. */
function riseByTime(ticket: Ticket, policy: Policy): Fall | null {
  if (ticket.grade !== 'LEVEL_3' || !openTicketStatuses.includes(ticket.status)) return null;
  const passed = outageRisesAt(ticket, policy);
  if (passed === null || passed < ticket.gradedAt) return null;
  // While the ticket was closed, nothing of it was settled: it rises when it is taken up again.
  const at = Math.max(passed, ticket.reopenedAt ?? passed) as Instant;
  return { at, events: (stands, given) => regradeByTime(stands, { passed, at }, given) };
}
