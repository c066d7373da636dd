import type { EventOf, TicketEventKind } from './events.js';
import type { Ticket } from './ticket.js';

/** What an event changes of a ticket besides its version and status. */
export type Change<Kind extends TicketEventKind> = (ticket: Ticket, event: EventOf<Kind>) => Partial<Ticket>;
export type Changes<Kind extends TicketEventKind> = { readonly [K in Kind]: Change<K> };
