import { evidenceHoles, evidenceRule } from '../evidence/checklist.js';
import { taskTraits } from '../playbooks/playbook.js';
import { findingRule } from '../root-causes.js';
import type { Circumstances } from './circumstances.js';
import { claimingRule } from './claiming.js';
import type { ClosureOutcome } from './closure.js';
import { confirmationRule } from './confirming.js';
import { feedbackRule } from './giving-feedback.js';
import { hasReached } from './milestone.js';
import { reviewRule } from './milestones.js';
import type { UnmetCondition } from './refusal.js';
import type { Task, Ticket } from './ticket.js';
import { isUnreached } from './unreached.js';

/** The rule that says what a closure needs. It never waits for a return visit. */
export const closingRule = 'FB-4' as const;

/** One thing FB-4 asks for; `because` says it as a requirement, with what is missing where something is. */
export interface ClosingCondition extends UnmetCondition {
  readonly met: boolean;
}

type Given = Pick<Circumstances, 'policy'>;

/** Everything that closing asks for, met or not. */
export const closingConditions = (ticket: Ticket, given: Given): ClosingCondition[] => [
  { rule: findingRule, because: 'findingNeeded', met: ticket.finding !== null },
  evidence(ticket),
  { rule: feedbackRule, because: 'feedbackNeeded', met: ticket.status === 'FED_BACK' },
  ...(isPreliminary(ticket) ? [{ rule: feedbackRule, because: 'finalFindingNeeded', met: isFoundSince(ticket) } as const] : []),
  tasksDone(ticket),
  ...(needsPlan(ticket) ? [{ rule: 'TL-15', because: 'planNeeded', met: hasReached(ticket, 'PLAN_PROMISED') } as const] : []),
  ...(movesMoney(ticket) ? [{ rule: reviewRule, because: 'reviewNeeded', met: isReviewed(ticket) } as const] : []),
  { rule: confirmationRule, because: 'confirmationNeeded', met: closureOutcomes(ticket, given).length > 0 },
];

/** What the ticket may be closed as: confirmed (FB-2), ended by the leader (FB-3), or with a customer nobody reached (FB-7). */
export function closureOutcomes(ticket: Ticket, { policy }: Given): ClosureOutcome[] {
  const { confirmation, instruction } = ticket;
  if (confirmation?.satisfied) return ['CONFIRMED'];
  const ended: ClosureOutcome[] = instruction === null ? [] : ['COMPLIANT_NOT_ACCEPTED'];
  return confirmation === null && isUnreached(ticket, policy) ? [...ended, 'UNREACHED'] : ended;
}

function evidence(ticket: Ticket): ClosingCondition {
  const records = evidenceHoles(ticket).map(({ item }) => item);
  if (records.length === 0) return { rule: evidenceRule, because: 'evidenceNeeded', met: true };
  return { rule: evidenceRule, because: 'evidenceMissing', values: { records: records.join(' ') }, met: false };
}

function tasksDone({ tasks }: Ticket): ClosingCondition {
  const waiting = tasks.filter((task) => isUnfinished(task) && !taskTraits(task.kind).longTerm);
  if (waiting.length === 0) return { rule: claimingRule, because: 'tasksNeeded', met: true };
  const kinds = [...new Set(waiting.map(({ kind }) => kind))];
  return { rule: claimingRule, because: 'tasksMissing', values: { tasks: kinds.join(' ') }, met: false };
}

const isUnfinished = ({ status }: Task): boolean => status === 'OPEN' || status === 'CLAIMED';

const isPreliminary = ({ feedback }: Ticket): boolean => (feedback.at(-1)?.preliminaryUntil ?? null) !== null;

const isFoundSince = ({ feedback, finding }: Ticket): boolean => {
  const since = feedback.at(-1)?.at;
  return finding !== null && since !== undefined && finding.at >= since;
};

/** Work of the long term has an owner and a date before a level 1 is closed. */
const needsPlan = ({ grade, tasks }: Ticket): boolean =>
  grade === 'LEVEL_1' && tasks.some(({ kind, status }) => kind === 'PLAN_RECTIFICATION' && status !== 'CANCELLED');

const movesMoney = (ticket: Ticket): boolean =>
  hasReached(ticket, 'BILLING_ERROR_CONFIRMED') ||
  hasReached(ticket, 'MONEY_PROPOSED') ||
  ticket.tasks.some(({ kind, status }) => taskTraits(kind).proposes && status === 'DONE');

const isReviewed = ({ tasks }: Ticket): boolean => {
  const reviews = tasks.filter(({ kind }) => taskTraits(kind).reviews !== null);
  return reviews.length > 0 && reviews.every(({ status }) => status === 'DONE');
};
