import { describe, expect, it } from 'vitest';
import { Course, feedback, ref } from '../../test/course.js';
import { agent, ops, refusalOf } from '../../test/tickets.js';
import type { CommandOf } from './commands.js';

const noon = '2026-06-01 12:00';
const withdraw: CommandOf<'withdrawTicket'> = { kind: 'withdrawTicket', reason: ref('reason') };
const filed = (): Course => new Course({ by: agent, facts: { safetyHazard: true } });

describe('a complaint that is taken back', () => {
  it('leaves nothing to do: no task, claimed or not, and no clock', () => {
    const course = filed();
    course.on(noon, ops, { kind: 'claimTask', taskId: course.task('START_REPAIR') }).on(noon, agent, withdraw);
    const { status, tasks, clocks } = course.ticket;
    expect(status).toBe('CANCELLED');
    expect(new Set(tasks.map((task) => task.status))).toEqual(new Set(['CANCELLED']));
    expect(clocks.filter(({ state }) => state === 'RUNNING' || state === 'PAUSED')).toEqual([]);
  });

  it('keeps what was done', () => {
    const course = filed();
    const taskId = course.task('REMOVE_HAZARD');
    course.on(noon, ops, { kind: 'claimTask', taskId }).on(noon, ops, { kind: 'completeTask', taskId, note: null });
    expect(course.on(noon, agent, withdraw).ticket.tasks.find(({ id }) => id === taskId)?.status).toBe('DONE');
  });

  it('may come from an old register', () => {
    expect(new Course({ by: agent, imported: true }).on(noon, agent, withdraw).ticket.status).toBe('CANCELLED');
  });

  it.each([
    withdraw,
    feedback,
    { kind: 'acknowledge', by: 'PERSON' },
    { kind: 'reopenTicket', ground: 'NOT_SOLVED', note: null },
  ] as const)('is over: %j is refused', (command) => {
    const course = filed().on(noon, agent, withdraw);
    expect(refusalOf(() => course.on(noon, agent, command))).toMatchObject({ code: 'CONFLICT', because: 'wrongStatus' });
  });

  it("isn't for the units to take back", () => {
    expect(refusalOf(() => filed().on(noon, ops, withdraw)).code).toBe('FORBIDDEN');
  });
});
