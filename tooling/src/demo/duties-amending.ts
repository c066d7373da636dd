import type { Finding } from '../sample/course/findings/finding.js';
import type { Duty } from './duty.js';
import { findingFor } from './finding-for.js';
import { clockOf, doneAt, hasReached, isHandled, type SeenCase } from './stream-case.js';

const turnsOut = (seen: SeenCase, consequence: Finding['consequence']): boolean => findingFor(seen).consequence === consequence;

/** What is put right: money that goes back or is asked for, and conduct that is made up for. */
export const amendingDuties: readonly Duty[] = [
  {
    name: 'confirm error',
    since: (seen) =>
      isHandled(seen) &&
      seen.rejections === 0 &&
      !hasReached(seen, 'BILLING_ERROR_CONFIRMED') &&
      (turnsOut(seen, 'REFUND') || turnsOut(seen, 'BACK_PAYMENT'))
        ? doneAt(seen, 'RECALCULATE_BILL')
        : null,
    minutes: [0.5, 4],
    by: () => 'marketing',
    deed: (seen) => ({ kind: 'recordMilestone', milestone: 'BILLING_ERROR_CONFIRMED', note: findingFor(seen).found }),
  },
  {
    name: 'settle up',
    since: (seen) => (clockOf(seen, 'TL-9') ? doneAt(seen, 'REVIEW_REFUND') : null),
    due: (seen) => clockOf(seen, 'TL-9')?.dueAt,
    minutes: [1, 15],
    by: () => 'marketing',
    deed: (seen) => ({
      kind: 'recordMilestone',
      milestone: turnsOut(seen, 'BACK_PAYMENT') ? 'BACK_PAYMENT_EXPLAINED' : 'REFUND_ISSUED',
    }),
  },
  {
    name: 'verify conduct',
    since: (seen) =>
      isHandled(seen) && turnsOut(seen, 'APOLOGY') && !hasReached(seen, 'CONDUCT_VERIFIED')
        ? doneAt(seen, 'VERIFY_CONDUCT')
        : null,
    minutes: [0.5, 5],
    by: () => 'agent',
    deed: (seen) => ({ kind: 'recordMilestone', milestone: 'CONDUCT_VERIFIED', note: findingFor(seen).found }),
  },
  {
    name: 'apologise',
    since: (seen) => clockOf(seen, 'TL-10')?.startedAt ?? null,
    due: (seen) => clockOf(seen, 'TL-10')?.dueAt,
    minutes: [5, 40],
    by: () => 'supervisor',
    deed: () => ({ kind: 'recordMilestone', milestone: 'APOLOGY_MADE', note: '负责人已向客户致歉，客户表示理解。' }),
  },
];
