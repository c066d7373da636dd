import type { Department } from '../department.js';
import type { Day, Instant } from '../instant.js';
import type { PersonalRef } from '../personal-ref.js';

/** Things that happen in the course of a case and that clocks wait for. What may record which, and with what, is in milestones.ts. */
export const milestones = [
  'DISPATCHED',
  'BILLING_ERROR_CONFIRMED',
  'REFUND_ISSUED',
  'BACK_PAYMENT_EXPLAINED',
  'CONDUCT_VERIFIED',
  'APOLOGY_MADE',
  'MONEY_PROPOSED',
  'RELIEF_IN_FORCE',
  'HOUSEHOLDS_TOLD',
  'PLAN_PROMISED',
  'WORKS_ACCEPTED',
  'UPDATES_PROMISED',
  'UPDATE_SENT',
  'UPDATES_RELEASED',
  'SUPERVISION_OPENED',
  'CORRECTIVE_RECORD_RETURNED',
  'CORRECTIVE_RECORD_REVIEWED',
  'DOSSIER_OPENED',
  'DOSSIER_CLOSED',
  'DEDICATED_SERVICE_CONFIRMED',
  'DEDICATED_CONTACT_MADE',
  'DEDICATED_SERVICE_ENDED',
] as const;
export type Milestone = (typeof milestones)[number];

/** Which of the details a milestone needs or takes depends on it. */
export interface MilestoneDetails {
  /** Where it was delivered to (TL-2). */
  readonly department: Department | null;
  /** The plan's own end (TL-15). */
  readonly date: Day | null;
  /** How often updates are promised (TL-16). */
  readonly minutes: number | null;
  /** How many more households were told, or given up after three attempts (TL-20). */
  readonly households: number | null;
  readonly note: PersonalRef | null;
}

export interface ReachedMilestone extends MilestoneDetails {
  readonly milestone: Milestone;
  readonly at: Instant;
  readonly by: string;
}

/** Whether it was reached at any time. */
export const hasReached = (
  { milestones: reached }: { readonly milestones: readonly ReachedMilestone[] },
  wanted: Milestone,
): boolean => reached.some(({ milestone }) => milestone === wanted);
