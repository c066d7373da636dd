import type { Subcategory } from '@gridvoice/domain/category';
import type { Facts } from '@gridvoice/domain/facts';
import type { Instant } from '@gridvoice/domain/instant';
import type { Chance } from './chance.js';
import type { SampleCustomer } from './customers.js';

/** Who complains about what, and when: all that a sentence can be filled from. */
export interface Situation {
  readonly chance: Chance;
  readonly at: Instant;
  readonly customer: SampleCustomer;
  readonly facts: Facts;
}

/** One way in which something goes wrong: how often, with which facts, and in which words people tell it. */
export interface Scenario {
  readonly subcategory: Subcategory;
  /** Relative to the other scenarios of the subcategory. */
  readonly weight: number;
  /** Left out: anyone may tell it. */
  readonly who?: 'HOME' | 'BUSINESS';
  readonly facts?: (chance: Chance, at: Instant) => Facts;
  /** Whole matters of two or three sentences, in the first person, with `{slots}`. */
  readonly matters: readonly string[];
  readonly demands: readonly string[];
}
