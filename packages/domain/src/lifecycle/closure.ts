import type { Instant } from '../instant.js';
import type { PersonalRef } from '../personal-ref.js';

export const closureOutcomes = ['CONFIRMED', 'UNREACHED', 'COMPLIANT_NOT_ACCEPTED'] as const;
export type ClosureOutcome = (typeof closureOutcomes)[number];

/** Where a customer who doesn't accept can turn (FB-3). */
export const recourses = ['HOTLINE_12398', 'HOTLINE_12345', 'COURT'] as const;
export type Recourse = (typeof recourses)[number];

/** What a closure the customer didn't accept must name (FB-3). */
export interface NotAccepted {
  readonly reasons: PersonalRef;
  readonly legalBasis: PersonalRef;
  readonly recourse: readonly Recourse[];
}

export interface Closure {
  readonly outcome: ClosureOutcome;
  readonly notAccepted: NotAccepted | null;
  readonly at: Instant;
  readonly by: string;
}

export const reopeningGrounds = ['NOT_SOLVED', 'FEEDBACK_FALSE'] as const;
export type ReopeningGround = (typeof reopeningGrounds)[number];
