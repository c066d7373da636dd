import { describe, expect, it } from 'vitest';
import { agent, at, carriedOut, filed, marketing, ops, ops2, opsLead, refusalOf, supervisor, when } from '../../test/tickets.js';
import type { Actor, TicketCommand } from './commands.js';
import { decide } from './decide.js';
import type { Task, Ticket } from './ticket.js';

const now = at('2026-06-01 10:10');
const later = at('2026-06-01 10:20');
const free = filed();
const taskId = `${free.number}/T1`;
const claim: TicketCommand = { kind: 'claimTask', taskId };
const release: TicketCommand = { kind: 'releaseTask', taskId, reason: null };
const complete: TicketCommand = { kind: 'completeTask', taskId, note: { id: 'n1', hash: 'h' } };
const held = carriedOut(free, claim, when(now, ops));
const done = carriedOut(held, complete, when(later, ops));

const task = ({ tasks }: Ticket): Task => tasks.find(({ id }) => id === taskId) ?? expect.fail('no task');
const by = (actor: Actor, command: TicketCommand, ticket: Ticket) => () => decide(ticket, command, when(later, actor));

describe('TF-3: claiming', () => {
  it('gives the task to the first and sets the ticket in progress', () => {
    expect(task(held)).toMatchObject({ status: 'CLAIMED', assignee: 'ops', claimedAt: now });
    expect([free.status, held.status]).toEqual(['OPEN', 'IN_PROGRESS']);
  });

  it('what you hold writes nothing', () => expect(by(ops, claim, held)()).toEqual([]));

  it('has exactly one winner, whoever comes after being told who it is', () => {
    const loser = refusalOf(by(ops2, claim, held));
    expect([loser.code, loser.details.holder]).toEqual(['TASK_ALREADY_CLAIMED', 'ops']);
  });

  it.each<[string, Actor, Ticket, string, string]>([
    ['a free task', marketing, free, 'FORBIDDEN', 'of another department'],
    ['a held task', marketing, held, 'FORBIDDEN', 'the department is checked before the holder'],
    ['a done task', marketing, done, 'FORBIDDEN', 'and before whether it is over'],
    ['a free task', supervisor, free, 'FORBIDDEN', 'of a department, and a supervisor has none'],
    ['a done task', ops2, done, 'CONFLICT', 'there is nothing left to do'],
    ['a done task', ops, done, 'CONFLICT', 'not even for who did it'],
  ])('%s by %j is refused: %s', (_what, actor, ticket, code) => {
    expect(refusalOf(by(actor, claim, ticket)).code).toBe(code);
  });

  it("a task that isn't there is refused", () => {
    const missing = { kind: 'claimTask', taskId: `${free.number}/T99` } as const;
    expect(refusalOf(by(ops, missing, free))).toMatchObject({ code: 'NOT_FOUND', because: 'unknownTask' });
  });

  it('leaves the other tasks as they are', () => {
    expect(held.tasks.slice(1)).toEqual(free.tasks.slice(1));
  });
});

describe('TF-3: releasing', () => {
  it.each<[Actor, string]>([
    [ops, 'by its holder'],
    [opsLead, 'by the lead of the department'],
  ])('%j puts it back into the pool: %s', (actor) => {
    const released = carriedOut(held, release, when(later, actor));
    expect(task(released)).toMatchObject({ status: 'OPEN', assignee: null, claimedAt: null });
    expect(released.status).toBe('IN_PROGRESS');
    expect(task(carriedOut(released, claim, when(later, ops2))).assignee).toBe('ops2');
  });

  it.each<[Actor, Ticket, string, string]>([
    [ops2, held, 'FORBIDDEN', 'a colleague holds it'],
    [marketing, held, 'FORBIDDEN', 'another department'],
    [ops, free, 'CONFLICT', 'nobody holds it'],
    [ops, done, 'CONFLICT', 'it is done'],
    [opsLead, done, 'CONFLICT', 'done, for the lead too'],
  ])('by %j is refused: %s', (actor, ticket, code) => expect(refusalOf(by(actor, release, ticket)).code).toBe(code));
});

describe('TF-3: completing', () => {
  it('ends the task, keeps who did it and the note', () => {
    expect(task(done)).toMatchObject({ status: 'DONE', assignee: 'ops', completedAt: later, note: { id: 'n1', hash: 'h' } });
  });

  it('what you completed writes nothing', () => expect(by(ops, complete, done)()).toEqual([]));

  it.each<[Actor, Ticket, string, string]>([
    [ops2, held, 'FORBIDDEN', 'a colleague holds it'],
    [opsLead, held, 'FORBIDDEN', 'the lead may release it, not do it unseen'],
    [agent, held, 'FORBIDDEN', 'another department'],
    [ops, free, 'CONFLICT', 'claim it first'],
    [ops2, done, 'CONFLICT', 'somebody else did it'],
  ])('by %j is refused: %s', (actor, ticket, code) => expect(refusalOf(by(actor, complete, ticket)).code).toBe(code));
});
