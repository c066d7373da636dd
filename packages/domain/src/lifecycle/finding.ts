import { findingRule, isRootCause, rootCauseRow } from '../root-causes.js';
import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';
import { badInput, ruleNotMet } from './refusal.js';
import type { Ticket } from './ticket.js';

/** What was behind it and who answers for it (RC-5). A later finding replaces an earlier one. */
export function recordRootCause(
  { facts }: Ticket,
  { cause, liability, text }: CommandOf<'recordRootCause'>,
  { now, actor }: Circumstances,
): TicketEvent[] {
  if (!isRootCause(cause)) throw badInput([{ path: 'cause', rule: findingRule, because: 'unknownCause' }]);
  const { rule, onlyIf } = rootCauseRow(cause);
  if (onlyIf && !onlyIf(facts)) throw ruleNotMet(rule, 'noPublishedOutage');
  return [{ kind: 'cause.recorded', at: now, by: actor.id, cause, liability, text }];
}
