import { expect, it } from 'vitest';
import { Course } from '../../test/course.js';
import { agent, at, ops, when } from '../../test/tickets.js';
import { afterRise } from './moving.js';

it('GR-6: a rise dated before a clock began gives it a leg from its beginning, and no ticket is stuck by it', () => {
  const { ticket } = new Course({ by: agent, acknowledged: true });
  const clock = ticket.clocks.find(({ rule }) => rule === 'TL-6') ?? expect.fail('no TL-6');
  const after = { ...ticket, grade: 'LEVEL_2' as const };
  const event = {
    kind: 'ticket.graded',
    at: at('2026-05-31 10:00'),
    grade: 'LEVEL_2',
    reasons: [],
    cause: 'TIME',
    note: null,
  } as const;
  const circumstances = when(at('2026-06-01 11:00'), ops);
  expect(afterRise(clock, { event, before: ticket, after, circumstances })).toMatchObject([
    { kind: 'clock.moved', dueAt: at('2026-06-02 10:00') },
  ]);
});
