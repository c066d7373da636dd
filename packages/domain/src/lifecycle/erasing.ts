import type { RuleId } from '../rules/catalogue.js';
import type { Circumstances } from './circumstances.js';
import type { CommandKind, CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';
import { personalRule } from './personal-rule.js';
import { ruleNotMet } from './refusal.js';
import { openTicketStatuses, type Ticket } from './ticket.js';

/** Why personal data was erased: the person asked for it, or it was kept long enough. */
export const erasureGrounds = ['REQUEST', 'RETENTION'] as const;
export type ErasureGround = (typeof erasureGrounds)[number];

/** Visits need the customer's number. */
const visitRules: readonly RuleId[] = ['TL-12', 'TL-13'];

/** The case is over and no visit is to come: whatever long-term work is left goes on without the customer. */
export const isErasable = ({ status, clocks }: Ticket): boolean =>
  !openTicketStatuses.includes(status) &&
  clocks.every(({ rule, state }) => !visitRules.includes(rule) || (state !== 'RUNNING' && state !== 'PAUSED'));

/**
 * All that the customer told and all that was written about the case is erased; what was done, when and by whom stays. Once is enough.
 * @throws Refusal RULE_NOT_MET (CO-4) naming the ticket, as long as the customer is needed
 */
export function erasePersonal(
  ticket: Ticket,
  { ground }: CommandOf<'erasePersonal'>,
  { now, actor }: Circumstances,
): TicketEvent[] {
  if (ticket.erasedAt !== null) return [];
  if (!isErasable(ticket)) throw ruleNotMet(personalRule, 'personalNeeded', { number: ticket.number });
  return [{ kind: 'personal.erased', at: now, by: actor.id, ground }];
}

/** What may still come to an erased ticket: time, another erasure, and long-term work, which needs no customer (FB-4). */
const stillPossible: readonly CommandKind[] = [
  ...(['settle', 'erasePersonal', 'claimTask', 'releaseTask', 'completeTask', 'recordMilestone'] as const),
  ...(['requestPause', 'approvePause', 'refusePause', 'endPause'] as const),
];

/** Nothing new about the customer is written down once their data is erased. */
export const isPossible = ({ erasedAt }: Pick<Ticket, 'erasedAt'>, kind: CommandKind): boolean =>
  erasedAt === null || stillPossible.includes(kind);

/** @throws Refusal RULE_NOT_MET (CO-4) where the ticket's personal data is erased */
export function assertNotErased(ticket: Pick<Ticket, 'erasedAt'>, kind: CommandKind): void {
  if (!isPossible(ticket, kind)) throw ruleNotMet(personalRule, 'personalErased');
}
