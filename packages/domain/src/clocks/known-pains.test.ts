import { describe, expect, it } from 'vitest';
import { Course, feedback, milestone, ref } from '../../test/course.js';
import { agent, at, ops, supervisor } from '../../test/tickets.js';
import { chinaCalendar } from '../calendar/china-calendar.js';
import { hour, after as later, localDay, localText, minute, startOfDay } from '../instant.js';
import { reasonText } from '../labels/reasons.js';
import type { Policy } from '../policy/policy.js';
import { defaultPolicy } from '../policy/seed-profile.js';
import type { Clock } from './clock.js';
import { dueOf } from './due.js';
import { countedUntil, warningMarks } from './marks.js';
import { settlesAt } from './settle.js';

// What people complain of in other systems' service clocks; each is shown here not to happen. Monday 2026-06-01, 10:00, voltage.
const filed = (given: Partial<ConstructorParameters<typeof Course>[0]> = {}) =>
  new Course({ by: agent, acknowledged: true, ...given });
const clockOf = (course: Course, rule: string): Clock =>
  course.ticket.clocks.find((clock) => clock.rule === rule) ?? expect.fail(`no ${rule}`);
const pause = (course: Course, from: string, until: string): Course => {
  const clockId = clockOf(course, 'TL-6').id;
  course.on(from, agent, { kind: 'requestPause', clockId, ground: 'WAITING_FOR_CUSTOMER', until: at(until), note: null });
  return course.on(localText(later(at(from), minute)), supervisor, { kind: 'approvePause', clockId });
};

describe('pains of others', () => {
  it('zammad #390: a deadline over holidays looks wrong — here each skipped day is named, with the notice it rests on', () => {
    const course = filed({ subcategory: 'PROPERTY_RIGHTS', receivedAt: at('2026-02-13 15:00') });
    const said = clockOf(course, 'TL-7').segments.map(({ reason }) => reasonText(reason, 'en'));
    expect(said.some((text) => text.includes('Spring Festival') && text.includes('国办发明电〔2025〕7号'))).toBe(true);
  });

  it('zammad #5177: one clock overrules another — here none knows of the others', () => {
    const alone = filed();
    const along = filed();
    along.on('2026-06-01 10:01', agent, milestone('UPDATES_PROMISED', { minutes: 10 }));
    along.on('2026-06-01 10:02', supervisor, milestone('SUPERVISION_OPENED'));
    for (const { id, dueAt } of alone.ticket.clocks) {
      expect(along.ticket.clocks.find((clock) => clock.id === id)?.dueAt).toBe(dueAt);
    }
  });

  it('zammad #4353: a rule that was switched off leaves tickets escalated — here it has no clock, and a ticket keeps its policy', () => {
    const limits: Policy['limits'] = { ...defaultPolicy.limits, 'TL-3': [{ limit: null }] };
    expect(new Course({ by: agent }, { policy: { ...defaultPolicy, version: 'without', limits } }).clocks('TL-3')).toEqual([]);
    expect(filed().ticket.policy).toBe('default-1');
  });

  it('zammad #3180: round the clock is closed for a minute at midnight — here stretches are half-open', () => {
    const { segments } = clockOf(filed({ receivedAt: at('2026-06-01 23:59') }), 'TL-6');
    expect(segments).toHaveLength(1);
    expect(countedUntil(segments, at('2026-06-02 00:01'))).toBe(2 * minute);
  });

  it('zammad #4432: reminders at midnight — here telling somebody never moves a clock, and waits for whoever sends', () => {
    const course = filed();
    const before = clockOf(course, 'TL-6');
    const told = clockOf(course.until('2026-06-02 10:01'), 'TL-6');
    expect({ ...told, noticedAt: null }).toEqual({ ...before, noticedAt: null });
  });

  it('zammad #904: what is over still escalates — here the end of the ticket ends its clocks by an event, with the reason', () => {
    const course = filed().on('2026-06-01 10:30', agent, { kind: 'withdrawTicket', reason: ref() });
    expect(course.ticket.clocks.every(({ stoppedAt, ended }) => stoppedAt !== null && ended !== null)).toBe(true);
    expect(settlesAt(course.ticket, defaultPolicy)).toBeNull();
  });

  it('zammad #4037: derived data touches the ticket — here looking when it is next due changes nothing', () => {
    const { ticket } = filed();
    const { version } = ticket;
    settlesAt(Object.freeze(ticket), defaultPolicy);
    expect(ticket.version).toBe(version);
  });

  it('glpi #6902: a pause is forgotten when the priority changes — here it belongs to the clock and stays credited', () => {
    const course = pause(filed(), '2026-06-01 12:00', '2026-06-01 20:00');
    course.on('2026-06-01 14:00', ops, { kind: 'overrideGrade', grade: 'LEVEL_2', reason: ref() });
    const { segments } = clockOf(course, 'TL-6');
    const paused = segments.filter(({ reason }) => reason.because === 'pausedForCustomer');
    expect(paused.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(8 * hour);
    expect(course.clocks('TL-6')).toEqual(['TL-6 PAUSED 2026-06-02 20:00']);
  });

  it('glpi #10594, frappe #1554: days against hours credit a weekend twice — here one algebra serves both directions', () => {
    const pauses = [
      { ground: 'FORCE_MAJEURE', from: at('2026-06-05 00:00'), until: at('2026-06-08 00:00'), requestedBy: 'a', approvedBy: 'b' },
    ] as const;
    const from = at('2026-06-04 10:00');
    const days = dueOf(
      'TL-7',
      { startedAt: from, legs: [{ from, limit: { unit: 'WORKING_DAY', amount: 3 } }], pauses },
      chinaCalendar,
    );
    // Friday is given back; Saturday and Sunday never counted.
    expect(localText(days.dueAt)).toBe('2026-06-11 00:00');
    const hours = dueOf(
      'TL-6',
      { startedAt: from, legs: [{ from, limit: { unit: 'HOUR', amount: 48 } }], pauses },
      chinaCalendar,
    );
    expect(hours.dueAt - from).toBe((48 + 72) * hour);
  });

  it('glpi #22678: a level before the deadline fires at creation — here a warning lies inside the time counted', () => {
    const clock = clockOf(filed({ subcategory: 'PROPERTY_RIGHTS', receivedAt: at('2026-06-05 18:00') }), 'TL-7');
    const marks = warningMarks(clock, defaultPolicy.warnings);
    expect(marks.map(({ at: moment }) => localText(moment))).toEqual([
      '2026-06-09 12:00',
      '2026-06-10 09:36',
      '2026-06-10 23:45',
    ]);
  });

  it('glpi #24481: a clock is violated while pending — here a breach is found on the paused timeline', () => {
    const course = pause(filed(), '2026-06-01 12:00', '2026-06-10 12:00').until('2026-06-09 00:00');
    expect(course.clocks('TL-6')).toEqual(['TL-6 PAUSED 2026-06-12 10:00']);
  });

  it('glpi #23359: the time between solved and reopened is counted — here the old clock stands and a new one runs', () => {
    const course = filed({ subcategory: 'POLICY_ENQUIRY' });
    course.on('2026-06-01 11:00', agent, { kind: 'claimTask', taskId: course.task('ANSWER_CUSTOMER') });
    course.on('2026-06-01 11:30', agent, { kind: 'completeTask', taskId: course.task('ANSWER_CUSTOMER'), note: null });
    course.on('2026-06-01 11:40', agent, {
      ...({ kind: 'recordRootCause', cause: 'TARIFF_MISUNDERSTOOD', liability: 'NONE', text: null } as const),
    });
    course.on('2026-06-01 12:00', agent, feedback).on('2026-06-01 12:10', agent, { kind: 'confirm', satisfied: true, score: 90 });
    course.on('2026-06-01 13:00', agent, { kind: 'closeTicket', notAccepted: null });
    course.on('2026-06-11 09:00', agent, { kind: 'reopenTicket', ground: 'NOT_SOLVED', note: null });
    expect(course.clocks('TL-6')).toEqual([
      'TL-6 MET 2026-06-03 10:00 stopped 2026-06-01 12:00',
      'TL-6.2 RUNNING 2026-06-13 09:00',
    ]);
  });

  it('osTicket #6739: a schedule is right only on some weekdays — here each weekday adds up', () => {
    for (let index = 0; index < 7; index++) {
      const start = later(at('2026-06-01 10:00'), index * 24 * hour);
      const { dueAt } = chinaCalendar.addWorkingDays(start, 3, 'TL-7');
      expect(chinaCalendar.countWorkingDays(localDay(start), localDay(later(dueAt, -1)))).toBe(3);
      expect(dueAt).toBe(startOfDay(localDay(dueAt)));
    }
  });

  it('frappe #1643: "failed" is shown where no limit exists — here no limit is no clock', () => {
    expect(filed({ anonymous: true, personal: {} }).clocks('TL-1')).toEqual([]);
  });

  it('objectstack #1310: waiting for the customer counts against the unit — here each pause says whose it is and why', () => {
    expect(clockOf(pause(filed(), '2026-06-01 12:00', '2026-06-01 20:00'), 'TL-6').pauses).toEqual([
      {
        ...{ ground: 'WAITING_FOR_CUSTOMER', from: at('2026-06-01 12:00'), until: at('2026-06-01 20:00') },
        ...{ requestedBy: agent.id, approvedBy: supervisor.id },
      },
    ]);
  });

  it('holiday-cn #301: make-up workdays are asked for again and again — here they are days like any other', () => {
    const { dueAt, segments } = chinaCalendar.addWorkingDays(at('2026-02-13 15:00'), 1, 'TL-7');
    expect([localText(dueAt), segments.at(-1)?.reason.because]).toEqual(['2026-02-15 00:00', 'makeUpWorkday']);
  });
});
