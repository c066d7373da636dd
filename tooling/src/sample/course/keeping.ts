import { after, hour, type Instant, minute } from '@gridvoice/domain/instant';
import { type Case, step } from './case.js';
import type { Step } from './step.js';

const dayLength = 24 * hour;

/** A few complainants are kept an eye on: a dossier with a visit each quarter (TL-17), rarely a contact each month (TL-18). */
export function keepingSteps(c: Case, closedAt: Instant): Step[] {
  const chance = c.chance.fork('keeping');
  const known = c.filing.customer.accountNumber !== undefined && c.turn !== 'WITHDRAWN';
  if (!known || !chance.happens(0.012)) return [];
  const openedAt = after(closedAt, chance.whole(30, 600) * minute);
  const served = chance.happens(0.25);
  return [
    step(openedAt, c.hands.contact, {
      kind: 'recordMilestone',
      milestone: 'DOSSIER_OPENED',
      note: '一年内同类诉求重复，建立跟踪档案。',
    }),
    ...quarterly(c, openedAt),
    ...(served ? monthly(c, openedAt) : []),
  ];
}

/** Well inside the quarter it is due in. */
const quarterly = ({ hands }: Case, from: Instant): Step[] =>
  [1, 2].map((round) =>
    step(after(from, round * 80 * dayLength), hands.contact, {
      kind: 'recordVisit',
      visit: {
        ...{ kind: 'FOLLOW_UP', via: 'PHONE', reached: true, solved: true, retaliated: false, score: 95 },
        opinion: '没有再出现问题。',
      },
    }),
  );

const monthly = ({ hands }: Case, from: Instant): Step[] => [
  step(after(from, dayLength), hands.supervisor, {
    ...{ kind: 'recordMilestone', milestone: 'DEDICATED_SERVICE_CONFIRMED' },
    note: '确认专属服务，指定高级客户经理。',
  }),
  ...[1, 2, 3, 4, 5].map((month) =>
    step(after(from, (1 + month * 28) * dayLength), hands.contact, {
      ...{ kind: 'recordMilestone', milestone: 'DEDICATED_CONTACT_MADE' },
      note: '已电话联系，用电正常。',
    }),
  ),
];
