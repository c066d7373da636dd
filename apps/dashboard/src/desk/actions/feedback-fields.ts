import { preferredReplies } from '@gridvoice/domain/channel';
import type { Ticket } from '../tickets/ticket.js';
import type { Field, Values } from './field.js';
import { choice, date, long, tick } from './fields.js';

type Answered = Pick<Ticket, 'feedback' | 'finding' | 'demands' | 'customer'>;

/** What was found, as a start for what the customer is told; after a rejection, what they were told before. */
function causeSoFar({ feedback, finding }: Answered): string {
  const told = feedback.at(-1)?.cause;
  return told ?? [finding?.causeText, finding?.text].filter(Boolean).join('：');
}

/** All three parts of a feedback, an outcome for each demand, and the way it goes out where the customer named none (FB-1). */
export function feedbackFields(ticket: Answered, values: Values): Field[] {
  const demands = ticket.demands ?? [];
  const part = (name: string): string => `feedback.${name}`;
  return [
    long('cause', { path: part('cause'), label: 'feedbackCause', initial: causeSoFar(ticket), required: true }),
    long('solution', { path: part('solution'), initial: ticket.feedback.at(-1)?.solution ?? '', required: true }),
    long('improvement', { path: part('improvement'), initial: ticket.feedback.at(-1)?.improvement ?? '', required: true }),
    ...(demands.length > 0 ? [answers(demands)] : []),
    ...(ticket.customer.preferredReply
      ? []
      : [choice('via', preferredReplies, { path: part('via'), words: 'preferredReply', initial: 'PHONE' })]),
    tick('preliminary', { path: null }),
    ...(values.preliminary === true ? [date('preliminaryUntil', { path: part('preliminaryUntil'), required: true })] : []),
  ];
}

const answers = (demands: readonly string[]): Field => ({
  kind: 'answers',
  name: 'outcomes',
  path: 'feedback.outcomes',
  label: 'action.field.outcomes',
  required: true,
  demands,
  initial: demands.map((_, index) => ({ demand: index + 1, outcome: null, text: '' })),
});
