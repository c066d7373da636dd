import { satisfiedScore } from '../sample/course/scores.js';
import type { Duty } from './duty.js';
import { playerFor } from './players.js';
import { clockOf, doneAt, type SeenCase } from './stream-case.js';

const reached = { reached: true, solved: true, retaliated: false } as const;
const waitsFor =
  (rule: string) =>
  (seen: SeenCase): string | null =>
    clockOf(seen, rule)?.startedAt ?? null;
const dueBy =
  (rule: string) =>
  (seen: SeenCase): string | undefined =>
    clockOf(seen, rule)?.dueAt;
const hours = (from: number, to: number): readonly [number, number] => [from * 60, to * 60];

const asked = ({ clocks }: SeenCase) => clocks.find(({ state, pauseRequest }) => state === 'RUNNING' && pauseRequest !== null);

/** What goes on after the answer: visits, works, records, contacts. */
export const visitingDuties: readonly Duty[] = [
  {
    name: 'visit',
    since: (seen) => (seen.status === 'CLOSED' ? waitsFor('TL-12')(seen) : null),
    due: dueBy('TL-12'),
    minutes: hours(3, 50),
    by: () => 'agent',
    deed: (seen, chance) => ({
      kind: 'recordVisit',
      visit: seen.customer.anonymous
        ? { ...reached, kind: 'FIRST', via: 'ON_SITE', opinion: '走访周边住户，问题未再发生。' }
        : { ...reached, kind: 'FIRST', via: 'PHONE', score: satisfiedScore(chance), opinion: '问题已解决，没有其他意见。' },
    }),
  },
  {
    name: 'visit again',
    since: (seen) => (seen.status === 'CLOSED' ? waitsFor('TL-13')(seen) : null),
    due: dueBy('TL-13'),
    minutes: hours(20, 120),
    by: () => 'supervisor',
    deed: () => ({
      kind: 'recordVisit',
      visit: {
        ...{ ...reached, kind: 'SECOND', via: 'ON_SITE', score: 88, opinion: '负责人上门沟通，可以接受。' },
        ...{ reason: '处理周期较长，中间没有主动告知进度。', remedy: '安排专人一对一服务，并免费检查用电线路。' },
      },
    }),
  },
  {
    name: 'follow up',
    since: waitsFor('TL-17'),
    due: dueBy('TL-17'),
    minutes: hours(24 * 60, 24 * 80),
    by: () => 'agent',
    deed: () => ({
      kind: 'recordVisit',
      visit: { ...reached, kind: 'FOLLOW_UP', via: 'PHONE', score: 95, opinion: '没有再出现问题。' },
    }),
  },
  {
    name: 'contact',
    since: waitsFor('TL-18'),
    due: dueBy('TL-18'),
    minutes: hours(24 * 20, 24 * 28),
    by: () => 'agent',
    deed: () => ({ kind: 'recordMilestone', milestone: 'DEDICATED_CONTACT_MADE', note: '已电话联系，用电正常。' }),
  },
  {
    name: 'accept works',
    since: (seen) => (clockOf(seen, 'TL-15') ? doneAt(seen, 'PLAN_RECTIFICATION') : null),
    due: dueBy('TL-15'),
    minutes: hours(24 * 3, 24 * 12),
    by: (seen) => playerFor('OPERATIONS', seen),
    deed: () => ({ kind: 'recordMilestone', milestone: 'WORKS_ACCEPTED', note: '工程竣工验收合格，投入运行。' }),
  },
  {
    name: 'return record',
    since: waitsFor('TL-14'),
    due: dueBy('TL-14'),
    minutes: hours(10, 60),
    by: (seen) => playerFor(seen.lead, seen),
    deed: () => ({ kind: 'recordMilestone', milestone: 'CORRECTIVE_RECORD_RETURNED', note: '纠正及预防措施记录表已报送。' }),
  },
  {
    // Left long enough for somebody who looks on to decide it.
    name: 'approve pause',
    since: (seen) => asked(seen)?.pauseRequest?.from ?? null,
    minutes: hours(7, 18),
    by: () => 'supervisor',
    deed: (seen) => ({ kind: 'approvePause', clock: asked(seen)?.id.split('/')[1] ?? '' }),
  },
  {
    name: 'send update',
    since: waitsFor('TL-16'),
    due: dueBy('TL-16'),
    minutes: [20, 28],
    by: () => 'agent',
    deed: ({ facts, status }) =>
      facts.restoredAt !== null || status === 'FED_BACK'
        ? { kind: 'recordMilestone', milestone: 'UPDATES_RELEASED' }
        : { kind: 'recordMilestone', milestone: 'UPDATE_SENT', note: '已短信通报抢修进度。' },
  },
];
