import { describe, expect, it } from 'vitest';
import { Course, feedback, milestone, ref, visit } from '../../test/course.js';
import { agent, at, legal, marketing, ops, opsLead, refusalOf, supervisor } from '../../test/tickets.js';
import { day, parseDay } from '../instant.js';
import type { ComplaintToFile } from '../lifecycle/commands.js';
import type { Policy } from '../policy/policy.js';
import { clockRuleIds } from '../policy/policy.js';
import { defaultPolicy } from '../policy/seed-profile.js';
import { clockTable } from './clock-table.js';

// Monday 2026-06-01, 10:00, a voltage complaint by hotline unless said otherwise.
const filed = (given: Partial<ComplaintToFile> & { at?: string } = {}, policy?: Policy): Course =>
  new Course({ by: agent, ...given }, policy && { policy });
const dayOn = (text: string) => parseDay(text) ?? day(0);
const notReached = { reached: false, solved: null, retaliated: null, score: null };
const joint = { facts: { jointHouseholds: 22 } };

describe('clocks as data', () => {
  it('has one row for each of TL-1 … TL-21, and one for the final finding of FB-1', () => {
    expect(clockTable.map(({ rule }) => rule)).toEqual([...clockRuleIds, 'FB-1']);
  });

  it('starts what filing starts: TL-1, TL-3, TL-6, and per task TL-4 and TL-5', () => {
    expect(filed().clocks()).toEqual([
      'TL-1 RUNNING 2026-06-01 11:00',
      'TL-3 RUNNING 2026-06-01 11:00',
      'TL-6 RUNNING 2026-06-03 10:00',
      'TL-4 RUNNING 2026-06-01 12:00',
      'TL-5 RUNNING 2026-06-01 11:00',
      'TL-4.2 RUNNING 2026-06-01 12:00',
      'TL-4.3 RUNNING 2026-06-01 12:00',
    ]);
  });

  it('starts only TL-1 and TL-6 for an old register: it was worked on before we heard of it', () => {
    expect(filed({ imported: true }).clocks()).toEqual(['TL-1 RUNNING 2026-06-01 11:00', 'TL-6 RUNNING 2026-06-03 10:00']);
  });

  it('knows nothing of a clock that the policy switches off', () => {
    const policy: Policy = { ...defaultPolicy, limits: { ...defaultPolicy.limits, 'TL-4': [{ limit: null }] } };
    expect(filed({}, policy).clocks('TL-4')).toEqual([]);
  });
});

describe('TL-1 the first response', () => {
  it('is met by a person on a working day, and not by a message', () => {
    const told = filed().on('2026-06-01 10:10', agent, { kind: 'acknowledge', by: 'SMS' });
    expect(told.clocks('TL-1')).toEqual(['TL-1 RUNNING 2026-06-01 11:00']);
    told.on('2026-06-01 10:40', agent, { kind: 'acknowledge', by: 'PERSON' });
    expect(told.clocks('TL-1')).toEqual(['TL-1 MET 2026-06-01 11:00 stopped 2026-06-01 10:40']);
  });
});

describe('TL-2 the dispatch of a level 1', () => {
  it('starts with the grade and stops once both operations and marketing have it', () => {
    const urgent = filed(joint);
    expect(urgent.clocks('TL-2')).toEqual(['TL-2 RUNNING 2026-06-01 10:10']);
    urgent.on('2026-06-01 10:03', agent, milestone('DISPATCHED', { department: 'OPERATIONS' }));
    expect(urgent.clocks('TL-2')).toEqual(['TL-2 RUNNING 2026-06-01 10:10']);
    urgent.on('2026-06-01 10:06', agent, milestone('DISPATCHED', { department: 'MARKETING' }));
    expect(urgent.clocks('TL-2')).toEqual(['TL-2 MET 2026-06-01 10:10 stopped 2026-06-01 10:06']);
  });

  it('is not asked for twice: lowered and raised again, what was delivered stands', () => {
    const course = filed(joint);
    for (const department of ['OPERATIONS', 'MARKETING'] as const)
      course.on('2026-06-01 10:03', agent, milestone('DISPATCHED', { department }));
    course.on('2026-06-01 10:05', supervisor, { kind: 'overrideGrade', grade: 'LEVEL_2', reason: ref() });
    course.on('2026-06-01 10:06', ops, { kind: 'overrideGrade', grade: 'LEVEL_1', reason: ref() });
    expect(course.clocks('TL-2')).toEqual(['TL-2 MET 2026-06-01 10:10 stopped 2026-06-01 10:03']);
  });

  it('starts at the rise where the grade rises later', () => {
    const risen = filed().on('2026-06-01 13:00', ops, { kind: 'setFacts', facts: { safetyHazard: true } });
    expect(risen.clocks('TL-2')).toEqual(['TL-2 RUNNING 2026-06-01 13:10']);
  });
});

describe('TL-3 the records', () => {
  it('stops when every one is there or on record as unavailable', () => {
    const course = filed();
    const attach = (item: 'CUSTOMER_FILE' | 'METERING_DATA' | 'OPERATION_LOG', unavailable = false) =>
      course.on('2026-06-01 10:30', agent, { kind: 'attachRecord', item, unavailable, text: ref() });
    attach('CUSTOMER_FILE');
    attach('METERING_DATA', true);
    expect(course.clocks('TL-3')).toEqual(['TL-3 RUNNING 2026-06-01 11:00']);
    attach('OPERATION_LOG');
    expect(course.clocks('TL-3')).toEqual(['TL-3 MET 2026-06-01 11:00 stopped 2026-06-01 10:30']);
  });

  it('does not start where nothing is to be retrieved', () => {
    expect(filed({ subcategory: 'SUGGESTION' }).clocks('TL-3')).toEqual([]);
  });
});

describe('TL-4 the start of verification', () => {
  it("stops for each department with its own first task's claim", () => {
    const course = filed();
    course.on('2026-06-01 11:00', ops, { kind: 'claimTask', taskId: course.task('START_REPAIR') });
    expect(course.ticket.clocks.filter(({ rule }) => rule === 'TL-4').map(({ about, state }) => [about, state])).toEqual([
      ['OPERATIONS', 'MET'],
      ['CUSTOMER_SERVICE', 'RUNNING'],
      ['MARKETING', 'RUNNING'],
    ]);
  });
});

describe('TL-5 the arrival on site', () => {
  it.each([
    [undefined, '2026-06-01 11:00'],
    ['URBAN', '2026-06-01 11:00'],
    ['SUBURBAN', '2026-06-01 12:00'],
  ] as const)('zone %s: due %s', (siteZone, due) => {
    expect(filed({ facts: siteZone ? { siteZone } : {} }).clocks('TL-5')).toEqual([`TL-5 RUNNING ${due}`]);
  });

  it("is replaced by the customer's appointment and half an hour", () => {
    const course = filed().on('2026-06-01 10:20', agent, { kind: 'makeAppointment', appointment: at('2026-06-02 09:00') });
    expect(course.clocks('TL-5')).toEqual(['TL-5 RUNNING 2026-06-02 09:30']);
    expect(course.ticket.clocks.find(({ rule }) => rule === 'TL-5')?.promisedAt).toBe(at('2026-06-01 11:00'));
    course.on('2026-06-02 09:20', ops, { kind: 'recordArrival', at: null });
    expect(course.clocks('TL-5')).toEqual(['TL-5 MET 2026-06-02 09:30 stopped 2026-06-02 09:20']);
  });

  it('is put right by an arrival in time that was reported late: the breach and the correction are both on record', () => {
    const course = filed().until('2026-06-01 11:30');
    expect(course.clocks('TL-5')).toEqual(['TL-5 BREACHED 2026-06-01 11:00']);
    course.on('2026-06-01 11:40', ops, { kind: 'recordArrival', at: at('2026-06-01 10:50') });
    expect(course.clocks('TL-5')).toEqual(['TL-5 MET 2026-06-01 11:00 stopped 2026-06-01 10:50']);
  });

  it('is stopped at its beginning by a crew that was there before it began', () => {
    const course = filed({ subcategory: 'SUGGESTION' }).on('2026-06-01 12:00', ops, {
      kind: 'setFacts',
      facts: { safetyHazard: true },
    });
    course.on('2026-06-01 12:05', ops, { kind: 'recordArrival', at: at('2026-06-01 10:30') });
    expect(course.clocks('TL-5')).toEqual(['TL-5 MET 2026-06-01 13:00 stopped 2026-06-01 12:00']);
  });

  it('stays breached when they came late', () => {
    const course = filed().on('2026-06-01 11:40', ops, { kind: 'recordArrival', at: at('2026-06-01 11:20') });
    expect(course.clocks('TL-5')).toEqual(['TL-5 BREACHED 2026-06-01 11:00 stopped 2026-06-01 11:20']);
  });
});

describe('TL-6 the resolution', () => {
  it('is met by feedback at levels 2 and 3', () => {
    const course = filed().on('2026-06-02 09:00', agent, feedback);
    expect(course.clocks('TL-6')).toEqual(['TL-6 MET 2026-06-03 10:00 stopped 2026-06-02 09:00']);
  });

  it('at level 1 wants a closed loop: relief in force, the customer told, and long-term work with an owner and a date', () => {
    const course = filed(joint).on('2026-06-01 15:00', agent, feedback);
    expect(course.clocks('TL-6')).toEqual(['TL-6 RUNNING 2026-06-02 10:00']);
    course.on('2026-06-01 16:00', ops, milestone('RELIEF_IN_FORCE'));
    expect(course.clocks('TL-6')).toEqual(['TL-6 RUNNING 2026-06-02 10:00']);
    course.on('2026-06-01 17:00', ops, milestone('PLAN_PROMISED', { date: dayOn('2026-06-30') }));
    expect(course.clocks('TL-6')).toEqual(['TL-6 MET 2026-06-02 10:00 stopped 2026-06-01 17:00']);
  });

  it('stays breached when the answer comes late, with the moment it came', () => {
    const course = filed().on('2026-06-04 09:00', agent, feedback);
    expect(course.clocks('TL-6')).toEqual(['TL-6 BREACHED 2026-06-03 10:00 stopped 2026-06-04 09:00']);
  });
});

describe('TL-7 and TL-8, complex matters', () => {
  const dispute = () => filed({ subcategory: 'PROPERTY_RIGHTS' });
  const direct = (course: Course, moment = '2026-06-02 10:00') =>
    course.on(moment, legal, { kind: 'recordDirection', direction: ref(), targetDate: dayOn('2026-06-20') });

  it('run instead of TL-6 at level 3', () => {
    expect([dispute().clocks('TL-7'), dispute().clocks('TL-6')]).toEqual([['TL-7 RUNNING 2026-06-05 00:00'], []]);
  });

  it('run beside TL-6 at levels 1 and 2', () => {
    const course = filed({ subcategory: 'PROPERTY_RIGHTS', facts: { equipmentDamaged: true } });
    expect([...course.clocks('TL-7'), ...course.clocks('TL-6')]).toEqual([
      'TL-7 RUNNING 2026-06-05 00:00',
      'TL-6 RUNNING 2026-06-02 10:00',
    ]);
  });

  it('TL-7: the direction names a target date, which then is due too, and starts the weekly reports', () => {
    const course = direct(dispute());
    expect([...course.clocks('TL-7'), ...course.clocks('TL-8')]).toEqual([
      'TL-7 MET 2026-06-05 00:00 stopped 2026-06-02 10:00',
      'TL-7.2 RUNNING 2026-06-21 00:00',
      'TL-8 RUNNING 2026-06-10 00:00',
    ]);
  });

  it('TL-8 is renewed by each report and ends at closure', () => {
    const course = direct(dispute()).on('2026-06-08 10:00', agent, { kind: 'reportProgress', text: ref() });
    expect(course.clocks('TL-8')).toEqual([
      'TL-8 MET 2026-06-10 00:00 stopped 2026-06-08 10:00',
      'TL-8.2 RUNNING 2026-06-16 00:00',
    ]);
  });

  it('a case marked as complex has its TL-6 cancelled by TL-7, still visible', () => {
    const course = filed().on('2026-06-01 12:00', supervisor, { kind: 'markComplex', reason: ref() });
    expect([...course.clocks('TL-6'), ...course.clocks('TL-7')]).toEqual([
      'TL-6 CANCELLED 2026-06-03 10:00 stopped 2026-06-01 12:00',
      'TL-7 RUNNING 2026-06-05 00:00',
    ]);
    expect(course.ticket.clocks.find(({ rule }) => rule === 'TL-6')?.ended).toEqual({ rule: 'TL-7', because: 'complexInstead' });
  });

  it('TL-7: complexity comes too late once TL-6 has run out', () => {
    const late = () => filed().on('2026-06-03 10:01', supervisor, { kind: 'markComplex', reason: ref() });
    expect(refusalOf(late)).toMatchObject({ code: 'RULE_NOT_MET', details: { rules: ['TL-7'] } });
  });

  it('a rise of a complex level 3 starts TL-6 at the rise', () => {
    const course = dispute().on('2026-06-02 09:00', ops, { kind: 'setFacts', facts: { equipmentDamaged: true } });
    expect(course.clocks('TL-6')).toEqual(['TL-6 RUNNING 2026-06-03 09:00']);
  });
});

describe('clocks that milestones start and stop', () => {
  const billing = () => filed({ subcategory: 'BILLING_ERROR' });

  it.each(['REFUND_ISSUED', 'BACK_PAYMENT_EXPLAINED'] as const)('TL-9: from the confirmed error to %s', (settled) => {
    const course = billing().on('2026-06-01 14:00', marketing, milestone('BILLING_ERROR_CONFIRMED'));
    expect(course.clocks('TL-9')).toEqual(['TL-9 RUNNING 2026-06-02 14:00']);
    const taskId = course.task('REVIEW_REFUND');
    course.on('2026-06-01 15:00', legal, { kind: 'claimTask', taskId });
    course.on('2026-06-01 16:00', legal, { kind: 'completeTask', taskId, note: null });
    course.on('2026-06-02 09:00', marketing, milestone(settled));
    expect(course.clocks('TL-9')).toEqual(['TL-9 MET 2026-06-02 14:00 stopped 2026-06-02 09:00']);
  });

  it('TL-19: a confirmed error puts the refund before legal, whose task is due with it', () => {
    const course = billing().on('2026-06-01 14:00', marketing, milestone('BILLING_ERROR_CONFIRMED'));
    expect(course.clocks('TL-19')).toEqual(['TL-19 RUNNING 2026-06-01 22:00']);
    const taskId = course.task('REVIEW_REFUND');
    expect(course.ticket.tasks.find(({ id }) => id === taskId)).toMatchObject({ rule: 'CO-1', dueAt: at('2026-06-01 22:00') });
    course.on('2026-06-01 15:00', legal, { kind: 'claimTask', taskId });
    course.on('2026-06-01 16:00', legal, { kind: 'completeTask', taskId, note: null });
    expect(course.clocks('TL-19')).toEqual(['TL-19 MET 2026-06-01 22:00 stopped 2026-06-01 16:00']);
  });

  it('TL-10: from bad conduct verified to the apology of a superior', () => {
    const course = filed({ subcategory: 'BAD_ATTITUDE' }).on('2026-06-02 10:00', agent, milestone('CONDUCT_VERIFIED'));
    expect(course.clocks('TL-10')).toEqual(['TL-10 RUNNING 2026-06-06 00:00']);
    course.on('2026-06-03 10:00', supervisor, milestone('APOLOGY_MADE'));
    expect(course.clocks('TL-10')).toEqual(['TL-10 MET 2026-06-06 00:00 stopped 2026-06-03 10:00']);
  });

  it('TL-14: from supervision to the record returned, days off included', () => {
    const course = filed().on('2026-06-05 10:00', supervisor, milestone('SUPERVISION_OPENED'));
    expect(course.clocks('TL-14')).toEqual(['TL-14 RUNNING 2026-06-09 00:00']);
    course.on('2026-06-08 18:00', ops, milestone('CORRECTIVE_RECORD_RETURNED'));
    expect(course.clocks('TL-14')).toEqual(['TL-14 MET 2026-06-09 00:00 stopped 2026-06-08 18:00']);
  });

  it('TL-14: from filing on where the policy asks it of every complaint', () => {
    expect(filed({}, { ...defaultPolicy, correctiveRecordFor: 'EVERY' }).clocks('TL-14')).toEqual([
      'TL-14 RUNNING 2026-06-05 00:00',
    ]);
  });

  it.each([
    [null, '2026-07-02 00:00'],
    ['2026-06-20', '2026-06-21 00:00'],
  ] as const)('TL-15: the plan promised for %s is due %s and ends with acceptance, after which TL-12 starts again', (date, due) => {
    const course = filed(joint).on('2026-06-01 15:00', ops, milestone('RELIEF_IN_FORCE'));
    course.on('2026-06-01 16:00', ops, milestone('PLAN_PROMISED', { date: date && dayOn(date) }));
    expect(course.clocks('TL-15')).toEqual([`TL-15 RUNNING ${due}`]);
    course.on('2026-06-18 10:00', ops, milestone('WORKS_ACCEPTED'));
    expect(course.clocks('TL-15')).toEqual([`TL-15 MET ${due} stopped 2026-06-18 10:00`]);
    expect(course.clocks('TL-12')).toEqual(['TL-12 RUNNING 2026-06-25 00:00']);
  });

  it('TL-16: an update every n minutes until released', () => {
    const course = filed().on('2026-06-01 10:05', agent, milestone('UPDATES_PROMISED', { minutes: 30 }));
    course.on('2026-06-01 10:30', agent, milestone('UPDATE_SENT')).on('2026-06-01 10:50', agent, milestone('UPDATES_RELEASED'));
    expect(course.clocks('TL-16')).toEqual([
      'TL-16 MET 2026-06-01 10:35 stopped 2026-06-01 10:30',
      'TL-16.2 CANCELLED 2026-06-01 11:00 stopped 2026-06-01 10:50',
    ]);
  });

  it('TL-20: from relief in force until every joined household was told', () => {
    const course = filed(joint).on('2026-06-01 15:00', ops, milestone('RELIEF_IN_FORCE'));
    expect(course.clocks('TL-20')).toEqual(['TL-20 RUNNING 2026-06-02 15:00']);
    course.on('2026-06-01 18:00', agent, milestone('HOUSEHOLDS_TOLD', { households: 20 }));
    expect(course.clocks('TL-20')).toEqual(['TL-20 RUNNING 2026-06-02 15:00']);
    course.on('2026-06-01 20:00', agent, milestone('HOUSEHOLDS_TOLD', { households: 2 }));
    expect(course.clocks('TL-20')).toEqual(['TL-20 MET 2026-06-02 15:00 stopped 2026-06-01 20:00']);
  });
});

describe('TL-20 with fewer households', () => {
  it('stops when it turns out that everyone was told', () => {
    const course = filed(joint).on('2026-06-01 15:00', ops, milestone('RELIEF_IN_FORCE'));
    course.on('2026-06-01 18:00', agent, milestone('HOUSEHOLDS_TOLD', { households: 20 }));
    course.on('2026-06-01 19:00', agent, { kind: 'setFacts', facts: { jointHouseholds: 20 } });
    expect(course.clocks('TL-20')).toEqual(['TL-20 MET 2026-06-02 15:00 stopped 2026-06-01 19:00']);
  });
});

describe('dossiers', () => {
  it('TL-17: one visit in each full quarter until the dossier is closed', () => {
    const course = filed().on('2026-06-01 15:00', supervisor, milestone('DOSSIER_OPENED'));
    course.on('2026-08-03 10:00', agent, visit({ kind: 'FOLLOW_UP' }));
    course.on('2026-08-04 10:00', supervisor, milestone('DOSSIER_CLOSED'));
    expect(course.clocks('TL-17')).toEqual([
      'TL-17 MET 2026-10-01 00:00 stopped 2026-08-03 10:00',
      'TL-17.2 CANCELLED 2027-01-01 00:00 stopped 2026-08-04 10:00',
    ]);
  });

  it('TL-18: one contact in each full month, which counts as a visit of TL-17 too', () => {
    const course = filed().on('2026-06-01 15:00', supervisor, milestone('DOSSIER_OPENED'));
    course.on('2026-06-01 15:00', supervisor, milestone('DEDICATED_SERVICE_CONFIRMED'));
    course.on('2026-07-10 10:00', agent, milestone('DEDICATED_CONTACT_MADE'));
    expect([...course.clocks('TL-18'), course.clocks('TL-17')[0]]).toEqual([
      'TL-18 MET 2026-08-01 00:00 stopped 2026-07-10 10:00',
      'TL-18.2 RUNNING 2026-09-01 00:00',
      'TL-17 MET 2026-10-01 00:00 stopped 2026-07-10 10:00',
    ]);
  });
});

describe('after the feedback', () => {
  const answered = () => filed().on('2026-06-02 09:00', agent, feedback);

  it('TL-11: is renewed by each attempt until the customer has confirmed', () => {
    const course = answered().on('2026-06-03 09:00', agent, visit({ kind: 'CONFIRMATION', ...notReached }));
    course.on('2026-06-04 09:00', agent, { kind: 'confirm', satisfied: true, score: 95 });
    expect(course.clocks('TL-11')).toEqual([
      'TL-11 MET 2026-06-06 00:00 stopped 2026-06-03 09:00',
      'TL-11.2 MET 2026-06-09 00:00 stopped 2026-06-04 09:00',
    ]);
  });

  it('TL-12: starts when the last task is done and the customer answered; one visit may stop it and TL-11', () => {
    const course = answered();
    expect(course.clocks('TL-12')).toEqual([]);
    const hands = { START_REPAIR: ops, PUSH_REPAIR_PROGRESS: agent, OFFER_INSPECTION: marketing };
    for (const [kind, hand] of Object.entries(hands)) {
      course.on('2026-06-02 10:00', hand, { kind: 'claimTask', taskId: course.task(kind) });
      course.on('2026-06-02 11:00', hand, { kind: 'completeTask', taskId: course.task(kind), note: null });
    }
    expect(course.clocks('TL-12')).toEqual(['TL-12 RUNNING 2026-06-06 00:00']);
    course.on('2026-06-03 10:00', agent, visit({ kind: 'FIRST' }));
    expect(course.clocks('TL-12')).toEqual(['TL-12 MET 2026-06-06 00:00 stopped 2026-06-03 10:00']);
  });

  it('TL-11, TL-12: nobody visits a customer who left no contact; such a case is confirmed from the evidence (FB-7)', () => {
    const course = filed({ subcategory: 'SUGGESTION', anonymous: true, personal: {} });
    course.on('2026-06-01 11:00', agent, { kind: 'claimTask', taskId: course.task('ANSWER_CUSTOMER') });
    course.on('2026-06-01 11:30', agent, { kind: 'completeTask', taskId: course.task('ANSWER_CUSTOMER'), note: null });
    course
      .on('2026-06-01 12:00', agent, feedback)
      .on('2026-06-01 12:10', agent, { kind: 'confirm', satisfied: true, score: null });
    expect([...course.clocks('TL-11'), ...course.clocks('TL-12')]).toEqual([]);
    expect(course.ticket.confirmation).toMatchObject({ satisfied: true, basis: 'EVIDENCE' });
  });

  it('TL-13: a score below 80 asks for a second visit by a superior', () => {
    const course = answered().on('2026-06-03 10:00', agent, visit({ kind: 'FIRST', score: 79 }));
    expect(course.clocks('TL-13')).toEqual(['TL-13 RUNNING 2026-06-13 00:00']);
    course.on('2026-06-05 10:00', opsLead, visit({ kind: 'SECOND', score: 85, reason: ref(), remedy: ref() }));
    expect(course.clocks('TL-13')).toEqual(['TL-13 MET 2026-06-13 00:00 stopped 2026-06-05 10:00']);
  });

  it('TL-13: goes on when the superior reached nobody', () => {
    const course = answered().on('2026-06-03 10:00', agent, visit({ kind: 'FIRST', score: 79 }));
    course.on('2026-06-05 10:00', opsLead, visit({ kind: 'SECOND', ...notReached }));
    expect(course.clocks('TL-13')).toEqual(['TL-13 RUNNING 2026-06-13 00:00']);
  });

  it('TL-12: is pointless once the customer rejects the answer, and starts again with the next', () => {
    const course = filed({ subcategory: 'POLICY_ENQUIRY' });
    const done = (moment: string, kind: string) =>
      course
        .on(moment, agent, { kind: 'claimTask', taskId: course.task(kind) })
        .on(moment, agent, { kind: 'completeTask', taskId: course.task(kind), note: null });
    done('2026-06-01 11:00', 'ANSWER_CUSTOMER').on('2026-06-01 12:00', agent, feedback);
    course.on('2026-06-01 13:00', agent, { kind: 'confirm', satisfied: false, score: null });
    done('2026-06-01 14:00', 'REDO').on('2026-06-01 15:00', agent, feedback);
    expect(course.clocks('TL-12')).toEqual([
      'TL-12 CANCELLED 2026-06-05 00:00 stopped 2026-06-01 13:00',
      'TL-12.2 RUNNING 2026-06-05 00:00',
    ]);
  });

  it('TL-21: a rejection gives the unit its time anew; the leader’s instruction one working day', () => {
    const course = answered().on('2026-06-02 10:00', agent, { kind: 'confirm', satisfied: false, score: null });
    course.on('2026-06-03 10:00', agent, feedback);
    course.on('2026-06-03 11:00', agent, { kind: 'confirm', satisfied: false, score: null });
    course.on('2026-06-03 12:00', opsLead, { kind: 'instruct', instruction: ref() });
    course.on('2026-06-04 12:00', agent, feedback);
    expect(course.clocks('TL-21')).toEqual([
      'TL-21 MET 2026-06-04 10:00 stopped 2026-06-03 10:00',
      'TL-21.2 MET 2026-06-05 00:00 stopped 2026-06-04 12:00',
    ]);
  });

  it('FB-1: a preliminary cause promises the final finding for a date, which becomes a clock', () => {
    const preliminary = { ...feedback.feedback, preliminaryUntil: dayOn('2026-06-10') };
    const course = filed().on('2026-06-02 09:00', agent, { kind: 'giveFeedback', feedback: preliminary });
    expect(course.clocks('FB-1')).toEqual(['FB-1 RUNNING 2026-06-11 00:00']);
    course.on('2026-06-09 09:00', ops, { kind: 'recordRootCause', cause: 'AGEING_LINE', liability: 'UTILITY', text: null });
    expect(course.clocks('FB-1')).toEqual(['FB-1 MET 2026-06-11 00:00 stopped 2026-06-09 09:00']);
  });
});

describe('what ends with the ticket', () => {
  it('a withdrawn complaint leaves no clock running, breached ones apart, and no task open', () => {
    const course = filed().on('2026-06-01 11:30', agent, { kind: 'withdrawTicket', reason: ref() });
    expect(course.ticket.clocks.filter(({ stoppedAt }) => stoppedAt === null)).toEqual([]);
    expect(new Set(course.ticket.clocks.map(({ state }) => state))).toEqual(new Set(['BREACHED', 'CANCELLED']));
    expect(course.ticket.tasks.every(({ status }) => status === 'CANCELLED')).toBe(true);
    expect(course.until('2026-08-01 00:00').events.at(-1)?.kind).not.toBe('clock.escalated');
  });
});
