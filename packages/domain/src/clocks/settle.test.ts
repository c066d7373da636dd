import { describe, expect, it } from 'vitest';
import { Course, feedback, ref } from '../../test/course.js';
import { agent, at, marketing, ops, supervisor, system, when } from '../../test/tickets.js';
import { chinaCalendar } from '../calendar/china-calendar.js';
import { localText } from '../instant.js';
import type { ComplaintToFile } from '../lifecycle/commands.js';
import { decide } from '../lifecycle/decide.js';
import { defaultPolicy } from '../policy/seed-profile.js';
import { settle, settlesAt } from './settle.js';

// Monday 2026-06-01, 10:00, by hotline, a policy enquiry: TL-1, TL-4 and TL-6 only.
const enquiry = (given: Partial<ComplaintToFile> & { at?: string } = {}) =>
  new Course({ by: agent, subcategory: 'POLICY_ENQUIRY', ...given });
const outage = (given: Partial<ComplaintToFile> & { at?: string } = {}) =>
  new Course({ by: agent, subcategory: 'OUTAGE', ...given });
const told = (course: Course) =>
  course.events.flatMap((event) => {
    if (event.kind === 'clock.warned') return [`${localText(event.at)} ${event.clockId.split('/')[1]} warned`];
    return event.kind === 'clock.escalated' ? [`${localText(event.at)} ${event.clockId.split('/')[1]} to ${event.to}`] : [];
  });

describe('settling', () => {
  it('breaches each clock once, at its due time, whoever comes next', () => {
    const course = enquiry().until('2026-06-01 11:00');
    expect(course.clocks('TL-1')).toEqual(['TL-1 RUNNING 2026-06-01 11:00']);
    course.on('2026-06-01 11:20', agent, { kind: 'acknowledge', by: 'PERSON' }).until('2026-06-01 11:30');
    expect(course.events.filter(({ kind }) => kind === 'clock.breached').map(({ at: moment }) => localText(moment))).toEqual([
      '2026-06-01 11:00',
    ]);
    expect(course.clocks('TL-1')).toEqual(['TL-1 BREACHED 2026-06-01 11:00 stopped 2026-06-01 11:20']);
  });

  it('does nothing twice: settling a settled ticket gives no event', () => {
    const { ticket } = enquiry().until('2026-06-20 00:00');
    expect(decide(ticket, { kind: 'settle' }, when(at('2026-06-20 00:00'), system))).toEqual([]);
  });

  it('says when it is next needed, until nothing can fall due any more', () => {
    const course = enquiry();
    expect(localText(settlesAt(course.ticket, defaultPolicy) ?? at('1970-01-01 00:00'))).toBe('2026-06-01 10:30');
    course.on('2026-06-01 10:10', agent, { kind: 'withdrawTicket', reason: ref() });
    expect(settlesAt(course.ticket, defaultPolicy)).toBeNull();
  });

  it('is needed at every moment at which something then happens, and at no other', () => {
    const course = outage({ facts: { outageStartedAt: at('2026-06-01 09:00') } });
    for (let next = settlesAt(course.ticket, defaultPolicy); next !== null; next = settlesAt(course.ticket, defaultPolicy)) {
      const events = decide(course.ticket, { kind: 'settle' }, when((next + 1) as typeof next, system));
      expect(events.length).toBeGreaterThan(0);
      course.until(localText((next + 60_000) as typeof next));
    }
    expect(course.ticket.grade).toBe('LEVEL_2');
  });
});

describe('warnings and escalation', () => {
  it('warns at 50 %, at 80 % and 15 min before the end, breaches, and tells more and more people', () => {
    const course = enquiry({ acknowledged: true });
    const moments = [
      '2026-06-02 10:30',
      '2026-06-03 00:30',
      '2026-06-03 09:50',
      '2026-06-03 10:01',
      '2026-06-03 12:01',
      '2026-06-03 18:01',
    ];
    for (const moment of moments) course.until(moment);
    expect(told(course).filter((line) => line.includes('TL-6'))).toEqual([
      '2026-06-02 10:00 TL-6 warned',
      '2026-06-03 00:24 TL-6 warned',
      '2026-06-03 09:45 TL-6 warned',
      '2026-06-03 10:00 TL-6 to HANDLER',
      '2026-06-03 12:00 TL-6 to UNIT_LEAD',
      '2026-06-03 18:00 TL-6 to SUPERVISOR',
    ]);
  });

  it('no warning within a limit of half an hour but the parts of it', () => {
    const course = outage({ facts: { safetyHazard: true } });
    for (const minute of ['06', '09', '11']) course.until(`2026-06-01 10:${minute}`);
    expect(told(course).filter((line) => line.includes('TL-2 '))).toEqual([
      '2026-06-01 10:05 TL-2 warned',
      '2026-06-01 10:08 TL-2 warned',
      '2026-06-01 10:10 TL-2 to HANDLER',
    ]);
  });

  it('after a standstill tells one thing per clock, the last that is due', () => {
    const course = enquiry({ acknowledged: true }).until('2026-06-04 09:00');
    expect(told(course)).toEqual(['2026-06-01 20:00 TL-4 to SUPERVISOR', '2026-06-03 18:00 TL-6 to SUPERVISOR']);
    expect(course.events.filter(({ kind }) => kind === 'clock.breached')).toHaveLength(2);
  });

  it('tells nobody of what had run out when it was filed, and of everything that runs out later', () => {
    const course = enquiry({ receivedAt: at('2026-06-01 10:00'), at: '2026-06-01 14:00' }).until('2026-06-05 10:00');
    expect(course.clocks('TL-1')).toEqual(['TL-1 BREACHED 2026-06-01 11:00']);
    expect(told(course).filter((line) => line.includes('TL-1 '))).toEqual([]);
    expect(told(course).filter((line) => line.includes('TL-6 '))).toHaveLength(1);
  });

  it('says nothing more of a clock once it was stopped, nor after closure', () => {
    const course = enquiry({ acknowledged: true }).on('2026-06-01 12:30', agent, feedback).until('2026-06-09 00:00');
    expect(told(course).filter((line) => line.includes('TL-6'))).toEqual([]);
  });
});

describe('GR-6: an outage that passes 24 h', () => {
  const long = { facts: { outageStartedAt: at('2026-06-01 08:00') } };

  it('raises its ticket by itself at that moment, with the reason, and moves TL-6', () => {
    const course = outage(long).until('2026-06-02 08:30');
    expect([course.ticket.grade, course.ticket.gradeReasons.map(({ rule }) => rule)]).toEqual(['LEVEL_2', ['GR-2']]);
    const rise = course.events.find((event) => event.kind === 'ticket.graded' && event.cause === 'TIME');
    expect(rise && localText(rise.at)).toBe('2026-06-02 08:00');
    // 48 h from receipt was 2026-06-03 10:00; the rise plus 24 h is earlier.
    expect(course.clocks('TL-6')).toEqual(['TL-6 RUNNING 2026-06-03 08:00']);
    expect(course.ticket.clocks.find(({ rule }) => rule === 'TL-6')?.promisedAt).toBe(at('2026-06-03 10:00'));
  });

  it('counts from receipt where nobody said since when', () => {
    const course = outage().until('2026-06-02 10:01');
    expect(course.ticket.grade).toBe('LEVEL_2');
  });

  it('never lengthens: where the old due time is the earlier it stands', () => {
    const course = outage({ facts: {} }).until('2026-06-02 11:00');
    expect(course.clocks('TL-6')).toEqual(['TL-6 RUNNING 2026-06-03 10:00']);
    expect(course.kinds()).not.toContain('clock.moved');
  });

  it('not when supply was restored before', () => {
    const course = outage(long).on('2026-06-01 12:00', ops, {
      kind: 'setFacts',
      facts: { restoredAt: at('2026-06-01 11:30') },
    });
    expect(course.until('2026-06-02 12:00').ticket.grade).toBe('LEVEL_3');
  });

  it('not again after a supervisor has lowered it (GR-7)', () => {
    const course = outage(long).until('2026-06-02 08:30');
    course.on('2026-06-02 09:00', supervisor, { kind: 'overrideGrade', grade: 'LEVEL_3', reason: ref() });
    expect(course.until('2026-06-04 00:00').ticket.grade).toBe('LEVEL_3');
  });

  it('when it was closed meanwhile, it rises with its reopening, and nothing begins before it began', () => {
    const course = outage({ facts: { outageStartedAt: at('2026-06-01 09:00') }, acknowledged: true });
    for (const item of ['OPERATION_LOG', 'SITE_SURVEY'] as const) {
      course.on('2026-06-01 10:30', ops, { kind: 'attachRecord', item, unavailable: false, text: ref() });
    }
    course.on('2026-06-01 10:40', ops, { kind: 'recordRootCause', cause: 'FUSE_BURNT', liability: 'UTILITY', text: null });
    for (const [kind, hand] of [
      ['START_REPAIR', ops],
      ['PUSH_REPAIR_PROGRESS', agent],
      ['OFFER_INSPECTION', marketing],
    ] as const) {
      course.on('2026-06-01 10:50', hand, { kind: 'claimTask', taskId: course.task(kind) });
      course.on('2026-06-01 10:55', hand, { kind: 'completeTask', taskId: course.task(kind), note: null });
    }
    course.on('2026-06-01 11:00', agent, feedback).on('2026-06-01 11:05', agent, { kind: 'confirm', satisfied: true, score: 90 });
    course.on('2026-06-01 11:10', agent, { kind: 'closeTicket', notAccepted: null });
    course.on('2026-06-05 09:00', agent, { kind: 'reopenTicket', ground: 'NOT_SOLVED', note: null }).until('2026-06-05 09:30');
    expect([course.ticket.grade, course.clocks('TL-6').at(-1)]).toEqual(['LEVEL_2', 'TL-6.2 RUNNING 2026-06-06 09:00']);
  });

  it('raises to level 2 and no further: what a supervisor lowered does not come back with the hour', () => {
    const course = outage({ facts: { outageStartedAt: at('2026-06-01 08:00'), safetyHazard: true } });
    course
      .on('2026-06-01 10:05', supervisor, { kind: 'overrideGrade', grade: 'LEVEL_3', reason: ref() })
      .until('2026-06-02 09:00');
    expect([course.ticket.grade, course.ticket.gradeReasons.map(({ because }) => because)]).toEqual(['LEVEL_2', ['outageHours']]);
  });
});

describe('a year that is published', () => {
  // 2027 isn't published: Monday 4 January is taken for a working day until its notice says otherwise.
  const filing = { receivedAt: at('2027-01-04 10:00'), subcategory: 'POLICY_ENQUIRY' as const };
  const published = chinaCalendar.withYears({
    2027: { notice: '国办发明电〔2026〕0号', holidays: [['2027-01-01', '2027-01-04', 'NEW_YEAR']], makeUpDays: [] },
  });

  it('makes a provisional clock firm, and chooses a limit by the kind of day anew', () => {
    const { ticket } = enquiry(filing);
    const first = ticket.clocks.find(({ rule }) => rule === 'TL-1');
    expect([localText(first?.dueAt ?? filing.receivedAt), first?.provisional]).toEqual(['2027-01-04 11:00', true]);
    const events = settle(ticket, { ...when(at('2027-01-04 10:20'), system), calendar: published });
    const moved = events.filter(({ kind }) => kind === 'clock.moved');
    expect(moved).toMatchObject([{ provisional: false, dueAt: at('2027-01-04 12:00'), reason: { because: 'yearPublished' } }]);
  });
});
