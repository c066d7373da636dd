import type { Instant } from './instant.js';
import type { RuleId } from './rules/catalogue.js';

export const siteZones = ['URBAN', 'SUBURBAN', 'REMOTE'] as const;
export type SiteZone = (typeof siteZones)[number];

/** Outside bodies that pass complaints on (CH-1, CH-11). */
export const transferBodies = [
  'HOTLINE_12315',
  'HOTLINE_12345',
  'HOTLINE_12398',
  'HOTLINE_96900',
  'CONSUMER_ASSOCIATION',
  'GOVERNMENT',
] as const;
export type TransferBody = (typeof transferBodies)[number];

/** What is known about the case and drives grading and playbooks (CL-6, GR). An absent fact is unknown, which grades as "no". */
export interface Facts {
  /** Danger to persons, such as a live wire within reach (GR-1). */
  readonly safetyHazard?: boolean;
  /** Households without power as stated (GR-1, GR-2). */
  readonly householdsAffected?: number;
  /** Households without power as operations counted them (GR-9). */
  readonly householdsCounted?: number;
  /** The outage lies inside a planned window that was published in its lead time (GR-1, RC-4). */
  readonly plannedOutage?: boolean;
  /** Households that complain jointly (GR-2, GR-4). */
  readonly jointHouseholds?: number;
  /** Power lost at a hospital, a telecom base station … (GR-1). */
  readonly importantCustomer?: boolean;
  readonly outageStartedAt?: Instant;
  readonly restoredAt?: Instant;
  /** Damaged equipment, such as burnt appliances (GR-2, SO-2). */
  readonly equipmentDamaged?: boolean;
  readonly mediaExposure?: boolean;
  /** A property manager, developer or other third party is involved (IV-3). */
  readonly thirdParty?: boolean;
  /** Power cut under shortage (CL-6). */
  readonly rationing?: boolean;
  readonly siteZone?: SiteZone;
  readonly transferredFrom?: TransferBody;
  /** Abusive conduct that harms the utility's reputation (GR-8). */
  readonly abusiveConduct?: boolean;
  /** A regulator has censured it (GR-8). */
  readonly regulatorCensure?: boolean;
  /** Upheld complaints against the same unit or person in 12 months that weren't put right (GR-8). */
  readonly upheldComplaints?: number;
  /** Arbitrary charges, pushing products, soliciting or taking gifts (GR-8). */
  readonly improperGain?: boolean;
  /** Broken appointments with grave consequences (GR-8). */
  readonly brokenAppointments?: number;
}

/** The rule each fact is asked for by. What CL-6 names is a fact of any category, though other tables have classes for it. */
export const factRules = {
  safetyHazard: 'CL-6',
  householdsAffected: 'GR-1',
  householdsCounted: 'GR-9',
  plannedOutage: 'GR-1',
  jointHouseholds: 'GR-2',
  importantCustomer: 'GR-1',
  outageStartedAt: 'GR-2',
  restoredAt: 'GR-2',
  equipmentDamaged: 'CL-6',
  mediaExposure: 'CH-5',
  thirdParty: 'CH-5',
  rationing: 'CL-6',
  siteZone: 'CH-5',
  transferredFrom: 'CH-1',
  abusiveConduct: 'GR-8',
  regulatorCensure: 'GR-8',
  upheldComplaints: 'GR-8',
  improperGain: 'GR-8',
  brokenAppointments: 'GR-8',
} as const satisfies Record<keyof Facts, RuleId>;
