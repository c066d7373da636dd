import type { Subcategory } from '@gridvoice/domain/category';
import type { Chance } from '../../chance.js';
import type { ReceivedFiling } from '../../received-filing.js';
import { abolishedFee, billingError, overcharge, payment, tariffDispute } from './billing.js';
import type { Finding } from './finding.js';
import { enquiry, policyDispute, propertyRights, suggestion } from './other.js';
import { outage } from './outage.js';
import { badAttitude, brokenPromise, cumbersome, notLasting, notReceived, unreachable, visitMissed } from './service.js';
import { frequency, voltage } from './voltage.js';

/** What can turn out to be behind a complaint, by what it is about. */
export const findings: Readonly<Record<Exclude<Subcategory, 'UNSPECIFIED'>, readonly Finding[]>> = {
  OUTAGE: outage,
  VOLTAGE: voltage,
  FREQUENCY: frequency,
  BILLING_ERROR: billingError,
  TARIFF_DISPUTE: tariffDispute,
  PAYMENT_INCONVENIENCE: payment,
  OVERCHARGE: overcharge,
  ABOLISHED_FEE: abolishedFee,
  BAD_ATTITUDE: badAttitude,
  CUMBERSOME_PROCESS: cumbersome,
  BROKEN_PROMISE: brokenPromise,
  HOTLINE_UNREACHABLE: unreachable,
  WALK_IN_NOT_RECEIVED: notReceived,
  REPAIR_NOT_LASTING: notLasting,
  VISIT_MISSED: visitMissed,
  PROPERTY_RIGHTS: propertyRights,
  POLICY_DISPUTE: policyDispute,
  POLICY_ENQUIRY: enquiry,
  SUGGESTION: suggestion,
};

/** What is behind a complaint, drawn by weight among what fits. */
export function drawFinding(filing: Pick<ReceivedFiling, 'subcategory' | 'matter' | 'facts'>, chance: Chance): Finding {
  const possible = filing.subcategory === 'UNSPECIFIED' ? suggestion : findings[filing.subcategory];
  return chance.weighted(
    possible.filter(({ fits }) => fits?.(filing) ?? true),
    ({ weight }) => weight,
  );
}
