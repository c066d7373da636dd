import { printDateTime } from '../date-time.js';
import type { Policy } from './policy.js';

/** A policy as its JSON document: as it is, but for the moment, which is RFC 3339 text. */
export interface PolicyDocument extends Omit<Policy, 'effectiveFrom'> {
  readonly effectiveFrom: string;
}

/** The document of a policy; `readPolicy` reads it back to the same. */
export const printPolicy = (policy: Policy): PolicyDocument => ({
  ...policy,
  effectiveFrom: printDateTime(policy.effectiveFrom),
});
