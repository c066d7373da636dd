import { type HouseholdTraces, phoneDigits, plainText } from '../households.js';
import type { RuleId } from '../rules/catalogue.js';
import { bigrams } from './bigrams.js';
import { likeness } from './likeness.js';

export const duplicateRule: RuleId = 'CH-10';

/** What speaks for two complaints of one category being one, by weights: each weighs more than all that follow it together. */
export const duplicateWeights = { SAME_ACCOUNT: 8, SAME_PHONE: 4, SAME_ADDRESS: 2, SIMILAR_MATTER: 1 } as const;
export type DuplicateGround = keyof typeof duplicateWeights;
export const duplicateGrounds = Object.keys(duplicateWeights) as DuplicateGround[];

/** How long after its receipt a ticket that is over still counts as recent: as long as it may be reopened (FB-8). */
export const recentDays = 30;

/** Matters are similar from this likeness on. */
export const similarFrom = 0.5;

/** A complaint as far as it is known yet. */
export interface Complained extends HouseholdTraces {
  readonly matter?: string | undefined;
}

export interface Duplicate {
  /** The strongest first; never empty. */
  readonly grounds: readonly DuplicateGround[];
  /** Of what is said, 0 to 1. */
  readonly likeness: number;
}

/** Of longer matters the beginning is compared, which is where customers say what it is about; characters. */
export const comparedLength = 500;

const termsOf = ({ matter = '' }: Complained): ReadonlySet<string> => bigrams(matter.slice(0, comparedLength));
const same = (one: string, other: string): boolean => one !== '' && one === other;

/** What speaks for other complaints of the same category being this one (CH-10); null when nothing does. */
export function duplicatesOf(one: Complained): (other: Complained) => Duplicate | null {
  const terms = termsOf(one);
  return (other) => {
    const alike = likeness(terms, termsOf(other));
    const holds: Readonly<Record<DuplicateGround, boolean>> = {
      SAME_ACCOUNT: same(plainText(one.account), plainText(other.account)),
      SAME_PHONE: same(phoneDigits(one.phone), phoneDigits(other.phone)),
      SAME_ADDRESS: same(plainText(one.address), plainText(other.address)),
      SIMILAR_MATTER: alike >= similarFrom,
    };
    const grounds = duplicateGrounds.filter((ground) => holds[ground]);
    return grounds.length === 0 ? null : { grounds, likeness: alike };
  };
}

const weight = ({ grounds }: Duplicate): number => grounds.reduce((sum, ground) => sum + duplicateWeights[ground], 0);

/** The likelier first. */
export const byLikelihood = (one: Duplicate, other: Duplicate): number =>
  weight(other) - weight(one) || other.likeness - one.likeness;
