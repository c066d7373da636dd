import { describe, expect, it } from 'vitest';
import { Course, feedback, milestone, ref, visit } from '../../test/course.js';
import { agent, at, marketing, ops } from '../../test/tickets.js';
import { reasonText } from '../labels/reasons.js';
import type { Policy } from '../policy/policy.js';
import { defaultPolicy } from '../policy/seed-profile.js';

// Summer 2023: a transformer of 500 kVA carries 800; every evening the voltage sags, 22 households complain jointly. A Tuesday.
const filing: ConstructorParameters<typeof Course>[0] = {
  ...{ by: agent, receivedAt: at('2023-07-18 20:15'), acknowledged: true },
  ...{ channel: 'HOTLINE' as const, subcategory: 'VOLTAGE' as const, facts: { jointHouseholds: 22 } },
};
const withoutGroupRow: Policy = { ...defaultPolicy, grading: { ...defaultPolicy.grading, urgentJointSupplyQuality: null } };

/** From the call to the second visit. */
function wholeCase(): Course {
  const course = new Course(filing);
  const claims = (moment: string, hand: typeof ops, kind: string) =>
    course.on(moment, hand, { kind: 'claimTask', taskId: course.task(kind) });
  const completes = (moment: string, hand: typeof ops, kind: string) =>
    course.on(moment, hand, { kind: 'completeTask', taskId: course.task(kind), note: null });
  const attach = (moment: string, hand: typeof ops, item: 'CUSTOMER_FILE' | 'METERING_DATA' | 'OPERATION_LOG' | 'SITE_SURVEY') =>
    course.on(moment, hand, { kind: 'attachRecord', item, unavailable: false, text: ref() });

  course.on('2023-07-18 20:18', agent, milestone('DISPATCHED', { department: 'OPERATIONS' }));
  course.on('2023-07-18 20:20', agent, milestone('DISPATCHED', { department: 'MARKETING' }));
  claims('2023-07-18 20:22', ops, 'START_REPAIR');
  claims('2023-07-18 20:30', marketing, 'OFFER_INSPECTION');
  claims('2023-07-18 20:31', agent, 'PUSH_REPAIR_PROGRESS');
  attach('2023-07-18 20:45', marketing, 'CUSTOMER_FILE');
  attach('2023-07-18 20:50', marketing, 'METERING_DATA');
  attach('2023-07-18 21:00', ops, 'OPERATION_LOG');
  course.on('2023-07-18 21:05', ops, { kind: 'recordArrival', at: null });
  attach('2023-07-18 21:40', ops, 'SITE_SURVEY');
  course.on('2023-07-18 22:00', ops, {
    ...{ kind: 'recordRootCause' as const, cause: 'TRANSFORMER_OVERLOAD', liability: 'UTILITY' as const, text: ref() },
  });
  claims('2023-07-18 22:10', ops, 'RELIEVE_SHORT_TERM');
  completes('2023-07-19 10:00', ops, 'RELIEVE_SHORT_TERM');
  course.on('2023-07-19 10:00', ops, milestone('RELIEF_IN_FORCE'));
  completes('2023-07-19 10:05', ops, 'START_REPAIR');
  claims('2023-07-19 10:10', ops, 'PLAN_RECTIFICATION');
  course.on('2023-07-19 11:00', ops, milestone('PLAN_PROMISED', { date: null }));
  completes('2023-07-19 15:00', agent, 'PUSH_REPAIR_PROGRESS');
  completes('2023-07-19 15:00', marketing, 'OFFER_INSPECTION');
  course.on('2023-07-19 16:00', agent, feedback);
  course.on('2023-07-19 18:00', agent, milestone('HOUSEHOLDS_TOLD', { households: 22 }));
  course.on('2023-07-19 18:30', agent, { kind: 'confirm', satisfied: true, score: 90 });
  course.on('2023-07-19 19:00', agent, { kind: 'closeTicket', notAccepted: null });
  course.on('2023-07-21 10:00', agent, visit({ kind: 'FIRST', score: 92 }));
  completes('2023-08-15 17:00', ops, 'PLAN_RECTIFICATION');
  course.on('2023-08-16 10:00', ops, milestone('WORKS_ACCEPTED'));
  return course.on('2023-08-17 10:00', agent, visit({ kind: 'FIRST', score: 100 }));
}

describe('the worked case', () => {
  it('GR-4: is level 1, and says so', () => {
    const { grade, gradeReasons } = new Course(filing).ticket;
    expect([grade, gradeReasons]).toEqual([
      'LEVEL_1',
      [{ rule: 'GR-4', because: 'jointSupplyQuality', values: { households: 22, limit: 20 } }],
    ]);
    expect(gradeReasons.map((reason) => reasonText(reason, 'zh-CN'))).toEqual(['22 户联名反映供电质量，达到 20 户']);
  });

  it('GR-2: is level 2 without that row of the policy', () => {
    const { grade, gradeReasons } = new Course(filing, { policy: withoutGroupRow }).ticket;
    expect([grade, gradeReasons.map(({ rule }) => rule)]).toEqual(['LEVEL_2', ['GR-2']]);
  });

  it('SO-9, SO-1: has operations relieve, plan and repair, marketing call on those hit, and service keep them posted', () => {
    const { tasks } = new Course(filing).ticket;
    expect(tasks.map(({ department, rule, kind }) => `${department} ${rule} ${kind}`)).toEqual([
      'OPERATIONS SO-9 RELIEVE_SHORT_TERM',
      'OPERATIONS SO-9 PLAN_RECTIFICATION',
      'OPERATIONS SO-1 START_REPAIR',
      'CUSTOMER_SERVICE SO-1 PUSH_REPAIR_PROGRESS',
      'MARKETING SO-1 OFFER_INSPECTION',
    ]);
    expect(tasks.every(({ dueAt }) => dueAt === at('2023-07-19 20:15'))).toBe(true);
  });

  it('meets every clock on the way, each due when the rules say', () => {
    expect(wholeCase().clocks()).toEqual([
      'TL-1 MET 2023-07-18 21:15 stopped 2023-07-18 20:15',
      'TL-3 MET 2023-07-18 21:15 stopped 2023-07-18 21:00',
      'TL-2 MET 2023-07-18 20:25 stopped 2023-07-18 20:20',
      'TL-6 MET 2023-07-19 20:15 stopped 2023-07-19 16:00',
      'TL-4 MET 2023-07-18 22:15 stopped 2023-07-18 20:22',
      'TL-5 MET 2023-07-18 21:15 stopped 2023-07-18 21:05',
      'TL-4.2 MET 2023-07-18 22:15 stopped 2023-07-18 20:31',
      'TL-4.3 MET 2023-07-18 22:15 stopped 2023-07-18 20:30',
      'TL-20 MET 2023-07-20 10:00 stopped 2023-07-19 18:00',
      'TL-15 MET 2023-08-19 00:00 stopped 2023-08-16 10:00',
      'TL-11 MET 2023-07-25 00:00 stopped 2023-07-19 18:30',
      'TL-12 MET 2023-07-25 00:00 stopped 2023-07-21 10:00',
      'TL-12.2 MET 2023-08-22 00:00 stopped 2023-08-17 10:00',
    ]);
  });

  it('is closed the next evening, while the works go on for four weeks', () => {
    const { ticket } = wholeCase();
    expect(ticket).toMatchObject({ status: 'CLOSED', severity: 'GENERAL', rejections: 0 });
    expect(ticket.closure).toMatchObject({ outcome: 'CONFIRMED', at: at('2023-07-19 19:00') });
    expect(ticket.finding).toMatchObject({ cause: 'TRANSFORMER_OVERLOAD', liability: 'UTILITY' });
  });

  it('could not have been met by an answer alone: relief and a plan with a date belong to a level 1 (TL-6)', () => {
    const course = new Course(filing).on('2023-07-19 08:00', agent, feedback).until('2023-07-19 20:16');
    expect(course.clocks('TL-6')).toEqual(['TL-6 BREACHED 2023-07-19 20:15']);
  });
});
