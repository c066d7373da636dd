import { taskTraits } from '../playbooks/playbook.js';
import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';
import { Refusal } from './refusal.js';
import type { Task, Ticket } from './ticket.js';

/** The rule by which a task belongs to one department's pool and to at most one member. */
export const claimingRule = 'TF-3' as const;
const reviewRule = 'CO-1' as const;

/** Exactly one member wins; claiming what you hold writes nothing. */
export function claimTask(ticket: Ticket, { taskId }: CommandOf<'claimTask'>, { now, actor }: Circumstances): TicketEvent[] {
  const task = taskOfDepartment(ticket, taskId, actor);
  const holder = task.status === 'CLAIMED' ? task.assignee : null;
  if (holder === actor.id) return [];
  if (holder !== null) throw new Refusal('TASK_ALREADY_CLAIMED', 'taskHeld', { holder, rules: [claimingRule] });
  if (task.status !== 'OPEN') throw new Refusal('CONFLICT', 'taskOver');
  return [{ kind: 'task.claimed', at: now, taskId, by: actor.id }];
}

/** Back into the pool, by its holder or the department's lead. */
export function releaseTask(
  ticket: Ticket,
  { taskId, reason }: CommandOf<'releaseTask'>,
  { now, actor }: Circumstances,
): TicketEvent[] {
  const task = taskOfDepartment(ticket, taskId, actor);
  if (task.status === 'OPEN') throw new Refusal('CONFLICT', 'taskFree');
  if (task.status !== 'CLAIMED') throw new Refusal('CONFLICT', 'taskOver');
  if (task.assignee !== actor.id && !actor.roles.includes('LEAD')) throw new Refusal('FORBIDDEN', 'notYours');
  return [{ kind: 'task.released', at: now, taskId, by: actor.id, reason }];
}

/** Done, by its holder; completing what you completed writes nothing. Nobody reviews what they proposed themselves (CO-1). */
export function completeTask(
  ticket: Ticket,
  { taskId, note }: CommandOf<'completeTask'>,
  { now, actor }: Circumstances,
): TicketEvent[] {
  const task = taskOfDepartment(ticket, taskId, actor);
  if (task.status === 'DONE' && task.assignee === actor.id) return [];
  if (task.status === 'OPEN') throw new Refusal('CONFLICT', 'taskFree');
  if (task.status !== 'CLAIMED') throw new Refusal('CONFLICT', 'taskOver');
  if (task.assignee !== actor.id) throw new Refusal('FORBIDDEN', 'notYours');
  if (isUnproposed(task, ticket)) throw new Refusal('RULE_NOT_MET', 'proposalFirst', { rules: [reviewRule] });
  if (isOwnProposal(task, ticket, actor.id)) throw new Refusal('FORBIDDEN', 'ownProposal', { rules: [reviewRule] });
  return [{ kind: 'task.completed', at: now, taskId, by: actor.id, note }];
}

/** What is reviewed was put forward by a milestone, or by whoever did the task that proposes it. */
function isOwnProposal({ kind }: Task, { milestones, tasks }: Ticket, member: string): boolean {
  const subject = taskTraits(kind).reviews;
  if (subject === null) return false;
  if (subject === 'COMPENSATION') return tasks.some((task) => taskTraits(task.kind).proposes && task.assignee === member);
  const proposed = subject === 'REFUND' ? 'BILLING_ERROR_CONFIRMED' : 'MONEY_PROPOSED';
  return milestones.some(({ milestone, by }) => milestone === proposed && by === member);
}

/** A compensation is reviewed once there is one: the review's task is there from the start, the proposal isn't. */
const isUnproposed = ({ kind }: Task, { tasks }: Ticket): boolean =>
  taskTraits(kind).reviews === 'COMPENSATION' && !tasks.some((task) => taskTraits(task.kind).proposes && task.status === 'DONE');

/** @throws Refusal FORBIDDEN unless the actor works in the department. */
export function assertInDepartment(actor: Circumstances['actor'], department: Task['department']): void {
  if (department !== actor.department) throw new Refusal('FORBIDDEN', 'otherDepartment', { rules: [claimingRule] });
}

function taskOfDepartment(ticket: Ticket, taskId: string, actor: Circumstances['actor']): Task {
  const task = ticket.tasks.find(({ id }) => id === taskId);
  if (!task) throw new Refusal('NOT_FOUND', 'unknownTask');
  assertInDepartment(actor, task.department);
  return task;
}
