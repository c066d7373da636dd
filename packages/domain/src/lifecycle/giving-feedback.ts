import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import { dateErrors } from './dates.js';
import type { TicketEvent } from './events.js';
import type { Feedback } from './feedback.js';
import { badInput, type FieldError, ruleNotMet } from './refusal.js';
import { waitsForLeader } from './rejecting.js';
import type { Ticket } from './ticket.js';

/** The rule that says what a feedback holds. */
export const feedbackRule = 'FB-1' as const;
const farthestFindingDays = 365;

/** The customer is told cause, solution and improvement, and what becomes of each demand. A later feedback replaces an earlier one. */
export function giveFeedback(ticket: Ticket, { feedback }: CommandOf<'giveFeedback'>, given: Circumstances): TicketEvent[] {
  const { now, actor, policy } = given;
  if (waitsForLeader(ticket, policy)) throw ruleNotMet('FB-3', 'leaderFirst');
  const via = feedback.via ?? ticket.preferredReply ?? 'PHONE';
  const errors = [
    ...outcomeErrors(feedback.outcomes, ticket.demands.length),
    ...wayErrors(via, ticket),
    ...preliminaryErrors(feedback.preliminaryUntil, given),
  ];
  if (errors.length > 0) throw badInput(errors);
  return [{ kind: 'feedback.given', at: now, by: actor.id, feedback: { ...feedback, via } }];
}

const bad = (path: string, because: FieldError['because'], values: Record<string, string | number> = {}): FieldError => ({
  path: `feedback.${path}`,
  rule: feedbackRule,
  because,
  values,
});

/** Exactly one outcome for each demand from 1 on. */
function outcomeErrors(outcomes: Feedback['outcomes'], demands: number): FieldError[] {
  const answered = outcomes.map(({ demand }) => demand);
  const wrong = answered.flatMap((demand, index): FieldError[] => {
    const path = `outcomes.${index}.demand`;
    if (!Number.isInteger(demand) || demand < 1 || demand > demands) return [bad(path, 'unknownDemand', { demands })];
    return answered.indexOf(demand) < index ? [bad(path, 'demandTwice', { demand })] : [];
  });
  const missing = Array.from({ length: demands }, (_, index) => index + 1).filter((demand) => !answered.includes(demand));
  return [...wrong, ...(missing.length > 0 ? [bad('outcomes', 'demandsUnanswered', { demands: missing.join(', ') })] : [])];
}

/** By the way the customer asked for. */
const wayErrors = (via: Feedback['via'], { preferredReply }: Ticket): FieldError[] =>
  preferredReply === null || via === preferredReply ? [] : [bad('via', 'otherWay', { preferredReply })];

function preliminaryErrors(date: Feedback['preliminaryUntil'], { now }: Circumstances): FieldError[] {
  return date === null
    ? []
    : dateErrors({ path: 'feedback.preliminaryUntil', date, rule: feedbackRule }, now, farthestFindingDays);
}
