import type { Instant } from '@gridvoice/domain/instant';
import type { CourseStep } from '@gridvoice/ui/CourseSteps.vue';
import { at, atOrNull } from '../../graphql/instants.js';
import type { Ticket } from './ticket.js';

export type CourseKey = 'received' | 'answered' | 'checking' | 'feedback' | 'confirmed' | 'closed' | 'visited';
type Walked = Pick<
  Ticket,
  | 'receivedAt'
  | 'acknowledgedAt'
  | 'arrivedAt'
  | 'tasks'
  | 'status'
  | 'feedback'
  | 'confirmation'
  | 'closure'
  | 'visits'
  | 'clocks'
  | 'reopenedAt'
>;

/** When a step was reached, or that it won't be. */
type Reached = Instant | 'skipped' | null;

function checkedAt({ arrivedAt, tasks }: Walked): Reached {
  const moments = [arrivedAt, ...tasks.map(({ claimedAt }) => claimedAt)].flatMap((moment) => (moment ? [at(moment)] : []));
  return moments.length > 0 ? (Math.min(...moments) as Instant) : null;
}

/** Taken back or taken up again, a step of before counts no longer. */
const isAnswered = ({ status }: Walked): boolean => status === 'FED_BACK' || status === 'CLOSED';

/** The steps in the order of a case. */
const course: Readonly<Record<CourseKey, (ticket: Walked) => Reached>> = {
  received: ({ receivedAt }) => at(receivedAt),
  answered: ({ acknowledgedAt, clocks }) =>
    atOrNull(acknowledgedAt) ?? (clocks.some(({ rule }) => rule === 'TL-1') ? null : 'skipped'),
  checking: checkedAt,
  feedback: (ticket) => (isAnswered(ticket) ? atOrNull(ticket.feedback.at(-1)?.at) : null),
  confirmed: ({ status, confirmation }) => {
    if (confirmation?.satisfied) return at(confirmation.at);
    return status === 'CLOSED' ? 'skipped' : null;
  },
  closed: ({ status, closure }) => (status === 'CLOSED' ? atOrNull(closure?.at) : null),
  visited: ({ visits, reopenedAt }) => {
    const since = atOrNull(reopenedAt);
    return atOrNull(visits.find((visit) => visit.kind === 'FIRST' && (since === null || at(visit.at) >= since))?.at);
  },
};

/** Where a case stands in its course. What a withdrawn one hasn't reached, it never will. */
export function courseSteps(ticket: Walked, label: (key: CourseKey) => string): CourseStep[] {
  const over = ticket.status === 'CANCELLED' || ticket.status === 'MERGED';
  const reached = (Object.keys(course) as CourseKey[]).map((key) => ({
    key,
    when: course[key](ticket) ?? (over ? 'skipped' : null),
  }));
  const current = reached.findIndex(({ when }) => when === null);
  return reached.map(({ key, when }, index) => ({
    key,
    label: label(key),
    at: typeof when === 'number' ? when : null,
    state: when === 'skipped' ? 'skipped' : when !== null ? 'done' : index === current ? 'current' : 'ahead',
  }));
}
