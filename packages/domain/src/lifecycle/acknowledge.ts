import { type Instant, localDay } from '../instant.js';
import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import type { EventOf, TicketEvent } from './events.js';
import type { Ticket } from './ticket.js';

/** The customer was told "accepted, being checked". Always recorded; stops TL-1 when its condition holds. */
export function acknowledge(
  { receivedAt }: Ticket,
  { by }: CommandOf<'acknowledge'>,
  circumstances: Circumstances,
): TicketEvent[] {
  return [acknowledged(receivedAt, by, circumstances.now, circumstances)];
}

/** TL-1 wants a person where the day of receipt is a working day; on other days a message will do. */
export function acknowledged(
  receivedAt: Instant,
  by: CommandOf<'acknowledge'>['by'],
  at: Instant,
  { calendar }: Circumstances,
): EventOf<'customer.acknowledged'> {
  const counts = by === 'PERSON' || !calendar.dayKind(localDay(receivedAt)).working;
  return { kind: 'customer.acknowledged', at, by, counts };
}
