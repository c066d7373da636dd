import type { TicketEvent, TicketEventKind } from './events.js';
import type { Ticket, TicketStatus } from './ticket.js';

interface Transition {
  readonly on: TicketEventKind;
  readonly from: readonly TicketStatus[];
  readonly to: TicketStatus;
  /** Looks at the event and at the ticket as the event leaves it, its status apart. */
  readonly when?: (event: TicketEvent, after: Ticket) => boolean;
}

const handling: readonly TicketEventKind[] = [
  'task.claimed',
  'record.filed',
  'site.arrived',
  'direction.recorded',
  'progress.reported',
  'cause.recorded',
];
const unanswered: readonly TicketStatus[] = ['OPEN', 'IN_PROGRESS', 'AWAITING_CUSTOMER'];

const waitsForCustomer = ({ clocks }: Ticket): boolean =>
  clocks.some(({ state, pauses }) => state === 'PAUSED' && pauses.at(-1)?.ground === 'WAITING_FOR_CUSTOMER');

/** The life of a ticket as a table. What isn't in it leaves the status as it is. */
export const transitions: readonly Transition[] = [
  ...handling.map((on): Transition => ({ on, from: ['OPEN'], to: 'IN_PROGRESS' })),
  {
    on: 'clock.paused',
    from: ['OPEN', 'IN_PROGRESS'],
    to: 'AWAITING_CUSTOMER',
    when: (_, after) => waitsForCustomer(after),
  },
  // A paused clock may also end by being met, or by becoming pointless.
  ...(['clock.resumed', 'clock.met', 'clock.cancelled'] as const).map((on): Transition => {
    return { on, from: ['AWAITING_CUSTOMER'], to: 'IN_PROGRESS', when: (_, after) => !waitsForCustomer(after) };
  }),
  { on: 'feedback.given', from: unanswered, to: 'FED_BACK' },
  // FB-3: a leader's instruction ends it; rejected once more it is only closed as not accepted.
  { on: 'customer.rejected', from: ['FED_BACK'], to: 'IN_PROGRESS', when: (_, { instruction }) => instruction === null },
  { on: 'ticket.closed', from: ['FED_BACK'], to: 'CLOSED' },
  { on: 'ticket.reopened', from: ['CLOSED'], to: 'IN_PROGRESS' },
  { on: 'ticket.withdrawn', from: [...unanswered, 'FED_BACK'], to: 'CANCELLED' },
];

const byKind: ReadonlyMap<TicketEventKind, readonly Transition[]> = new Map(
  transitions.map(({ on }) => [on, transitions.filter((transition) => transition.on === on)]),
);

/** The status after an event; `after` is the ticket with everything else the event changes. */
export function statusAfter(after: Ticket, event: TicketEvent): TicketStatus {
  const transition = byKind
    .get(event.kind)
    ?.find(({ from, when }) => from.includes(after.status) && (when?.(event, after) ?? true));
  return transition?.to ?? after.status;
}
