import { after, hour, type Instant, instant, minute } from '@gridvoice/domain/instant';
import { taskCourse } from '../task-course.js';
import { type Case, step } from './case.js';
import { sameDay } from './desk-hours.js';
import type { Step } from './step.js';
import { between } from './timing.js';

/** Where money moves: proposed, reviewed by legal (CO-1), carried out. */
export function moneySteps(c: Case): Step[] {
  switch (c.finding.consequence) {
    case 'REFUND':
    case 'BACK_PAYMENT':
      return settledUp(c);
    case 'GOODWILL':
      return offered(c);
    default:
      return [];
  }
}

/** A billing error is confirmed once it is recalculated, and settled within a day (TL-9). */
function settledUp(c: Case): Step[] {
  const { timing, hands, finding } = c;
  const recalculated = timing.spans.get('RECALCULATE_BILL');
  const settled = timing.spans.get('REFUND_OR_COLLECT');
  if (!recalculated || !settled) return [];
  const paidAt = after(settled.completedAt, -minute);
  const earliest = instant(Math.max(recalculated.completedAt + minute, paidAt - 21 * hour));
  const confirmedAt = earliest < paidAt ? earliest : after(paidAt, -8 * minute);
  const [asked, reviewedAt] = reviewBetween(confirmedAt, paidAt);
  const by = hands.of('MARKETING');
  const refund = finding.consequence === 'REFUND';
  return [
    step(asked, by, { kind: 'recordMilestone', milestone: 'BILLING_ERROR_CONFIRMED', note: finding.found }),
    ...review(c, 'REVIEW_REFUND', asked, reviewedAt),
    step(paidAt, by, {
      ...{ kind: 'recordMilestone', milestone: refund ? 'REFUND_ISSUED' : 'BACK_PAYMENT_EXPLAINED' },
      note: refund ? '差额已退至客户账户。' : '更正账单和说明已送达，可分期缴纳。',
    }),
  ];
}

/** Something without effect on the tariff, to make up for it. */
function offered(c: Case): Step[] {
  const { pace, hands } = c;
  const [asked, reviewedAt] = reviewBetween(pace.along(0.5, false), after(pace.answeredAt, -6 * minute));
  return [
    step(asked, hands.contact, {
      kind: 'recordMilestone',
      milestone: 'MONEY_PROPOSED',
      note: '拟提供免费用电检查一次，不涉及电价。',
    }),
    ...review(c, 'REVIEW_PROPOSAL', asked, reviewedAt),
  ];
}

/** When it is put before legal, and when legal has decided: within eight hours (TL-19), so never with a night between. */
function reviewBetween(from: Instant, to: Instant): readonly [Instant, Instant] {
  const reviewedAt = between(from, to, 0.7);
  const asked = sameDay(from, reviewedAt);
  return asked < reviewedAt ? [asked, reviewedAt] : [from, reviewedAt];
}

function review({ hands, chance }: Case, task: string, asked: Instant, reviewedAt: Instant): Step[] {
  const by = hands.forTask('LEGAL', task, reviewedAt);
  const claimedAt = after(asked, Math.round((reviewedAt - asked) * 0.4));
  return [
    step(claimedAt, by, { kind: 'claim', task }),
    step(reviewedAt, by, { kind: 'complete', task, note: chance.fork(task).pick(taskCourse(task).notes) }),
  ];
}
