import { describe, expect, it } from 'vitest';
import { Course, milestone, ref } from '../../test/course.js';
import { agent, legal, marketing, monday, ops, opsLead, refusalOf, supervisor, system, when } from '../../test/tickets.js';
import { day, localDay } from '../instant.js';
import type { Actor, ComplaintToFile } from './commands.js';
import { type Milestone, milestones } from './milestone.js';
import { milestoneTable } from './milestones.js';
import { availableMilestones } from './reaching-milestones.js';

const noon = '2026-06-01 12:00';
const filed = (changes: Partial<ComplaintToFile> = {}): Course => new Course({ by: agent, ...changes });
const urgent = (): Course => filed({ facts: { safetyHazard: true, jointHouseholds: 23 } });
const reached = (course: Course, name: Milestone, by: Actor, details: Parameters<typeof milestone>[1] = {}): Course =>
  course.on(noon, by, milestone(name, details));
const refused = (course: Course, name: Milestone, by: Actor, details: Parameters<typeof milestone>[1] = {}) =>
  refusalOf(() => reached(course, name, by, details));

describe('a milestone', () => {
  it('is kept with its details', () => {
    const { ticket } = reached(urgent(), 'DISPATCHED', system, { department: 'MARKETING', note: ref('n') });
    expect(ticket.milestones).toEqual([
      {
        milestone: 'DISPATCHED',
        by: 'system',
        department: 'MARKETING',
        date: null,
        minutes: null,
        households: null,
        note: ref('n'),
        at: expect.any(Number),
      },
    ]);
  });

  it.each<[Milestone, Actor, Course, string]>([
    ['DISPATCHED', ops, urgent(), 'department'],
    ['UPDATES_PROMISED', agent, filed(), 'minutes'],
    ['HOUSEHOLDS_TOLD', agent, reached(urgent(), 'RELIEF_IN_FORCE', ops), 'households'],
  ])('%s by %j needs its detail, named with the rule', (name, by, course, path) => {
    const { code, details } = refused(course, name, by);
    expect([code, details.fields]).toEqual(['BAD_USER_INPUT', [{ path, rule: milestoneTable[name].rule, because: 'empty' }]]);
  });

  it.each<[Parameters<typeof milestone>[1], string, string]>([
    [{ minutes: 0 }, 'minutes', 'notWhole'],
    [{ minutes: 1441 }, 'minutes', 'notWhole'],
    [{ minutes: 30, households: 3 }, 'households', 'notAskedFor'],
  ])('takes no %j', (details, path, because) => {
    expect(refused(filed(), 'UPDATES_PROMISED', agent, details).details.fields).toMatchObject([{ path, because, rule: 'TL-16' }]);
  });

  it.each([-1, 5 * 365 + 1])('promises no plan for a day in %i days (TL-15)', (days) => {
    const date = day(localDay(monday) + days);
    expect(refused(filed(), 'PLAN_PROMISED', ops, { date }).details.fields).toMatchObject([
      { path: 'date', because: 'dateOutside' },
    ]);
  });
});

describe('milestones come in order', () => {
  it.each<[Milestone, Milestone, Actor]>([
    ['APOLOGY_MADE', 'CONDUCT_VERIFIED', opsLead],
    ['REFUND_ISSUED', 'BILLING_ERROR_CONFIRMED', marketing],
    ['BACK_PAYMENT_EXPLAINED', 'BILLING_ERROR_CONFIRMED', agent],
    ['HOUSEHOLDS_TOLD', 'RELIEF_IN_FORCE', agent],
    ['WORKS_ACCEPTED', 'PLAN_PROMISED', ops],
    ['UPDATE_SENT', 'UPDATES_PROMISED', agent],
    ['UPDATES_RELEASED', 'UPDATES_PROMISED', agent],
    ['CORRECTIVE_RECORD_RETURNED', 'SUPERVISION_OPENED', ops],
    ['CORRECTIVE_RECORD_REVIEWED', 'CORRECTIVE_RECORD_RETURNED', opsLead],
    ['DOSSIER_CLOSED', 'DOSSIER_OPENED', agent],
    ['DEDICATED_CONTACT_MADE', 'DEDICATED_SERVICE_CONFIRMED', agent],
    ['DEDICATED_SERVICE_ENDED', 'DEDICATED_SERVICE_CONFIRMED', agent],
  ])('%s after %s', (name, needed, by) => {
    expect(refused(filed(), name, by)).toMatchObject({
      code: 'CONFLICT',
      because: 'milestoneTooEarly',
      details: { values: { milestone: needed } },
    });
  });

  it('and end what they settle: TL-16', () => {
    const course = reached(filed(), 'UPDATES_PROMISED', agent, { minutes: 30 });
    reached(reached(course, 'UPDATE_SENT', agent), 'UPDATES_RELEASED', agent);
    expect(refused(course, 'UPDATE_SENT', agent).because).toBe('milestoneTooEarly');
  });

  it('which may then begin anew: TL-10', () => {
    const course = reached(filed({ subcategory: 'BAD_ATTITUDE' }), 'CONDUCT_VERIFIED', agent);
    expect(refused(course, 'CONDUCT_VERIFIED', agent)).toMatchObject({ code: 'CONFLICT', because: 'milestoneStands' });
    reached(reached(course, 'APOLOGY_MADE', opsLead), 'CONDUCT_VERIFIED', agent);
    expect(course.ticket.milestones).toHaveLength(3);
  });

  it('where the policy asks every unit for a corrective record, it waits for no supervision (TL-14)', () => {
    const { policy } = when(monday);
    const every = new Course({ by: agent }, { policy: { ...policy, correctiveRecordFor: 'EVERY' } });
    expect(reached(every, 'CORRECTIVE_RECORD_RETURNED', ops).ticket.milestones).toHaveLength(1);
  });
});

describe('milestones of a kind of case', () => {
  it.each<[Milestone, Actor, string, string]>([
    ['DISPATCHED', ops, 'onlyLevel1', 'TL-2'],
    ['BILLING_ERROR_CONFIRMED', marketing, 'onlyBilling', 'TL-9'],
    ['CONDUCT_VERIFIED', agent, 'onlyConduct', 'TL-10'],
  ])('%s is none of an ordinary voltage complaint', (name, by, because, rule) => {
    const details = name === 'DISPATCHED' ? { department: 'OPERATIONS' as const } : {};
    expect(refused(filed(), name, by, details)).toMatchObject({ code: 'RULE_NOT_MET', because, details: { rules: [rule] } });
  });

  it('relief is for supply or danger', () => {
    expect(refused(filed({ subcategory: 'SUGGESTION' }), 'RELIEF_IN_FORCE', ops).because).toBe('nothingToRelieve');
    expect(reached(filed(), 'RELIEF_IN_FORCE', ops).ticket.milestones).toHaveLength(1);
  });
});

describe('milestones belong to someone', () => {
  it.each<[Milestone, Actor, string]>([
    ['APOLOGY_MADE', agent, 'the superior apologises (TL-10)'],
    ['BILLING_ERROR_CONFIRMED', ops, 'marketing recalculates'],
    ['CONDUCT_VERIFIED', ops, 'never the unit complained of (SO-5)'],
    ['RELIEF_IN_FORCE', marketing, 'operations relieve'],
    ['SUPERVISION_OPENED', opsLead, 'a supervisor supervises (TL-14)'],
    ['DOSSIER_OPENED', opsLead, 'customer service keeps dossiers (TL-17)'],
    ['DEDICATED_SERVICE_CONFIRMED', agent, 'a supervisor confirms it (TL-18)'],
    ['UPDATE_SENT', system, 'a program delivers messages and nothing else'],
  ])('%s is not for %j: %s', (name, by) => expect(refused(filed(), name, by).code).toBe('FORBIDDEN'));

  it.each(milestones)('%s: somebody may', (name) => {
    expect(milestoneTable[name].by.length).toBeGreaterThan(0);
  });
});

describe('what is offered', () => {
  const offered = (course: Course, by: Actor): Milestone[] => availableMilestones(course.ticket, when(monday, by));

  it.each<[string, Course, Actor, Milestone[]]>([
    [
      'an agent, of a voltage complaint',
      filed(),
      agent,
      ['MONEY_PROPOSED', 'PLAN_PROMISED', 'UPDATES_PROMISED', 'DOSSIER_OPENED'],
    ],
    [
      'operations, of a level 1',
      urgent(),
      ops,
      ['DISPATCHED', 'MONEY_PROPOSED', 'RELIEF_IN_FORCE', 'PLAN_PROMISED', 'UPDATES_PROMISED'],
    ],
    [
      'marketing, of a billing error',
      filed({ subcategory: 'BILLING_ERROR' }),
      marketing,
      ['BILLING_ERROR_CONFIRMED', 'MONEY_PROPOSED', 'PLAN_PROMISED', 'UPDATES_PROMISED'],
    ],
    ['legal', filed(), legal, ['MONEY_PROPOSED', 'PLAN_PROMISED', 'UPDATES_PROMISED']],
    ['nobody, once it is withdrawn', filed().on(noon, agent, { kind: 'withdrawTicket', reason: ref() }), supervisor, []],
  ])('to %s', (_, course, by, expected) => expect(offered(course, by)).toEqual(expected));
});
