import type { Department } from '../department.js';
import type { Instant } from '../instant.js';
import { hasReached } from '../lifecycle/milestone.js';
import type { Ticket } from '../lifecycle/ticket.js';
import { taskTraits } from '../playbooks/playbook.js';

/** TL-2: delivered in operations and in marketing. */
export function isDispatched({ milestones }: Ticket): boolean {
  const delivered = (wanted: Department): boolean =>
    milestones.some(({ milestone, department }) => milestone === 'DISPATCHED' && department === wanted);
  return delivered('OPERATIONS') && delivered('MARKETING');
}

/** TL-6: the customer has been answered since; a level 1 is a closed loop besides. */
export function isAnswered(ticket: Ticket, since: Instant): boolean {
  const answered = ticket.feedback.some(({ at }) => at >= since);
  return answered && isFedBack(ticket) && (ticket.grade !== 'LEVEL_1' || (isSafe(ticket) && isLongTermOwned(ticket)));
}

/** The newest feedback stands: it wasn't rejected. */
const isFedBack = ({ status }: Ticket): boolean => status === 'FED_BACK' || status === 'CLOSED';

/** Supply is safe or restored, or an interim measure is in force. */
const isSafe = (ticket: Ticket): boolean => ticket.facts.restoredAt !== undefined || hasReached(ticket, 'RELIEF_IN_FORCE');

/** Work of the long term has an owner and a date. */
const isLongTermOwned = (ticket: Ticket): boolean =>
  hasReached(ticket, 'PLAN_PROMISED') ||
  !ticket.tasks.some(({ kind, status }) => kind === 'PLAN_RECTIFICATION' && status !== 'CANCELLED');

/** TL-12: the last task but long-term ones is done and the customer has been answered. */
export const handlingCompleted = (ticket: Ticket): boolean =>
  isFedBack(ticket) &&
  ticket.tasks.every((task) => task.status === 'DONE' || task.status === 'CANCELLED' || taskTraits(task.kind).longTerm);

/** TL-20: households of the joint complaint that nobody has told or given up on after three attempts. */
export function outstandingHouseholds({ facts, milestones }: Ticket): number {
  const told = milestones.reduce(
    (sum, { milestone, households }) => sum + (milestone === 'HOUSEHOLDS_TOLD' ? (households ?? 0) : 0),
    0,
  );
  return Math.max(0, (facts.jointHouseholds ?? 1) - told);
}
