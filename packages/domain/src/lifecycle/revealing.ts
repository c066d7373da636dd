import { byMembers, type Grant, isGranted, staff } from '../access/grant.js';
import { worksOn } from '../access/scope.js';
import type { Circumstances } from './circumstances.js';
import type { Actor, CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';
import { personalRule } from './personal-rule.js';
import { Refusal, ruleNotMet } from './refusal.js';
import type { Ticket } from './ticket.js';

/** Who may see a customer's data in plain without working on the case. */
const revealers: readonly Grant[] = [
  ...byMembers('CUSTOMER_SERVICE'),
  { roles: ['LEAD'], of: ['LEADING'] },
  { roles: ['SUPERVISOR', 'AUDITOR'] },
];

/** Whether the actor needs the customer's data for this case (CO-4). */
export const mayReveal = (ticket: Ticket, actor: Actor): boolean =>
  (actor.roles.some((role) => staff.includes(role)) && worksOn(actor.id, ticket)) || isGranted(revealers, actor, ticket);

/**
 * Personal values are shown in plain, for a reason. The values themselves are read after this has been recorded.
 * @throws Refusal FORBIDDEN, RULE_NOT_MET (CO-4) while their use is restricted
 */
export function reveal(ticket: Ticket, { fields, reason }: CommandOf<'reveal'>, { now, actor }: Circumstances): TicketEvent[] {
  if (!mayReveal(ticket, actor)) throw new Refusal('FORBIDDEN', 'notStaff', { rules: [personalRule] });
  if (ticket.restricted) throw ruleNotMet(personalRule, 'personalRestricted');
  return [{ kind: 'personal.revealed', at: now, by: actor.id, fields, reason }];
}
