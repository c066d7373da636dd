import { after, hour, instant, minute } from '@gridvoice/domain/instant';
import { type Case, step } from './case.js';
import type { Step } from './step.js';

/** Bad conduct was verified, and a superior says sorry (TL-10). */
export function conductSteps({ finding, timing, hands, lead, pace }: Case): Step[] {
  const verified = timing.spans.get('VERIFY_CONDUCT');
  if (finding.consequence !== 'APOLOGY' || !verified) return [];
  const apologisedAt = timing.spans.get('APOLOGISE')?.completedAt ?? after(pace.answeredAt, -10 * minute);
  const verifiedAt = instant(Math.min(verified.completedAt, apologisedAt - 2 * minute));
  return [
    step(verifiedAt, hands.contact, { kind: 'recordMilestone', milestone: 'CONDUCT_VERIFIED', note: finding.found }),
    step(apologisedAt, hands.leader(lead), {
      kind: 'recordMilestone',
      milestone: 'APOLOGY_MADE',
      note: '负责人已向客户致歉，客户表示理解。',
    }),
  ];
}

/** A serious case is supervised: the unit answers for it in writing within three days (TL-14). */
export function supervisionSteps({ serious, hands, lead, pace, chance: all }: Case): Step[] {
  if (!serious) return [];
  const chance = all.fork('supervision');
  const openedAt = after(pace.receivedAt, chance.whole(25, 140) * minute);
  const returnedAt = after(openedAt, chance.whole(20, 70) * hour);
  const reviewedAt = after(returnedAt, chance.whole(2, 26) * hour);
  return [
    step(openedAt, hands.supervisor, { kind: 'recordMilestone', milestone: 'SUPERVISION_OPENED', note: '列为督办事项。' }),
    step(returnedAt, hands.of(lead), {
      ...{ kind: 'recordMilestone', milestone: 'CORRECTIVE_RECORD_RETURNED' },
      note: '纠正及预防措施记录表已报送。',
    }),
    step(reviewedAt, hands.leader(lead), {
      kind: 'recordMilestone',
      milestone: 'CORRECTIVE_RECORD_REVIEWED',
      note: '措施可行，同意。',
    }),
  ];
}
