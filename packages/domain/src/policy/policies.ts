import type { Instant } from '../instant.js';
import type { Policy } from './policy.js';

/**
 * The policy in force at a moment, of all that were published, in the order of their publication: the latest to take effect not
 * after it; of two that took effect at once the one published later. Before the first of all, that first one holds.
 * @throws RangeError if there are none.
 */
export function policyAt(policies: readonly Policy[], moment: Instant): Policy {
  const starts = policies.map(({ effectiveFrom }) => effectiveFrom);
  const begun = starts.filter((start) => start <= moment);
  const start = begun.length > 0 ? Math.max(...begun) : Math.min(...starts);
  const found = policies.findLast(({ effectiveFrom }) => effectiveFrom === start);
  if (!found) throw new RangeError('no policy is published');
  return found;
}

/**
 * The policy a ticket was received under, by its version.
 * @throws RangeError for a version that was never published.
 */
export function policyOf(policies: readonly Policy[], version: string): Policy {
  const found = policies.find((policy) => policy.version === version);
  if (!found) throw new RangeError(`policy ${version} was never published`);
  return found;
}
