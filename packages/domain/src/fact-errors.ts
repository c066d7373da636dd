import { type Facts, factRules } from './facts.js';
import type { Instant } from './instant.js';
import type { FieldError } from './lifecycle/refusal.js';

/** The most that each counted fact may say. */
export const mostOf = {
  householdsAffected: 10_000_000,
  householdsCounted: 10_000_000,
  jointHouseholds: 10_000_000,
  upheldComplaints: 10_000,
  brokenAppointments: 10_000,
} as const satisfies Partial<Record<keyof Facts, number>>;

type CountedFact = keyof typeof mostOf;
const countedFacts = Object.keys(mostOf) as CountedFact[];
const pastFacts = ['outageStartedAt', 'restoredAt'] as const;

export interface FactErrorBounds {
  readonly now: Instant;
}

/** What is wrong with the facts of a case, each fault under `path` and the fact's name; facts that were changed are checked as a whole. */
export function factErrors(facts: Facts, { now }: FactErrorBounds, path: string): FieldError[] {
  const faults = [...countFaults(facts), ...timeFaults(facts, now)];
  return faults.map(({ fact, ...fault }) => ({ path: `${path}.${fact}`, rule: factRules[fact], ...fault }));
}

interface Fault extends Pick<FieldError, 'because' | 'values'> {
  readonly fact: keyof Facts;
}

const isCount = (value: number, most: number): boolean => Number.isInteger(value) && value >= 0 && value <= most;

function countFaults(facts: Facts): Fault[] {
  return countedFacts.flatMap((fact): Fault[] => {
    const most = mostOf[fact];
    const sound = facts[fact] === undefined || isCount(facts[fact], most);
    return sound ? [] : [{ fact, because: 'notACount', values: { most } }];
  });
}

function timeFaults(facts: Facts, now: Instant): Fault[] {
  const { outageStartedAt, restoredAt } = facts;
  const faults = pastFacts.flatMap((fact): Fault[] => ((facts[fact] ?? now) > now ? [{ fact, because: 'future' }] : []));
  if (outageStartedAt !== undefined && restoredAt !== undefined && restoredAt < outageStartedAt) {
    faults.push({ fact: 'restoredAt', because: 'beforeOutage' });
  }
  return faults;
}
