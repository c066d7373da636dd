import { describe, expect, it } from 'vitest';
import { Course, feedback, ref } from '../../test/course.js';
import { agent, ops, refusalOf, supervisor } from '../../test/tickets.js';
import type { Actor, CommandOf } from './commands.js';

const noon = '2026-06-01 12:00';
const reopen: CommandOf<'reopenTicket'> = { kind: 'reopenTicket', ground: 'NOT_SOLVED', note: ref('note') };
const confirm = (satisfied: boolean): CommandOf<'confirm'> => ({ kind: 'confirm', satisfied, score: null });

function done(course: Course, kind: string): Course {
  const taskId = course.task(kind);
  return course.on(noon, agent, { kind: 'claimTask', taskId }).on(noon, agent, { kind: 'completeTask', taskId, note: null });
}

/** Closed at noon, after the customer had rejected a first answer. */
function closed(): Course {
  const course = new Course({ by: agent, subcategory: 'SUGGESTION' })
    .on(noon, agent, { kind: 'recordRootCause', cause: 'PROCESS_GAP', liability: 'UTILITY', text: null })
    .on(noon, agent, feedback)
    .on(noon, agent, confirm(false));
  return done(done(course, 'ANSWER_CUSTOMER'), 'REDO')
    .on(noon, agent, feedback)
    .on(noon, agent, confirm(true))
    .on(noon, agent, { kind: 'closeTicket', notAccepted: null });
}

describe('FB-3 after a reopening', () => {
  it('goes on counting: the next rejection goes to the leader again, whose earlier word was about another answer', () => {
    const course = closed().on('2026-06-10 09:00', agent, reopen).on('2026-06-10 10:00', agent, feedback);
    course.on('2026-06-10 11:00', agent, confirm(false));
    expect([course.ticket.rejections, course.ticket.tasks.at(-1)?.kind]).toEqual([2, 'INSTRUCT']);
    course.on('2026-06-10 12:00', supervisor, { kind: 'instruct', instruction: ref('word') });
    course.on('2026-06-10 13:00', agent, feedback).on('2026-06-10 14:00', agent, confirm(false));
    const notAccepted = { reasons: ref('reasons'), legalBasis: ref('law'), recourse: ['COURT'] } as const;
    const open = course.ticket.tasks.filter(({ status }) => status === 'OPEN');
    for (const { id } of open) {
      course.on('2026-06-10 15:00', agent, { kind: 'claimTask', taskId: id });
      course.on('2026-06-10 15:00', agent, { kind: 'completeTask', taskId: id, note: null });
    }
    course.on('2026-06-10 16:00', agent, { kind: 'closeTicket', notAccepted }).on('2026-06-11 09:00', agent, reopen);
    expect(course.ticket.instruction).toBeNull();
    course.on('2026-06-11 10:00', agent, feedback).on('2026-06-11 11:00', agent, confirm(false));
    expect(course.ticket.tasks.at(-1)?.kind).toBe('INSTRUCT');
  });
});

describe('FB-8: reopening', () => {
  const reopened = (): Course => closed().on('2026-06-10 09:00', agent, reopen);

  it('takes the same number up again, with new work for the unit', () => {
    const { ticket } = reopened();
    expect([ticket.number, ticket.status, ticket.closure, ticket.confirmation]).toEqual([
      closed().ticket.number,
      'IN_PROGRESS',
      null,
      null,
    ]);
    expect(ticket.tasks.at(-1)).toMatchObject({ kind: 'REDO', rule: 'FB-8', department: 'CUSTOMER_SERVICE', status: 'OPEN' });
  });

  it('starts a new TL-6 from then; the old clocks stand', () => {
    const running = reopened().clocks('TL-6');
    expect(running.slice(0, -1)).toEqual(closed().clocks('TL-6'));
    expect(running.at(-1)).toBe('TL-6.2 RUNNING 2026-06-12 09:00');
  });

  it("goes on with FB-3's count", () => {
    const again = reopened().on('2026-06-10 10:00', agent, feedback).on('2026-06-10 10:00', agent, confirm(false));
    expect([again.ticket.rejections, again.ticket.tasks.at(-1)?.kind]).toEqual([2, 'INSTRUCT']);
  });

  it.each<[string, boolean]>([
    ['2026-07-01 12:00', true],
    ['2026-07-01 12:01', false],
  ])('within 30 days of the closure: at %s %s', (at, possible) => {
    const reopening = () => closed().on(at, agent, reopen);
    if (possible) expect(reopening().ticket.status).toBe('IN_PROGRESS');
    else
      expect(refusalOf(reopening)).toMatchObject({
        code: 'RULE_NOT_MET',
        because: 'reopenTooLate',
        details: { rules: ['FB-8'] },
      });
  });

  it.each<[string, Course, Actor, string]>([
    ['of what is not closed', new Course({ by: agent }), agent, 'CONFLICT'],
    ['by the unit', closed(), ops, 'FORBIDDEN'],
  ])('%s is refused', (_, course, by, code) => expect(refusalOf(() => course.on(noon, by, reopen)).code).toBe(code));
});
