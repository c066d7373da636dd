import { type Instant, instant } from '@gridvoice/domain/instant';
import type { TicketCommand } from '@gridvoice/domain/lifecycle/commands';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type { Policy } from '@gridvoice/domain/policy/policy';
import type { RuleBook } from '../policies/rule-book.js';

/** When a request happens, when it is recorded, and by which rules. */
export interface Moment {
  readonly now: Instant;
  readonly recordedAt: Instant;
  readonly book: RuleBook;
}

/** A complaint is received under the policy in force then, and stays under it. */
export function policyFor(ticket: Ticket | null, command: TicketCommand, book: RuleBook): Policy {
  if (ticket) return book.of(ticket);
  // A command to a ticket that isn't there is refused by any policy.
  return book.inForce(command.kind === 'fileComplaint' ? command.complaint.receivedAt : instant(0));
}
