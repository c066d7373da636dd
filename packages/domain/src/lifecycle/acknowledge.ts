import type { Acknowledgement } from '../channel.js';
import type { Clock } from '../clocks/clock.js';
import { stopClock } from '../clocks/settle.js';
import { type Instant, localDay } from '../instant.js';
import type { Circumstances } from './circumstances.js';
import type { TicketCommand } from './commands.js';
import type { TicketEvent } from './events.js';
import type { Ticket } from './ticket.js';

/** The customer was told "accepted, being checked". Always recorded; stops TL-1 when its condition holds. */
export function acknowledge(
  { receivedAt, clocks }: Ticket,
  { by }: Extract<TicketCommand, { kind: 'acknowledge' }>,
  circumstances: Circumstances,
): TicketEvent[] {
  return acknowledged(receivedAt, clocks, by, circumstances.now, circumstances);
}

/** TL-1 wants a person where the day of receipt is a working day; on other days a message will do. */
export function acknowledged(
  receivedAt: Instant,
  clocks: readonly Clock[],
  by: Acknowledgement,
  at: Instant,
  { calendar }: Circumstances,
): TicketEvent[] {
  const counts = by === 'PERSON' || !calendar.dayKind(localDay(receivedAt)).working;
  return [{ kind: 'customer.acknowledged', at, by, counts }, ...(counts ? stopClock(clocks, 'TL-1', at) : [])];
}
