import type { Circumstances } from '../lifecycle/circumstances.js';
import type { EventOf, TicketEvent, TicketEventKind } from '../lifecycle/events.js';
import type { Milestone } from '../lifecycle/milestone.js';
import type { Ticket } from '../lifecycle/ticket.js';

/** Something that happened to a ticket, for clocks to react to. */
export interface Happening {
  readonly event: TicketEvent;
  /** Null when the complaint was filed by it. */
  readonly before: Ticket | null;
  readonly after: Ticket;
  readonly circumstances: Circumstances;
}

export const isEvent = <Kind extends TicketEventKind>(event: TicketEvent, kind: Kind): event is EventOf<Kind> =>
  event.kind === kind;

/** Whether one of these milestones was reached just now. */
export const reaches = ({ event }: Happening, ...milestones: readonly Milestone[]): boolean =>
  event.kind === 'milestone.reached' && milestones.includes(event.milestone);

/** Whether it was reached since the other; one that never was is older than all. */
export function isSince({ milestones }: Ticket, milestone: Milestone, other: Milestone): boolean {
  const last = (wanted: Milestone): number => milestones.findLastIndex((reached) => reached.milestone === wanted);
  return last(milestone) > last(other);
}

/** The moment from which on a ticket's history is known: filing comes with everything that lies before it. */
export const knownSince = ({ event, circumstances }: Happening): TicketEvent['at'] =>
  isFiling(event) ? circumstances.now : event.at;

export const isFiling = (event: TicketEvent): boolean =>
  event.kind === 'complaint.filed' || (event.kind === 'ticket.graded' && event.cause === 'FILING');
