import type { PreferredReply } from '../channel.js';
import type { Day, Instant } from '../instant.js';
import type { PersonalRef } from '../personal-ref.js';

export const demandOutcomes = ['MET', 'PARTLY_MET', 'NOT_MET'] as const;
export type DemandOutcome = (typeof demandOutcomes)[number];

/** What the customer is told: all three parts, and an outcome for each numbered demand (FB-1). */
export interface Feedback {
  readonly cause: PersonalRef;
  readonly solution: PersonalRef;
  readonly improvement: PersonalRef;
  readonly outcomes: readonly { readonly demand: number; readonly outcome: DemandOutcome; readonly text: PersonalRef | null }[];
  readonly via: PreferredReply;
  /** The cause is preliminary; the final finding is promised for this date. */
  readonly preliminaryUntil: Day | null;
}

export interface GivenFeedback extends Feedback {
  readonly at: Instant;
  readonly by: string;
}

/** Whether the customer accepts it; where nobody can be asked, customer service judges by the evidence (FB-7). */
export interface Confirmation {
  readonly satisfied: boolean;
  readonly score: number | null;
  readonly basis: 'CUSTOMER' | 'EVIDENCE';
  readonly at: Instant;
  readonly by: string;
}
