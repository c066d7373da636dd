import type { Allowance } from './bucket.js';
import type { PrincipalKind } from './principal.js';

/** The most one request may cost, in points. Never more than the capacity, or it could never be admitted. */
export const mostPerRequest: Readonly<Record<PrincipalKind, number>> = { member: 30_000, key: 5_000, guest: 1_000 };

export interface Allowances {
  /** What each kind of principal may spend. */
  readonly spending: Readonly<Record<PrincipalKind, Allowance>>;
  /** How often sockets may be opened from one network. */
  readonly openings: Allowance;
  /** How many connections a principal may have in one process. */
  readonly connections: number;
  /** How many operations may be under way on all of them. */
  readonly operations: number;
}

/**
 * A member's 500 commands in 10 s cost some 21,000 points with what screens select, and up to 500,000 with all there is to select.
 * Guests of a whole office may share one address, and sign in at the same hour.
 */
export const usualAllowances: Allowances = {
  spending: {
    member: { capacity: 300_000, perSecond: 20_000 },
    key: { capacity: 10_000, perSecond: 500 },
    guest: { capacity: 20_000, perSecond: 200 },
  },
  // All screens of an office come back at once after a restart.
  openings: { capacity: 5_000, perSecond: 500 },
  connections: 1_000,
  operations: 2_000,
};

/** Sockets of one process, whosever they are. */
export const mostSockets = 10_000;
