import type { Facts } from '../facts.js';
import type { ClockRuleId } from '../policy/policy.js';

/** A moment as RFC 3339 text with +08:00; in the tables of cases, before it is spelled out, `2026-06-01 10:00` local. */
export type Moment = string;
/** A local date, `2026-06-01`. */
export type DateText = string;

export type WatchedRule = ClockRuleId | 'FB-1';

export type VectorFacts = Omit<Facts, 'outageStartedAt' | 'restoredAt'> & {
  readonly outageStartedAt?: Moment;
  readonly restoredAt?: Moment;
};
