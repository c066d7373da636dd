import { describe, expect, it } from 'vitest';
import { feedback, ref } from '../../test/course.js';
import {
  agent,
  carriedOut,
  type complaint,
  filed,
  legal,
  monday,
  ops,
  opsLead,
  refusalOf,
  supervisor,
  when,
} from '../../test/tickets.js';
import type { Actor, CommandOf } from './commands.js';
import { decide } from './decide.js';
import type { Ticket } from './ticket.js';

const answered = (changes: Parameters<typeof complaint>[0] = {}): Ticket =>
  carriedOut(filed(changes), feedback, when(monday, agent));
const confirm = (satisfied: boolean, score: number | null = null): CommandOf<'confirm'> => ({
  kind: 'confirm',
  satisfied,
  score,
});
const told = (ticket: Ticket, command: CommandOf<'confirm'>, by: Actor = agent): Ticket =>
  carriedOut(ticket, command, when(monday, by));
const refused = (ticket: Ticket, command: CommandOf<'confirm'>, by: Actor = agent) =>
  refusalOf(() => decide(ticket, command, when(monday, by)));
const tasks = ({ tasks }: Ticket, from: Ticket): string[] =>
  tasks.slice(from.tasks.length).map(({ rule, kind, department }) => `${rule} ${kind} ${department}`);

describe('FB-2: the customer answers', () => {
  it('satisfied', () => {
    const happy = told(answered(), confirm(true, 95));
    expect(happy.confirmation).toEqual({ satisfied: true, score: 95, basis: 'CUSTOMER', at: monday, by: 'agent' });
    expect(happy.status).toBe('FED_BACK');
  });

  it('once to each feedback', () => {
    expect(refused(told(answered(), confirm(true)), confirm(false))).toMatchObject({
      code: 'CONFLICT',
      because: 'alreadyConfirmed',
    });
  });

  it('only what was fed back', () => {
    expect(refused(filed(), confirm(true))).toMatchObject({ code: 'CONFLICT', because: 'wrongStatus' });
  });

  it.each([0, 100, null])('with a score of %j', (score) => {
    expect(told(answered(), confirm(true, score)).confirmation?.score).toBe(score);
  });
  it.each([-1, 101, 79.5])('not of %j', (score) => {
    expect(refused(answered(), confirm(true, score)).details.fields).toMatchObject([{ path: 'score', rule: 'FB-2' }]);
  });

  it.each([ops, legal])("isn't passed on by the units: %j", (by) => {
    expect(refused(answered(), confirm(true), by).code).toBe('FORBIDDEN');
  });
});

describe('FB-7: where nobody can be asked, the evidence is', () => {
  it.each([{ anonymous: true }, { channel: 'STAFF' }] as const)('judged by customer service: %j', (changes) => {
    expect(told(answered(changes), confirm(true)).confirmation?.basis).toBe('EVIDENCE');
    expect(told(answered(changes), confirm(true), supervisor).confirmation?.basis).toBe('EVIDENCE');
  });

  it("and never by the leader of the unit, who may pass on a customer's word", () => {
    expect(refused(answered({ anonymous: true }), confirm(true), opsLead)).toMatchObject({
      code: 'FORBIDDEN',
      because: 'evidenceByService',
    });
    expect(told(answered(), confirm(true), opsLead).confirmation?.satisfied).toBe(true);
  });
});

const instruct: CommandOf<'instruct'> = { kind: 'instruct', instruction: ref('instruction') };
const again = (ticket: Ticket): Ticket => carriedOut(ticket, feedback, when(monday, agent));

describe('FB-3: not satisfied', () => {
  const once = told(answered(), confirm(false, 30));
  const twice = told(again(once), confirm(false));
  const instructed = carriedOut(twice, instruct, when(monday, opsLead));

  it('once: back to the unit', () => {
    expect([once.status, once.rejections, once.confirmation?.satisfied]).toEqual(['IN_PROGRESS', 1, false]);
    expect(tasks(once, answered())).toEqual(['FB-3 REDO OPERATIONS']);
  });

  it('twice: to the responsible leader, and to nobody else before', () => {
    expect([twice.status, twice.rejections]).toEqual(['IN_PROGRESS', 2]);
    expect(tasks(twice, once)).toEqual(['FB-3 INSTRUCT OPERATIONS']);
    expect(refusalOf(() => again(twice))).toMatchObject({
      code: 'RULE_NOT_MET',
      because: 'leaderFirst',
      details: { rules: ['FB-3'] },
    });
  });

  it('the leader decides, and the unit answers once more', () => {
    expect(instructed.instruction).toEqual({ text: ref('instruction'), at: monday, by: 'lead' });
    expect(tasks(instructed, twice)).toEqual(['FB-3 REDO OPERATIONS']);
    expect(instructed.tasks.find(({ kind }) => kind === 'INSTRUCT')?.status).toBe('CANCELLED');
    expect(again(instructed).status).toBe('FED_BACK');
  });

  it('that ends it: rejected again it opens nothing more', () => {
    const ended = told(again(instructed), confirm(false));
    expect([ended.status, ended.rejections, tasks(ended, instructed)]).toEqual(['FED_BACK', 3, []]);
  });

  it('or the customer comes round', () => {
    expect(told(again(instructed), confirm(true)).confirmation?.satisfied).toBe(true);
  });

  it.each<[string, Ticket, Actor, string]>([
    ['nothing rejected yet', answered(), opsLead, 'RULE_NOT_MET'],
    ['rejected once', once, opsLead, 'RULE_NOT_MET'],
    ['decided already', instructed, supervisor, 'RULE_NOT_MET'],
    ['a member', twice, ops, 'FORBIDDEN'],
  ])('instructing is refused: %s', (_, ticket, by, code) => {
    expect(refusalOf(() => decide(ticket, instruct, when(monday, by))).code).toBe(code);
  });

  it('how often is a matter of the policy', () => {
    const given = when(monday, agent);
    const strict = { ...given, policy: { ...given.policy, rejectionsToLeader: 1 } };
    const rejected = carriedOut(answered(), confirm(false), strict);
    expect(tasks(rejected, answered())).toEqual(['FB-3 INSTRUCT OPERATIONS']);
  });
});
