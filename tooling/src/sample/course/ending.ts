import { after, minute } from '@gridvoice/domain/instant';
import { agreed } from './agreeing.js';
import { type Case, step } from './case.js';
import { afterOpen } from './desk-hours.js';
import { redone, rejectedOnce, rejectedTwice } from './rejecting.js';
import { unhappyScore } from './scores.js';
import type { Step } from './step.js';
import { attempts, visitSteps } from './visits.js';

/** How it ends, from the first answer on. */
export function endingSteps(c: Case): Step[] {
  switch (c.turn) {
    case 'UNREACHED':
      return unreached(c);
    case 'REJECTED':
      return rejectedOnce(c);
    case 'REJECTED_TWICE':
      return rejectedTwice(c);
    case 'REOPENED':
      return reopened(c);
    default: {
      const settled = agreed(c, c.pace.answeredAt, 'end');
      return [...settled.steps, ...visitSteps(c, { ...settled, round: 'end' })];
    }
  }
}

function unreached(c: Case): Step[] {
  const { steps, endsAt } = attempts(c, c.pace.answeredAt);
  const closedAt = afterOpen(after(endsAt, 20 * minute), c.chance.fork('given up').whole(5, 120));
  return [...steps, step(closedAt, c.hands.contact, { kind: 'closeTicket' })];
}

/** The visit finds that it wasn't solved, and it is taken up again (FB-8). */
function reopened(c: Case): Step[] {
  const { hands, chance: all } = c;
  const chance = all.fork('reopening');
  const closed = agreed(c, c.pace.answeredAt, 'closed');
  const visitedAt = afterOpen(closed.closedAt, chance.whole(200, 1_300));
  const reopenedAt = afterOpen(visitedAt, chance.whole(5, 90));
  const redo = redone(c, reopenedAt, 'reopened');
  const settled = agreed(c, redo.answeredAt, 'reopened');
  return [
    ...closed.steps,
    step(visitedAt, hands.contact, {
      kind: 'recordVisit',
      visit: {
        ...{ kind: 'FIRST', via: 'PHONE', reached: true, solved: false, retaliated: false, score: unhappyScore(chance) },
        opinion: '问题又出现了，没有真正解决。',
      },
    }),
    step(reopenedAt, hands.contact, { kind: 'reopenTicket', ground: 'NOT_SOLVED', note: '回访时客户反映问题重现。' }),
    ...[...redo.steps, ...settled.steps],
    ...visitSteps(c, { ...settled, round: 'reopened', unhappyAt: visitedAt }),
  ];
}
