import { after, type Instant, minute } from '@gridvoice/domain/instant';
import { type Case, step } from './case.js';
import { afterOpen } from './desk-hours.js';
import { satisfiedScore } from './scores.js';
import type { Step } from './step.js';

/** A stretch of the course and what the next one goes on from. */
export interface Stretch {
  readonly steps: readonly Step[];
  readonly answeredAt: Instant;
  readonly closedAt: Instant;
  /** A score was given that calls for a superior's visit (TL-13). */
  readonly unhappyAt: Instant | null;
}

/** The customer agrees, mostly on the same call, and the case is closed once everything is done. */
export function agreed(c: Case, answeredAt: Instant, name: string): Stretch {
  const { hands, filing } = c;
  const chance = c.chance.fork(`agreed ${name}`);
  const confirmedAt = chance.happens(0.5)
    ? after(answeredAt, chance.whole(2, 14) * minute)
    : afterOpen(answeredAt, chance.whole(60, 1_400));
  const nobody = filing.customer.anonymous === true || filing.channel === 'STAFF';
  const score = nobody || chance.happens(0.12) ? null : satisfiedScore(chance);
  const closedAt = afterOpen(confirmedAt, chance.whole(12, 160));
  return {
    steps: [
      step(confirmedAt, hands.contact, { kind: 'confirm', satisfied: true, score }),
      step(closedAt, hands.contact, { kind: 'closeTicket' }),
    ],
    ...{ answeredAt, closedAt },
    unhappyAt: score !== null && score < 80 ? confirmedAt : null,
  };
}
