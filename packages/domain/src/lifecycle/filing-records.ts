import { checklist, evidenceRule } from '../evidence/checklist.js';
import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';
import { Refusal, ruleNotMet } from './refusal.js';
import type { Ticket } from './ticket.js';

/** Evidence, or why it isn't to be had. Never replaces what is there: the newest of an item counts. What nobody asked for is taken too. */
export function attachRecord(
  _: Ticket,
  { item, unavailable, text }: CommandOf<'attachRecord'>,
  { now, actor }: Circumstances,
): TicketEvent[] {
  return [{ kind: 'record.filed', at: now, item, state: unavailable ? 'UNAVAILABLE' : 'ATTACHED', text, by: actor.id }];
}

/** A supervisor doesn't insist on an item of the checklist (IV-4). */
export function waiveRecord(
  ticket: Ticket,
  { item, reason }: CommandOf<'waiveRecord'>,
  { now, actor }: Circumstances,
): TicketEvent[] {
  const required = checklist(ticket).find((entry) => entry.item === item);
  if (!required) throw ruleNotMet(evidenceRule, 'recordNotRequired', { record: item });
  if (required.state === 'ATTACHED') throw new Refusal('CONFLICT', 'recordAttached', { rules: [evidenceRule] });
  if (required.state === 'WAIVED') return [];
  return [{ kind: 'record.filed', at: now, item, state: 'WAIVED', text: reason, by: actor.id }];
}

/** There is an item left to waive. */
export const mayWaive = (ticket: Ticket): boolean =>
  checklist(ticket).some(({ state }) => state === 'MISSING' || state === 'UNAVAILABLE');
