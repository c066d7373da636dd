import { describe, expect, it } from 'vitest';
import { Course, feedback, milestone, ref, visit } from '../../test/course.js';
import {
  agent,
  auditor,
  legal,
  marketing,
  monday,
  ops,
  ops2,
  opsLead,
  refusalOf,
  supervisor,
  system,
  wall,
  when,
} from '../../test/tickets.js';
import { allowedActions } from './actions.js';
import type { Actor, TicketCommand } from './commands.js';

const noon = '2026-06-01 12:00';
const reveal: TicketCommand = { kind: 'reveal', fields: ['name', 'phone'], reason: ref('reason') };
const restrict: TicketCommand = { kind: 'restrictPersonal', reason: ref('reason') };
const lift: TicketCommand = { kind: 'liftRestriction', reason: ref('reason') };
const erase: TicketCommand = { kind: 'erasePersonal', ground: 'REQUEST' };
const correct: TicketCommand = { kind: 'correctPersonal', field: 'phone', value: ref('new'), reason: ref('reason') };

const filed = (by = agent): Course => new Course({ by });
const held = (): Course => {
  const course = filed();
  return course.on(noon, ops, { kind: 'claimTask', taskId: course.task('START_REPAIR') });
};
/** Closed, visited, and nothing left to do. */
const over = (): Course => closed().on(noon, agent, visit());
function closed(): Course {
  const course = new Course({ by: agent, subcategory: 'SUGGESTION' });
  const taskId = course.task('ANSWER_CUSTOMER');
  return course
    .on(noon, agent, { kind: 'claimTask', taskId })
    .on(noon, agent, { kind: 'completeTask', taskId, note: null })
    .on(noon, agent, { kind: 'recordRootCause', cause: 'PROCESS_GAP', liability: 'NONE', text: null })
    .on(noon, ops, milestone('PLAN_PROMISED'))
    .on(noon, agent, feedback)
    .on(noon, agent, { kind: 'confirm', satisfied: true, score: 90 })
    .on(noon, agent, { kind: 'closeTicket', notAccepted: null });
}
const withdrawn = (): Course => filed().on(noon, agent, { kind: 'withdrawTicket', reason: ref('reason') });

describe('CO-4: who may see a customer in plain', () => {
  it.each<[string, Course, Actor]>([
    ['customer service', filed(), agent],
    ['who holds a task', held(), ops],
    ['who took it in', filed(marketing), marketing],
    ['the lead of the leading department', filed(), opsLead],
    ['a supervisor', filed(), supervisor],
    ['an auditor', filed(), auditor],
  ])('%s', (_, course, by) => {
    expect(allowedActions(course.ticket, when(monday, by))).toContain('reveal');
    const before = course.until(noon).ticket;
    course.on(noon, by, reveal);
    expect(course.events.at(-1)).toMatchObject({ kind: 'personal.revealed', by: by.id, fields: ['name', 'phone'] });
    expect(course.ticket).toEqual({ ...before, version: before.version + 1 });
  });

  it.each<[string, Actor]>([
    ['a colleague of who holds it', ops2],
    ['another department', marketing],
    ['legal, without a task', legal],
    ['the wall', wall],
    ['the system', system],
  ])('not %s', (_, by) => {
    const course = held();
    expect(allowedActions(course.ticket, when(monday, by))).not.toContain('reveal');
    expect(refusalOf(() => course.on(noon, by, reveal)).code).toBe('FORBIDDEN');
  });

  it('nobody while it is restricted, and again when that is lifted', () => {
    const course = filed().on(noon, supervisor, restrict);
    expect(course.ticket.restricted).toBe(true);
    expect(allowedActions(course.ticket, when(monday, agent))).not.toContain('reveal');
    expect(refusalOf(() => course.on(noon, supervisor, reveal))).toMatchObject({
      code: 'RULE_NOT_MET',
      because: 'personalRestricted',
      details: { rules: ['CO-4'] },
    });
    expect(
      course
        .on(noon, supervisor, restrict)
        .kinds()
        .filter((kind) => kind === 'personal.restricted'),
    ).toHaveLength(1);
    expect(course.on(noon, supervisor, lift).on(noon, agent, reveal).kinds().slice(-2)).toEqual([
      'personal.unrestricted',
      'personal.revealed',
    ]);
  });
});

describe('CO-4: correcting', () => {
  it('puts another value into its place', () => {
    const course = filed().on(noon, agent, correct);
    expect(course.ticket.personal).toMatchObject({ phone: ref('new'), name: { id: 'p1' } });
    expect(refusalOf(() => course.on(noon, ops, correct)).code).toBe('FORBIDDEN');
  });
});

describe('CO-4: erasing', () => {
  it.each([over(), withdrawn()])('is for tickets that are over, once, and keeps all that was done', (course) => {
    const before = course.ticket;
    course.on(noon, supervisor, erase).on(noon, system, { kind: 'erasePersonal', ground: 'RETENTION' });
    expect(course.ticket).toEqual({ ...before, version: before.version + 1, erasedAt: before.endedAt });
    expect(course.events.at(-1)).toMatchObject({ kind: 'personal.erased', by: 'supervisor', ground: 'REQUEST' });
  });

  it.each<[string, () => Course]>([
    ['open', filed],
    ['closed with a visit to come (TL-12)', closed],
    [
      'open again',
      () => {
        const course = over();
        return course.on(noon, agent, { kind: 'reopenTicket', ground: 'NOT_SOLVED', note: null });
      },
    ],
  ])('not while it is %s', (_, course) => {
    expect(refusalOf(() => course().on(noon, supervisor, erase))).toMatchObject({
      code: 'RULE_NOT_MET',
      because: 'personalNeeded',
      details: { values: { number: course().ticket.number } },
    });
  });

  it('lets nothing about the customer be written down after it', () => {
    const course = over().on(noon, supervisor, erase);
    for (const command of [
      reveal,
      correct,
      visit(),
      restrict,
      { kind: 'reopenTicket', ground: 'NOT_SOLVED', note: null },
    ] as const)
      expect(refusalOf(() => course.on(noon, supervisor, command as TicketCommand))).toMatchObject({
        code: 'RULE_NOT_MET',
        because: 'personalErased',
      });
    expect(allowedActions(course.ticket, when(monday, agent))).not.toContain('recordVisit');
  });

  it.each([agent, ops, opsLead, auditor])('is for supervisors: not for %j', (by) => {
    expect(refusalOf(() => over().on(noon, by, erase)).code).toBe('FORBIDDEN');
  });
});

describe('when a case has ended', () => {
  it('is the newest closing or withdrawal, and nothing while it is open', () => {
    expect(filed().ticket.endedAt).toBeNull();
    expect(withdrawn().ticket.endedAt).not.toBeNull();
    const course = over();
    expect(course.ticket.endedAt).toBe(course.ticket.closure?.at);
    expect(course.on(noon, agent, { kind: 'reopenTicket', ground: 'NOT_SOLVED', note: null }).ticket.endedAt).toBeNull();
  });
});
