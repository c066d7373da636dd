import type { Allowance } from './bucket.js';
import type { PrincipalKind } from './principal.js';

/** What each kind of principal may spend. A member's 500 commands in 10 s, with what they usually select, take about 21,000 points. */
export const allowances: Readonly<Record<PrincipalKind, Allowance>> = {
  member: { capacity: 300_000, perSecond: 20_000 },
  key: { capacity: 10_000, perSecond: 500 },
  guest: { capacity: 2_000, perSecond: 20 },
};

/** The most one request may cost, in points. Never more than the capacity, or it could never be admitted. */
export const mostPerRequest: Readonly<Record<PrincipalKind, number>> = { member: 10_000, key: 5_000, guest: 1_000 };

/** How often sockets may be opened from one network: all screens of an office come back at once after a restart. */
export const openings: Allowance = { capacity: 1_000, perSecond: 20 };

/** What may be open at a time, in one process. */
export const mostOpen = { sockets: 10_000, connections: 1_000, operations: 2_000 } as const;
