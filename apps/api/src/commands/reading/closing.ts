import type { NotAccepted } from '@gridvoice/domain/lifecycle/closure';
import type { RequestOf } from '../request.js';
import type { Readings } from './reading.js';
import { longestAnswer, type Texts } from './texts.js';

/** How a case ends, and goes on. */
export const closingReadings: Readings<'closeTicket' | 'reopenTicket' | 'withdrawTicket' | 'settle'> = {
  closeTicket: ({ notAccepted }, texts) => ({
    kind: 'closeTicket',
    notAccepted: notAccepted ? readNotAccepted(notAccepted, texts) : null,
  }),
  reopenTicket: ({ ground, note }, texts) => ({ kind: 'reopenTicket', ground, note: texts.optional('note', note) }),
  withdrawTicket: ({ reason }, texts) => ({ kind: 'withdrawTicket', reason: texts.required('reason', reason) }),
  settle: () => ({ kind: 'settle' }),
};

function readNotAccepted(sent: NonNullable<RequestOf<'closeTicket'>['notAccepted']>, texts: Texts): NotAccepted {
  const asked = { rule: 'FB-3', longest: longestAnswer } as const;
  const recourse = [...new Set(sent.recourse)];
  if (recourse.length === 0) texts.refuse({ path: 'notAccepted.recourse', rule: 'FB-3', because: 'empty' });
  return {
    reasons: texts.required('notAccepted.reasons', sent.reasons, asked),
    legalBasis: texts.required('notAccepted.legalBasis', sent.legalBasis, asked),
    recourse,
  };
}
