import { describe, expect, it } from 'vitest';
import { Course, ref } from '../../test/course.js';
import { agent, at, ops, opsLead, refusalOf, supervisor } from '../../test/tickets.js';
import type { ComplaintToFile, FactsChange } from './commands.js';

// Monday 2026-06-01, 10:00, voltage.
const filed = (given: Partial<ComplaintToFile> = {}) => new Course({ by: agent, ...given });
const facts = (course: Course, moment: string, change: FactsChange) =>
  course.on(moment, ops, { kind: 'setFacts', facts: change });
const override = (grade: 'LEVEL_1' | 'LEVEL_2' | 'LEVEL_3') => ({ kind: 'overrideGrade', grade, reason: ref() }) as const;

describe('GR-6: new facts', () => {
  it('raise the grade, say why, and bring TL-6 forward to the rise plus the new limit', () => {
    const course = facts(filed(), '2026-06-01 20:00', { equipmentDamaged: true });
    expect([course.ticket.grade, course.ticket.gradeReasons[0]?.because]).toEqual(['LEVEL_2', 'equipmentDamaged']);
    expect(course.clocks('TL-6')).toEqual(['TL-6 RUNNING 2026-06-02 20:00']);
  });

  it('show the old promise beside the new due time, and prove both stretches', () => {
    const clock = facts(filed(), '2026-06-01 20:00', { equipmentDamaged: true }).ticket.clocks.find(
      ({ rule }) => rule === 'TL-6',
    );
    expect([clock?.promisedAt, clock?.legs.map(({ from }) => from)]).toEqual([
      at('2026-06-03 10:00'),
      [at('2026-06-01 10:00'), at('2026-06-01 20:00')],
    ]);
    expect(clock?.segments.map(({ from, to }) => [from, to])).toEqual([
      [at('2026-06-01 10:00'), at('2026-06-01 20:00')],
      [at('2026-06-01 20:00'), at('2026-06-02 20:00')],
    ]);
  });

  it('open the tasks that they call for, due with the ticket', () => {
    const course = facts(filed(), '2026-06-01 20:00', { equipmentDamaged: true });
    expect(course.ticket.tasks.slice(3).map(({ kind, dueAt }) => [kind, dueAt])).toEqual(
      ['HELP_WITH_CLAIM', 'TEST_POWER_QUALITY', 'PROPOSE_COMPENSATION', 'REVIEW_COMPENSATION'].map((kind) => [
        kind,
        at('2026-06-02 20:00'),
      ]),
    );
  });

  it('never lower it, however they change', () => {
    const course = facts(filed({ facts: { jointHouseholds: 22 } }), '2026-06-01 11:00', { jointHouseholds: 1 });
    expect([course.ticket.grade, course.ticket.facts.jointHouseholds]).toEqual(['LEVEL_1', 1]);
  });

  it('leave alone what was met or breached', () => {
    const course = filed().on('2026-06-01 10:10', agent, { kind: 'acknowledge', by: 'PERSON' }).until('2026-06-01 11:30');
    const before = course.ticket.clocks.filter(({ stoppedAt, state }) => stoppedAt !== null || state === 'BREACHED');
    facts(course, '2026-06-01 12:00', { safetyHazard: true });
    expect(course.ticket.clocks.filter(({ id }) => before.some((clock) => clock.id === id))).toEqual(before);
  });

  it('that say the same again write nothing', () => {
    const course = filed({ facts: { jointHouseholds: 3 } });
    const written = course.events.length;
    expect(facts(course, '2026-06-01 10:05', { jointHouseholds: 3, safetyHazard: null }).events).toHaveLength(written);
  });

  it('that cannot be are refused, each by name', () => {
    const wrong = { householdsAffected: -1, restoredAt: at('2027-01-01 00:00') };
    const refusal = refusalOf(() => facts(filed(), '2026-06-01 11:00', wrong));
    expect(refusal.details.fields?.map(({ path }) => path).sort()).toEqual(['facts.householdsAffected', 'facts.restoredAt']);
  });
});

describe('GR-7: a grade set by a person', () => {
  it('rises by any handler, with a reason', () => {
    const course = filed().on('2026-06-01 12:00', ops, override('LEVEL_1'));
    expect([course.ticket.grade, course.ticket.gradeReasons]).toEqual(['LEVEL_1', [{ rule: 'GR-7', because: 'raisedByHand' }]]);
    expect([...course.clocks('TL-6'), ...course.clocks('TL-2')]).toEqual([
      'TL-6 RUNNING 2026-06-02 12:00',
      'TL-2 RUNNING 2026-06-01 12:10',
    ]);
  });

  it.each([ops, agent, opsLead])('is lowered by nobody but a supervisor', (actor) => {
    const course = filed({ facts: { safetyHazard: true } });
    expect(refusalOf(() => course.on('2026-06-01 10:05', actor, override('LEVEL_3')))).toMatchObject({
      code: 'FORBIDDEN',
      details: { rules: ['GR-7'] },
    });
  });

  it('lowered, lengthens nothing and cancels what only the higher grade has, with the reason', () => {
    const course = filed({ facts: { safetyHazard: true } }).on('2026-06-01 10:05', supervisor, override('LEVEL_3'));
    expect([...course.clocks('TL-6'), ...course.clocks('TL-2')]).toEqual([
      'TL-6 RUNNING 2026-06-02 10:00',
      'TL-2 CANCELLED 2026-06-01 10:10 stopped 2026-06-01 10:05',
    ]);
    expect(course.ticket.clocks.find(({ rule }) => rule === 'TL-2')?.ended).toEqual({ rule: 'GR-7', because: 'gradeLowered' });
  });

  it('lowered, rises again only by something new', () => {
    const course = filed({ facts: { safetyHazard: true } }).on('2026-06-01 10:05', supervisor, override('LEVEL_3'));
    expect(facts(course, '2026-06-01 10:06', { jointHouseholds: 2 }).ticket.grade).toBe('LEVEL_3');
    expect(facts(course, '2026-06-01 10:06', { equipmentDamaged: true }).ticket.grade).toBe('LEVEL_2');
    facts(course, '2026-06-01 10:07', { safetyHazard: null });
    expect(facts(course, '2026-06-01 10:08', { safetyHazard: true }).ticket.grade).toBe('LEVEL_1');
  });
});

describe('GR-8: severity, apart from urgency', () => {
  it('is serious with media exposure, at once a task to tell the leader, and the urgency stays', () => {
    const course = facts(filed(), '2026-06-01 12:00', { mediaExposure: true });
    expect([course.ticket.severity, course.ticket.grade]).toEqual(['SERIOUS', 'LEVEL_3']);
    expect(course.ticket.severityReasons.map(({ rule }) => rule)).toEqual(['GR-8']);
    expect(course.ticket.tasks.at(-1)).toMatchObject({ kind: 'TELL_LEADER', rule: 'GR-8' });
  });

  it('is found at filing too', () => {
    expect(filed({ facts: { mediaExposure: true } }).ticket).toMatchObject({ severity: 'SERIOUS', grade: 'LEVEL_3' });
  });

  it('does not fall by itself', () => {
    const course = filed({ facts: { mediaExposure: true } });
    expect(facts(course, '2026-06-01 12:00', { mediaExposure: null }).ticket.severity).toBe('SERIOUS');
  });
});

describe('CL-5: complexity', () => {
  it('is set by a supervisor alone, with a reason', () => {
    const mark = { kind: 'markComplex', reason: ref() } as const;
    expect(refusalOf(() => filed().on('2026-06-01 12:00', ops, mark)).code).toBe('FORBIDDEN');
    expect(filed().on('2026-06-01 12:00', supervisor, mark).ticket.complex).toBe(true);
  });

  it('a level 1 keeps TL-6 beside TL-7', () => {
    const course = filed({ facts: { safetyHazard: true } }).on('2026-06-01 12:00', supervisor, {
      kind: 'markComplex',
      reason: ref(),
    });
    expect([...course.clocks('TL-6'), ...course.clocks('TL-7')]).toEqual([
      'TL-6 RUNNING 2026-06-02 10:00',
      'TL-7 RUNNING 2026-06-05 00:00',
    ]);
  });
});
