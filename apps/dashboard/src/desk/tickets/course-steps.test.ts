import { describe, expect, it } from 'vitest';
import { from, sampleClock, sampleTicket, to } from '../../../test/sample-ticket.js';
import { courseSteps } from './course-steps.js';
import type { Ticket } from './ticket.js';

const walked = (changes: Partial<Ticket>) =>
  Object.fromEntries(courseSteps({ ...sampleTicket, ...changes }, (key) => key).map(({ key, state }) => [key, state]));
const firstResponse = sampleClock({ id: 'TL-1', rule: 'TL-1' });
const fedBack: Ticket['feedback'][number] = {
  at: to,
  via: 'PHONE',
  cause: '',
  solution: '',
  improvement: '',
  preliminaryUntil: null,
  outcomes: [],
  by: null,
};
const confirmed: Ticket['confirmation'] = { satisfied: true, score: null, basis: 'CUSTOMER', at: to, by: null };
const closed: Ticket['closure'] = { outcome: 'CONFIRMED', reasons: null, legalBasis: null, recourse: [], at: to, by: null };

describe('the course of a case', () => {
  it('waits for the response first', () => {
    expect(walked({ clocks: [firstResponse] })).toMatchObject({ received: 'done', answered: 'current', checking: 'ahead' });
  });

  it('passes over the response where nobody can be told (TL-1)', () => {
    expect(walked({})).toMatchObject({ answered: 'skipped', checking: 'current' });
  });

  it('is being checked from the first claim or arrival', () => {
    const tasks = sampleTicket.tasks.map((task, index) => ({ ...task, claimedAt: index === 0 ? from : null }));
    expect(walked({ tasks })).toMatchObject({ checking: 'done', feedback: 'current' });
    expect(walked({ arrivedAt: to })).toMatchObject({ checking: 'done' });
  });

  it('goes back to feedback when the customer rejects it', () => {
    const arrived = { arrivedAt: from, feedback: [fedBack] };
    expect(walked({ ...arrived, status: 'FED_BACK' })).toMatchObject({ feedback: 'done', confirmed: 'current' });
    expect(walked({ ...arrived, status: 'IN_PROGRESS' })).toMatchObject({ feedback: 'current', confirmed: 'ahead' });
  });

  it('ends with the visit after closure, confirmed or not', () => {
    const over: Partial<Ticket> = { arrivedAt: from, feedback: [fedBack], closure: closed, status: 'CLOSED' };
    expect(walked({ ...over, confirmation: confirmed })).toMatchObject({ confirmed: 'done', closed: 'done', visited: 'current' });
    expect(walked({ ...over, confirmation: null })).toMatchObject({ confirmed: 'skipped', visited: 'current' });
  });

  it('goes nowhere from a withdrawal', () => {
    expect(walked({ status: 'CANCELLED' })).toMatchObject({ received: 'done', feedback: 'skipped', visited: 'skipped' });
  });
});
