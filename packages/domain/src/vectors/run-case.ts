import type { Given } from './given.js';
import { runDays, runDue, runHouseholds, runLimit } from './run-plain.js';
import { runTicket } from './run-ticket.js';
import type { VectorCase } from './vector.js';

/** What a case expects, in order: of a ticket after its filing and after each step. */
export const expectedOf = (vector: VectorCase): readonly unknown[] =>
  vector.kind === 'ticket' ? [vector.expect, ...vector.steps.map(({ expect }) => expect)] : [vector.expect];

/** What comes of a case, in the same order; nothing goes in but the case and the documents it names. */
export function outcomeOf(vector: VectorCase, given: Given): readonly unknown[] {
  switch (vector.kind) {
    case 'ticket':
      return runTicket(vector, given);
    case 'due':
      return [runDue(vector, given)];
    case 'limit':
      return [runLimit(vector, given)];
    case 'days':
      return [runDays(vector, given)];
    case 'households':
      return [runHouseholds(vector, given)];
  }
}
