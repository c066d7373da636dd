import { describe, expect, it } from 'vitest';
import { feedback as plain, ref } from '../../test/course.js';
import { agent, carriedOut, filed, fold, legal, marketing, monday, ops, refusalOf, when } from '../../test/tickets.js';
import { day, localDay } from '../instant.js';
import type { Actor, CommandOf } from './commands.js';
import { decide } from './decide.js';
import type { Feedback } from './feedback.js';
import type { Ticket } from './ticket.js';

type Given = CommandOf<'giveFeedback'>['feedback'];
const feedback = (changes: Partial<Given> = {}): CommandOf<'giveFeedback'> => ({
  ...plain,
  feedback: { ...plain.feedback, ...changes },
});
const outcomes = (...demands: number[]): Feedback['outcomes'] =>
  demands.map((demand) => ({ demand, outcome: 'MET', text: ref(`outcome ${demand}`) }));
const two = filed({ demands: [ref('d1'), ref('d2')] });
const given = (ticket: Ticket, changes: Partial<Given> = {}, by: Actor = agent): Ticket =>
  carriedOut(ticket, feedback(changes), when(monday, by));
const fieldsOf = (ticket: Ticket, changes: Partial<Given>) => {
  const { code, details } = refusalOf(() => given(ticket, changes));
  expect([code, details.rules]).toEqual(['BAD_USER_INPUT', ['FB-1']]);
  return details.fields?.map(({ path, because }) => `${path} ${because}`);
};

describe('FB-1: what a feedback holds', () => {
  it('keeps cause, solution, improvement and an outcome for each demand, whoever gave it', () => {
    const answered = given(two, { outcomes: outcomes(2, 1) });
    expect(answered.status).toBe('FED_BACK');
    const { cause, solution, improvement } = plain.feedback;
    expect(answered.feedback).toEqual([
      { cause, solution, improvement, outcomes: outcomes(2, 1), via: 'PHONE', preliminaryUntil: null, at: monday, by: 'agent' },
    ]);
  });

  it.each<[number[], string[], string]>([
    [[], ['feedback.outcomes demandsUnanswered'], 'nothing said of either'],
    [[1], ['feedback.outcomes demandsUnanswered'], 'nothing said of the second'],
    [[1, 2, 3], ['feedback.outcomes.2.demand unknownDemand'], 'there is no third'],
    [[0, 1, 2], ['feedback.outcomes.0.demand unknownDemand'], 'they are counted from one'],
    [[1, 2, 2], ['feedback.outcomes.2.demand demandTwice'], 'once each'],
    [[1.5, 1], ['feedback.outcomes.0.demand unknownDemand', 'feedback.outcomes demandsUnanswered'], 'every bad field is named'],
  ])('answers exactly the demands: %j is refused with %j (%s)', (demands, fields) => {
    expect(fieldsOf(two, { outcomes: outcomes(...demands) })).toEqual(fields);
  });

  it('says of a complaint without demands nothing more', () => expect(given(filed()).feedback).toHaveLength(1));
});

describe('FB-1: the way', () => {
  it.each<[Ticket['preferredReply'], Given['via'], Feedback['via']]>([
    [null, null, 'PHONE'],
    [null, 'APP', 'APP'],
    ['SMS', null, 'SMS'],
    ['SMS', 'SMS', 'SMS'],
  ])('preferred %s, given %s: %s', (preferredReply, via, taken) => {
    expect(given(filed({ preferredReply }), { via }).feedback[0]?.via).toBe(taken);
  });

  it('is the one the customer asked for', () => {
    expect(fieldsOf(filed({ preferredReply: 'SMS' }), { via: 'PHONE' })).toEqual(['feedback.via otherWay']);
  });
});

describe('FB-1: a preliminary cause', () => {
  const today = localDay(monday);
  it.each([0, 1, 365])('promises the final finding within a year: in %i days', (days) => {
    expect(given(filed(), { preliminaryUntil: day(today + days) }).feedback[0]?.preliminaryUntil).toBe(today + days);
  });
  it.each([-1, 366])('not in %i days', (days) => {
    expect(fieldsOf(filed(), { preliminaryUntil: day(today + days) })).toEqual(['feedback.preliminaryUntil dateOutside']);
  });
});

describe('feeding back', () => {
  it.each<[string, Actor]>([
    ['customer service', agent],
    ['the department that leads', ops],
  ])('is for %s', (_, by) => expect(given(filed(), {}, by).status).toBe('FED_BACK'));

  it.each<[string, Actor]>([
    ['of another department', marketing],
    ['of another department', legal],
  ])('is not for a member %s', (_, by) => {
    expect(refusalOf(() => given(filed(), {}, by)).code).toBe('FORBIDDEN');
  });

  it('again replaces what was said, and asks the customer anew', () => {
    const confirmed = carriedOut(given(filed()), { kind: 'confirm', satisfied: true, score: null }, when(monday));
    const again = fold(decide(confirmed, feedback({ via: 'SMS' }), when(monday)), confirmed);
    expect([again.feedback.length, again.confirmation, again.status]).toEqual([2, null, 'FED_BACK']);
  });
});
