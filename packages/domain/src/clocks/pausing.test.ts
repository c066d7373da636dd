import { describe, expect, it } from 'vitest';
import { Course, feedback, ref } from '../../test/course.js';
import { agent, at, ops, refusalOf, supervisor } from '../../test/tickets.js';
import type { ComplaintToFile, TicketCommand } from '../lifecycle/commands.js';

// Monday 2026-06-01, 10:00: TL-6 is due on Wednesday at 10:00.
const filed = (given: Partial<ComplaintToFile> = {}) =>
  new Course({ by: agent, subcategory: 'POLICY_ENQUIRY', acknowledged: true, ...given });
const clockId = (course: Course, rule = 'TL-6') => course.ticket.clocks.find((clock) => clock.rule === rule)?.id ?? '';
const request = (course: Course, until = '2026-06-02 12:00', rule = 'TL-6'): TicketCommand => ({
  ...{ kind: 'requestPause', clockId: clockId(course, rule), ground: 'WAITING_FOR_CUSTOMER' },
  ...{ until: at(until), note: null },
});
const approve = (course: Course, rule = 'TL-6'): TicketCommand => ({ kind: 'approvePause', clockId: clockId(course, rule) });
const paused = (): Course => {
  const course = filed();
  return course.on('2026-06-01 12:00', agent, request(course)).on('2026-06-01 15:00', supervisor, approve(course));
};

describe('a pause', () => {
  it('counts from the request, once a supervisor approved it, and moves an hour clock by the time paused', () => {
    const course = paused();
    expect(course.clocks('TL-6')).toEqual(['TL-6 PAUSED 2026-06-04 10:00']);
    expect(course.ticket.clocks.find(({ rule }) => rule === 'TL-6')?.pauses).toMatchObject([
      { ground: 'WAITING_FOR_CUSTOMER', from: at('2026-06-01 12:00'), requestedBy: 'agent', approvedBy: 'supervisor' },
    ]);
  });

  it('has the ticket wait for the customer, and customer service tell them', () => {
    const course = paused();
    expect([course.ticket.status, course.ticket.tasks.at(-1)?.kind]).toEqual(['AWAITING_CUSTOMER', 'TELL_PAUSE']);
  });

  it('takes along the tasks that are due with the clock', () => {
    expect(paused().ticket.tasks[0]?.dueAt).toBe(at('2026-06-04 10:00'));
  });

  it('ends by itself, and the clock goes on', () => {
    const course = paused().until('2026-06-02 12:01');
    expect([course.clocks('TL-6'), course.ticket.status]).toEqual([['TL-6 RUNNING 2026-06-04 10:00'], 'IN_PROGRESS']);
  });

  it('ends earlier when the customer has answered: no more is credited than was paused', () => {
    const course = paused();
    course.on('2026-06-01 18:00', agent, { kind: 'endPause', clockId: clockId(course) });
    expect(course.clocks('TL-6')).toEqual(['TL-6 RUNNING 2026-06-03 16:00']);
  });

  it('is breached on the paused timeline, not before', () => {
    const course = paused().until('2026-06-03 12:00');
    expect(course.clocks('TL-6')).toEqual(['TL-6 RUNNING 2026-06-04 10:00']);
    expect(course.until('2026-06-04 10:01').clocks('TL-6')).toEqual(['TL-6 BREACHED 2026-06-04 10:00']);
  });

  it('is proved: the stretches counted add up to the limit, and the paused one says why', () => {
    const clock = paused().ticket.clocks.find(({ rule }) => rule === 'TL-6');
    const counted = clock?.segments.filter(({ counted: counts }) => counts).reduce((sum, { from, to }) => sum + to - from, 0);
    expect(counted).toBe(48 * 3_600_000);
    expect(clock?.segments.filter(({ counted: counts }) => !counts).map(({ reason }) => reason.because)).toEqual([
      'pausedForCustomer',
    ]);
  });

  it('while it is only asked for, time goes on', () => {
    const course = filed();
    course.on('2026-06-01 12:00', agent, request(course)).until('2026-06-03 10:01');
    expect(course.clocks('TL-6')).toEqual(['TL-6 BREACHED 2026-06-03 10:00']);
    expect(refusalOf(() => course.on('2026-06-03 11:00', supervisor, approve(course)))).toMatchObject({
      because: 'clockNotRunning',
    });
  });

  it('may be asked for again once it was refused', () => {
    const course = filed();
    course.on('2026-06-01 12:00', agent, request(course));
    course.on('2026-06-01 13:00', supervisor, { kind: 'refusePause', clockId: clockId(course), reason: ref() });
    expect(course.on('2026-06-01 14:00', agent, request(course)).ticket.clocks.some(({ pauseRequest }) => pauseRequest)).toBe(
      true,
    );
  });

  it.each([
    ['by an agent', (course: Course) => course.on('2026-06-01 13:00', agent, approve(course)), 'FORBIDDEN'],
    ['when nobody asked', () => approveOf(filed()), 'CONFLICT'],
  ])('is not approved %s', (_, approval, code) => {
    const course = filed();
    course.on('2026-06-01 12:00', agent, request(course));
    expect(refusalOf(() => approval(course)).code).toBe(code);
  });

  it('is not approved by whoever asked for it', () => {
    const course = filed();
    course.on('2026-06-01 12:00', supervisor, request(course));
    expect(refusalOf(() => course.on('2026-06-01 13:00', supervisor, approve(course))).because).toBe('ownRequest');
  });

  it.each([
    ['2026-06-01 12:00', 'notInTheFuture'],
    ['2027-06-01 12:00', 'pauseTooLong'],
  ])('until %s is refused: %s', (until, because) => {
    const course = filed();
    const refusal = refusalOf(() => course.on('2026-06-01 12:00', agent, request(course, until)));
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', details: { fields: [{ path: 'until', because }] } });
  });

  it.each(['TL-1', 'TL-2', 'TL-5', 'TL-6'])('of %s at level 1 is refused', (rule) => {
    const course = new Course({ by: agent, facts: { safetyHazard: true } });
    const refusal = refusalOf(() => course.on('2026-06-01 10:05', agent, request(course, '2026-06-01 12:00', rule)));
    expect(refusal).toMatchObject({ code: 'RULE_NOT_MET', because: 'unpausable', details: { rules: [rule] } });
  });

  it('ends with a rise to level 1, whose TL-6 may not rest; what was paused stays credited', () => {
    const course = paused().on('2026-06-01 20:00', ops, { kind: 'overrideGrade', grade: 'LEVEL_1', reason: ref() });
    // Paused from 12:00 to 20:00; the rise plus 24 h is earlier than the old due time of 06-03 18:00.
    expect(course.clocks('TL-6')).toEqual(['TL-6 RUNNING 2026-06-02 20:00']);
  });

  it('survives a rise to level 2', () => {
    const course = paused().on('2026-06-01 20:00', ops, { kind: 'overrideGrade', grade: 'LEVEL_2', reason: ref() });
    expect(course.clocks('TL-6')).toEqual(['TL-6 PAUSED 2026-06-03 12:00']);
  });

  it('of a working-day clock gives back the working days wholly paused, and no part of one', () => {
    const course = new Course({ by: agent, subcategory: 'PROPERTY_RIGHTS', acknowledged: true });
    course.on('2026-06-01 12:00', agent, request(course, '2026-06-03 12:00', 'TL-7'));
    course.on('2026-06-01 13:00', supervisor, approve(course, 'TL-7'));
    expect(course.clocks('TL-7')).toEqual(['TL-7 PAUSED 2026-06-06 00:00']);
  });

  it('of a clock that ends leaves nobody waiting for the customer', () => {
    const course = paused().on('2026-06-01 16:00', supervisor, { kind: 'markComplex', reason: ref() });
    expect(course.ticket.status).toBe('IN_PROGRESS');
  });

  it('is over when the clock is met', () => {
    expect(paused().on('2026-06-01 16:00', agent, feedback).clocks('TL-6')).toEqual([
      'TL-6 MET 2026-06-04 10:00 stopped 2026-06-01 16:00',
    ]);
  });
});

const approveOf = (course: Course): Course => course.on('2026-06-01 13:00', supervisor, approve(course));
