import { after, day, hour, type Instant, instant, localDay, minute } from '@gridvoice/domain/instant';
import { preliminary } from './answering.js';
import { type Case, step } from './case.js';
import { atDesk } from './desk-hours.js';
import type { Step } from './step.js';

const directions = [
  '先联合勘查明确产权分界，再组织三方调解，按责任落实维修。',
  '调取资产移交和报装资料，核对政策依据，形成书面答复。',
  '由法务牵头、属地供电所配合，限期给出处理结论。',
];
const progress = [
  '联合勘查已完成，正在整理调查笔录。',
  '已与物业、开发商协商两次，责任划分基本明确。',
  '政策依据已送法律审核，等待复核意见。',
  '方案征求意见中，预计按期答复。',
];

/** A complex case gets a direction within three working days (TL-7), and the customer hears how it stands every week (TL-8). */
export function directionSteps(c: Case): Step[] {
  const { complex, pace, hands, lead, chance: all } = c;
  if (!complex) return [];
  const chance = all.fork('direction');
  const late = chance.happens(0.04) ? 4 * 24 : 0;
  const latest = after(pace.answeredAt, -30 * minute);
  const at = instant(Math.min(latest, atDesk(after(pace.receivedAt, (late + chance.whole(5, 52)) * hour))));
  const targetDate = day(localDay(pace.answeredAt) + chance.whole(0, 3));
  return [
    step(at, hands.of(lead), { kind: 'recordDirection', direction: chance.pick(directions), targetDate }),
    ...reports(at),
    ...preliminary(c),
  ];

  function reports(from: Instant): Step[] {
    const reported: Step[] = [];
    for (let next = after(from, chance.whole(96, 160) * hour); next < latest; next = after(next, chance.whole(96, 160) * hour)) {
      reported.push(step(atDesk(next), hands.contact, { kind: 'reportProgress', text: chance.pick(progress) }));
    }
    return reported.filter(({ at: reportedAt }) => reportedAt < latest);
  }
}
