import type { Circumstances } from './circumstances.js';
import { closingConditions, closingRule, closureOutcomes } from './closing-conditions.js';
import type { ClosureOutcome, NotAccepted } from './closure.js';
import type { CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';
import { badInput, Refusal, type UnmetCondition } from './refusal.js';
import { rejectionRule } from './rejecting.js';
import type { Ticket } from './ticket.js';

/** Closed, once everything is there that FB-4 asks for; what isn't is named, all of it. */
export function closeTicket(
  ticket: Ticket,
  { notAccepted }: CommandOf<'closeTicket'>,
  { now, actor, policy }: Circumstances,
): TicketEvent[] {
  const outcome = chosen(closureOutcomes(ticket, { policy }), notAccepted);
  const unmet = [...closingConditions(ticket, { policy }).filter(({ met }) => !met), ...textsMissing(outcome, notAccepted)];
  if (outcome === null || unmet.length > 0) throw notReady(unmet);
  assertTexts(outcome, notAccepted);
  return [{ kind: 'ticket.closed', at: now, by: actor.id, outcome, notAccepted }];
}

/** Reasons for a customer who doesn't accept are given for that closure and for no other. */
const chosen = (possible: readonly ClosureOutcome[], notAccepted: NotAccepted | null): ClosureOutcome | null =>
  possible.find((outcome) => isNotAccepted(outcome) === (notAccepted !== null)) ?? possible[0] ?? null;

const isNotAccepted = (outcome: ClosureOutcome | null): boolean => outcome === 'COMPLIANT_NOT_ACCEPTED';

const textsMissing = (outcome: ClosureOutcome | null, notAccepted: NotAccepted | null): UnmetCondition[] =>
  isNotAccepted(outcome) && notAccepted === null ? [{ rule: rejectionRule, because: 'notAcceptedNeeded' }] : [];

function notReady(unmet: readonly UnmetCondition[]): Refusal {
  const named = unmet.map(({ rule, because, values = {} }) => ({ rule, because, values }));
  return new Refusal('RULE_NOT_MET', 'notReadyToClose', {
    rules: [...new Set([closingRule, ...named.map(({ rule }) => rule)])],
    unmet: named,
  });
}

function assertTexts(outcome: ClosureOutcome, notAccepted: NotAccepted | null): void {
  if (notAccepted === null) return;
  const bad = (path: string, because: 'onlyNotAccepted' | 'empty'): Refusal => badInput([{ path, rule: rejectionRule, because }]);
  if (!isNotAccepted(outcome)) throw bad('notAccepted', 'onlyNotAccepted');
  if (notAccepted.recourse.length === 0) throw bad('notAccepted.recourse', 'empty');
}
