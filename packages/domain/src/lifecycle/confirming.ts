import type { Circumstances } from './circumstances.js';
import type { Actor, CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';
import type { Confirmation } from './feedback.js';
import { badInput, Refusal } from './refusal.js';
import { rejected } from './rejecting.js';
import { scoreErrors } from './score.js';
import type { Ticket } from './ticket.js';

/** The rule by which the customer says whether the feedback is accepted. */
export const confirmationRule = 'FB-2' as const;

/** The answer to the newest feedback. Where nobody can be asked, customer service judges by the evidence (FB-7). */
export function confirm(ticket: Ticket, { satisfied, score }: CommandOf<'confirm'>, given: Circumstances): TicketEvent[] {
  const { now, actor } = given;
  if (ticket.confirmation) throw new Refusal('CONFLICT', 'alreadyConfirmed', { rules: [confirmationRule] });
  if (!mayJudge(ticket, actor)) throw new Refusal('FORBIDDEN', 'evidenceByService', { rules: ['FB-7'] });
  const errors = scoreErrors('score', score, confirmationRule);
  if (errors.length > 0) throw badInput(errors);
  if (!satisfied) return rejected(ticket, { score, basis: basisOf(ticket) }, given);
  return [{ kind: 'customer.confirmed', at: now, by: actor.id, score, basis: basisOf(ticket) }];
}

/** What staff discovered themselves, and what nobody signed, is judged by the evidence. */
const basisOf = ({ anonymous, channel }: Ticket): Confirmation['basis'] =>
  anonymous || channel === 'STAFF' ? 'EVIDENCE' : 'CUSTOMER';

/** A unit's leader may pass on what the customer says, and not judge the unit's own work. */
export const mayJudge = (ticket: Ticket, { department, roles }: Actor): boolean =>
  basisOf(ticket) === 'CUSTOMER' || department === 'CUSTOMER_SERVICE' || roles.includes('SUPERVISOR');
