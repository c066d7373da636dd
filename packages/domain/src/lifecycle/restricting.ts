import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';
import type { Ticket } from './ticket.js';

/** The customer's data is shown to nobody in plain until the restriction is lifted; once is enough. */
export const restrictPersonal = (
  { restricted }: Ticket,
  { reason }: CommandOf<'restrictPersonal'>,
  { now, actor }: Circumstances,
): TicketEvent[] => (restricted ? [] : [{ kind: 'personal.restricted', at: now, by: actor.id, reason }]);

/** The customer's data may be shown again to whoever needs it. */
export const liftRestriction = (
  { restricted }: Ticket,
  { reason }: CommandOf<'liftRestriction'>,
  { now, actor }: Circumstances,
): TicketEvent[] => (restricted ? [{ kind: 'personal.unrestricted', at: now, by: actor.id, reason }] : []);
