import type { Policy } from '../policy/policy.js';
import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import type { EventOf, TicketEvent } from './events.js';
import type { Confirmation } from './feedback.js';
import { openTasks } from './opening-tasks.js';
import { ruleNotMet } from './refusal.js';
import type { Ticket } from './ticket.js';

/** The rule that says what becomes of a feedback the customer doesn't accept. */
export const rejectionRule = 'FB-3' as const;

type Answered = Pick<Ticket, 'rejections' | 'instruction' | 'confirmation'>;

/** Rejected just now, and so often that the responsible leader decides, who hasn't yet. */
export const waitsForLeader = ({ rejections, instruction, confirmation }: Answered, { rejectionsToLeader }: Policy): boolean =>
  instruction === null && confirmation?.satisfied === false && rejections >= rejectionsToLeader;

/** Once: back to the unit. Once too often: to its leader. After the leader's word: nothing more, it may be closed as not accepted. */
export function rejected(
  ticket: Ticket,
  said: Pick<Confirmation, 'score' | 'basis'>,
  { now, actor, policy }: Circumstances,
): TicketEvent[] {
  const event: TicketEvent = { kind: 'customer.rejected', at: now, by: actor.id, ...said };
  if (ticket.instruction !== null) return [event];
  const toLeader = ticket.rejections + 1 >= policy.rejectionsToLeader;
  const task = { kind: toLeader ? 'INSTRUCT' : 'REDO', rule: rejectionRule, department: ticket.lead };
  return [event, ...openTasks(ticket, [task], now)];
}

/** The responsible leader's word on how the matter is to be ended; the unit then answers once more. */
export function instruct(
  ticket: Ticket,
  { instruction }: CommandOf<'instruct'>,
  { now, actor, policy }: Circumstances,
): TicketEvent[] {
  if (!waitsForLeader(ticket, policy)) throw ruleNotMet(rejectionRule, 'notForLeader', { times: policy.rejectionsToLeader });
  const redo = { kind: 'REDO', rule: rejectionRule, department: ticket.lead };
  return [
    { kind: 'leader.instructed', at: now, by: actor.id, text: instruction },
    ...askedOfLeader(ticket).map(({ id }): EventOf<'task.cancelled'> => {
      return { kind: 'task.cancelled', at: now, taskId: id, reason: { rule: rejectionRule, because: 'instructed' } };
    }),
    ...openTasks(ticket, [redo], now),
  ];
}

const askedOfLeader = ({ tasks }: Ticket) =>
  tasks.filter(({ kind, status }) => kind === 'INSTRUCT' && (status === 'OPEN' || status === 'CLAIMED'));
