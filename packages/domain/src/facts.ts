import type { Instant } from './instant.js';
import type { RuleId } from './rules/catalogue.js';

export const siteZones = ['URBAN', 'SUBURBAN'] as const;
export type SiteZone = (typeof siteZones)[number];

/** What is known about the case and drives grading and playbooks (CL-6, GR). An absent fact is unknown, which grades as "no". */
export interface Facts {
  /** Danger to persons, such as a live wire within reach (GR-1). */
  readonly safetyHazard?: boolean;
  /** Households without power, as stated or as operations counted (GR-1, GR-2). */
  readonly householdsAffected?: number;
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
}

/** The rule each fact is asked for by. What CL-6 names is a fact of any category, though other tables have classes for it. */
export const factRules = {
  safetyHazard: 'CL-6',
  householdsAffected: 'GR-1',
  jointHouseholds: 'GR-2',
  importantCustomer: 'GR-1',
  outageStartedAt: 'GR-2',
  restoredAt: 'GR-2',
  equipmentDamaged: 'CL-6',
  mediaExposure: 'CH-5',
  thirdParty: 'CH-5',
  rationing: 'CL-6',
  siteZone: 'CH-5',
} as const satisfies Record<keyof Facts, RuleId>;
