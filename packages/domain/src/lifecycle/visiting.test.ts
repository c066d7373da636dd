import { describe, expect, it } from 'vitest';
import { feedback, ref, visit } from '../../test/course.js';
import { agent, carriedOut, filed, monday, ops, opsLead, refusalOf, supervisor, when } from '../../test/tickets.js';
import { decide } from './decide.js';
import type { Visit } from './visit.js';

const answered = carriedOut(filed(), feedback, when(monday));
const unasked = { reached: false, solved: null, retaliated: null, score: null };
const recorded = (given: Partial<Visit>, by = agent, ticket = answered) =>
  carriedOut(ticket, visit(given), when(monday, by)).visits;
const refused = (given: Partial<Visit>, by = agent, ticket = answered) =>
  refusalOf(() => decide(ticket, visit(given), when(monday, by)));
const fields = (given: Partial<Visit>, by = agent) =>
  refused(given, by).details.fields?.map(({ path, rule }) => `${rule} ${path}`);

describe('a return visit', () => {
  it('is kept with what was answered, and confirms nothing by itself', () => {
    const { visits, confirmation } = carriedOut(answered, visit({ kind: 'CONFIRMATION' }), when(monday));
    expect(visits).toMatchObject([{ kind: 'CONFIRMATION', via: 'PHONE', score: 90, at: monday, by: 'agent' }]);
    expect(confirmation).toBeNull();
  });

  it('that reached nobody is an attempt', () => expect(recorded(unasked)).toMatchObject([{ reached: false }]));

  it.each([
    { score: 80 },
    { solved: true },
    { retaliated: false },
    { opinion: ref() },
  ])('that reached nobody has no %j', (answer) => {
    const [name = ''] = Object.keys(answer);
    expect(fields({ ...unasked, ...answer })).toEqual([`TL-12 visit.${name}`]);
  });

  it.each([-1, 101, 79.5])('scores whole numbers from 0 to 100, not %j', (score) => {
    expect(fields({ score })).toEqual(['TL-12 visit.score']);
  });

  it('is made by customer service, or a superior', () => {
    expect(refused({}, ops).code).toBe('FORBIDDEN');
    expect(recorded({}, opsLead)).toHaveLength(1);
  });

  it('TL-11: to confirm needs something to confirm', () => {
    const status = refused({ kind: 'CONFIRMATION' }, agent, filed());
    expect(status).toMatchObject({ code: 'CONFLICT', because: 'wrongStatus', details: { values: { status: 'OPEN' } } });
  });
});

describe('TL-13: a second visit', () => {
  const second = { kind: 'SECOND', reason: ref('why'), remedy: ref('what') } as const;

  it.each([opsLead, supervisor])('is made by a superior: %j', (by) => expect(recorded(second, by)).toHaveLength(1));
  it('and by nobody else', () => {
    expect(refused(second, agent)).toMatchObject({ code: 'FORBIDDEN', details: { rules: ['TL-13'] } });
  });
  it('names the reason and an individual remedy', () => {
    expect(fields({ kind: 'SECOND' }, supervisor)).toEqual(['TL-13 visit.reason', 'TL-13 visit.remedy']);
    expect(fields({ ...second, remedy: null }, supervisor)).toEqual(['TL-13 visit.remedy']);
  });
  it('unless nobody was reached', () => expect(recorded({ ...unasked, kind: 'SECOND' }, supervisor)).toHaveLength(1));
});
