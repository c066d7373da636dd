import { after, hour } from '../instant.js';
import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';
import { openTasks } from './opening-tasks.js';
import { ruleNotMet } from './refusal.js';
import type { Ticket } from './ticket.js';

/** The rule by which a closed ticket may be taken up again under its number; later it takes a new, linked one. */
export const reopeningRule = 'FB-8' as const;

/** Taken up again: the unit works on it anew, while old clocks and the count of rejections stand. */
export function reopenTicket(
  ticket: Ticket,
  { ground, note }: CommandOf<'reopenTicket'>,
  circumstances: Circumstances,
): TicketEvent[] {
  const { now, actor, policy } = circumstances;
  if (!mayReopen(ticket, circumstances)) throw ruleNotMet(reopeningRule, 'reopenTooLate', { days: policy.reopenDays });
  const redo = { kind: 'REDO', rule: reopeningRule, department: ticket.lead };
  return [{ kind: 'ticket.reopened', at: now, by: actor.id, ground, note }, ...openTasks(ticket, [redo], now)];
}

/** Days of 24 h since the closure, the last moment included. */
export const mayReopen = ({ closure }: Ticket, { now, policy }: Circumstances): boolean =>
  closure !== null && now <= after(closure.at, policy.reopenDays * 24 * hour);
