import { taskTraits } from '@gridvoice/domain/playbooks/playbook';
import { feedbackFor } from '../sample/course/answering.js';
import { satisfiedScore, unhappyScore } from '../sample/course/scores.js';
import type { Duty } from './duty.js';
import { findingFor } from './finding-for.js';
import { playerFor } from './players.js';
import { clockOf, hasReached, isHandled, type SeenCase } from './stream-case.js';

/** When the last of the work was done; null as long as some is left, evidence is missing, or a level 1 isn't relieved. */
function workedAt(seen: SeenCase): string | null {
  const tasks = seen.tasks.filter(({ kind, status }) => !taskTraits(kind).longTerm && status !== 'CANCELLED');
  const complete = seen.evidence.every(({ state }) => state === 'ATTACHED' || state === 'WAIVED');
  if (!complete || !isSafe(seen) || tasks.some(({ status }) => status !== 'DONE')) return null;
  return tasks.map(({ completedAt }) => completedAt ?? '').reduce((last, at) => (at > last ? at : last), seen.receivedAt);
}

/** Relief is in force and the works have a date; what is owed besides is there. */
function isSafe(seen: SeenCase): boolean {
  const planned = !seen.tasks.some(({ kind }) => kind === 'PLAN_RECTIFICATION') || hasReached(seen, 'PLAN_PROMISED');
  const owed = clockOf(seen, 'TL-9') !== undefined || (seen.complex && seen.direction === null);
  return !owed && (seen.grade !== 'LEVEL_1' || (planned && hasReached(seen, 'RELIEF_IN_FORCE')));
}

const answerDue = (seen: SeenCase): string | undefined =>
  (clockOf(seen, 'TL-21') ?? clockOf(seen, 'TL-6') ?? clockOf(seen, 'TL-7', 'TARGET_DATE'))?.dueAt;
const answeredAt = ({ feedback }: SeenCase): string | null => feedback.at(-1)?.at ?? null;
const waitsForLeader = ({ rejections, instruction }: SeenCase): boolean => rejections >= 2 && instruction === null;

/** What a ticket waits for from the last of the work to its closure. */
export const answeringDuties: readonly Duty[] = [
  {
    name: 'find',
    since: (seen) => (isHandled(seen) && seen.finding === null ? workedAt(seen) : null),
    due: answerDue,
    minutes: [0.5, 5],
    by: (seen) => playerFor(seen.lead, seen),
    deed: (seen) => {
      const { cause, liability, found } = findingFor(seen);
      return { kind: 'recordRootCause', cause, liability, finding: found };
    },
  },
  {
    name: 'answer',
    since: (seen) => (isHandled(seen) && seen.finding !== null && !waitsForLeader(seen) ? workedAt(seen) : null),
    due: answerDue,
    minutes: [1, 12],
    by: () => 'agent',
    deed: (seen, chance) => ({
      kind: 'giveFeedback',
      feedback: feedbackFor(findingFor(seen), seen.demands?.length ?? 0, chance),
    }),
  },
  {
    // Left for days, so that whoever looks on finds one to decide.
    name: 'instruct',
    since: (seen) => (isHandled(seen) && waitsForLeader(seen) ? answeredAt(seen) : null),
    minutes: [3 * 1_440, 5 * 1_440],
    by: () => 'supervisor',
    deed: () => ({ kind: 'instruct', instruction: '由主要负责人上门说明依据，合理诉求处理到位后再答复。' }),
  },
  {
    name: 'confirm',
    since: (seen) => (seen.status === 'FED_BACK' && seen.confirmation === null ? answeredAt(seen) : null),
    due: (seen) => clockOf(seen, 'TL-11')?.dueAt,
    minutes: [1, 45],
    by: () => 'agent',
    deed: (seen, chance) => {
      const nobody = seen.customer.anonymous;
      const content = nobody || seen.rejections > 0 || chance.happens(0.95);
      const score = content ? satisfiedScore(chance) : unhappyScore(chance);
      return { kind: 'confirm', satisfied: content, ...(!nobody && { score }) };
    },
  },
  {
    name: 'close',
    since: (seen) =>
      seen.status === 'FED_BACK' && seen.confirmation?.satisfied && seen.closing.every(({ met }) => met)
        ? seen.confirmation.at
        : null,
    minutes: [1, 15],
    by: () => 'agent',
    deed: () => ({ kind: 'closeTicket' }),
  },
];
