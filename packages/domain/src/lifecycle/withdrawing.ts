import type { Circumstances } from './circumstances.js';
import { claimingRule } from './claiming.js';
import type { CommandOf } from './commands.js';
import type { EventOf, TicketEvent } from './events.js';
import type { Ticket } from './ticket.js';

/** The customer takes the complaint back: nothing is left to do. */
export function withdrawTicket(
  { tasks }: Ticket,
  { reason }: CommandOf<'withdrawTicket'>,
  { now, actor }: Circumstances,
): TicketEvent[] {
  const unfinished = tasks.filter(({ status }) => status === 'OPEN' || status === 'CLAIMED');
  return [
    { kind: 'ticket.withdrawn', at: now, by: actor.id, reason },
    ...unfinished.map(({ id }): EventOf<'task.cancelled'> => {
      return { kind: 'task.cancelled', at: now, taskId: id, reason: { rule: claimingRule, because: 'withdrawn' } };
    }),
  ];
}
