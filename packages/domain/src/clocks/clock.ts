import { departments } from '../department.js';
import type { Instant } from '../instant.js';
import type { PersonalRef } from '../personal-ref.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';

export const clockStates = ['RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED'] as const;
export type ClockState = (typeof clockStates)[number];

export const limitUnits = ['MINUTE', 'HOUR', 'WORKING_DAY', 'DAY', 'MONTH', 'QUARTER', 'MOMENT'] as const;
export type LimitUnit = (typeof limitUnits)[number];

/**
 * How long a clock may run. Minutes and hours run round the clock; working days and days end at 24:00 local of the n-th one after
 * the start's date; months and quarters with the n-th full one after it; MOMENT is a promise of its own, such as an appointment.
 */
export type Limit = AmountLimit | { readonly unit: 'MOMENT'; readonly at: Instant };
export interface AmountLimit {
  readonly unit: Exclude<LimitUnit, 'MOMENT'>;
  readonly amount: number;
}

/** A stretch between start and due: whether it counted toward the limit, and why. */
export interface ClockSegment {
  readonly from: Instant;
  readonly to: Instant;
  readonly counted: boolean;
  readonly reason: Reason;
}

/** A due time with its proof. Provisional: it rests on a year whose calendar isn't published yet. */
export interface Due {
  readonly dueAt: Instant;
  readonly provisional: boolean;
  readonly segments: readonly ClockSegment[];
}

/** A limit set at some moment. The first leg is the promise; a rise of the grade adds one, and the earliest due time of all holds. */
export interface Leg {
  readonly from: Instant;
  readonly limit: Limit;
  /** Said of the counted stretches; found by the unit unless given. */
  readonly reason?: Reason;
  /** The choice of this limit rests on a year that isn't published. */
  readonly provisional?: true;
}

export const pauseGrounds = ['WAITING_FOR_CUSTOMER', 'FORCE_MAJEURE'] as const;
export type PauseGround = (typeof pauseGrounds)[number];

/** Time that doesn't count, from the request on. */
export interface Pause {
  readonly ground: PauseGround;
  readonly from: Instant;
  /** The end it was approved with, or the moment it was ended earlier. */
  readonly until: Instant;
  readonly requestedBy: string;
  readonly approvedBy: string;
}

export interface PauseRequest {
  readonly ground: PauseGround;
  readonly from: Instant;
  readonly until: Instant;
  readonly requestedBy: string;
  readonly note: PersonalRef | null;
}

/** What runs out of a clock is told to more and more people. */
export const escalationSteps = ['HANDLER', 'UNIT_LEAD', 'SUPERVISOR'] as const;
export type EscalationStep = (typeof escalationSteps)[number];

/** What tells two clocks of one rule apart. */
export const clockAbouts = [
  ...departments,
  'TARGET_DATE',
  'FINAL_FINDING',
  'AFTER_WORKS',
  'INSTRUCTION',
  'REOPENED',
  'COMPENSATION',
  'REFUND',
  'PROPOSAL',
] as const;
export type ClockAbout = (typeof clockAbouts)[number];

/** Everything that decides when a clock runs out. */
export interface ClockTimeline {
  readonly startedAt: Instant;
  readonly legs: readonly Leg[];
  readonly pauses: readonly Pause[];
}

/** A clock met late is BREACHED and has stoppedAt, never MET. */
export interface Clock extends Due, ClockTimeline {
  /** `NUMBER/TL-6`; a later run of the same rule is `NUMBER/TL-6.2`. */
  readonly id: string;
  readonly rule: RuleId;
  readonly about: ClockAbout | null;
  readonly state: ClockState;
  /** Of the leg that decides. */
  readonly limit: Limit;
  /** As it was promised at the start, whatever moved it since. */
  readonly promisedAt: Instant;
  readonly stoppedAt: Instant | null;
  /** How it was stopped, or why cancelled. */
  readonly ended: Reason | null;
  readonly pauseRequest: PauseRequest | null;
  /** Warnings and escalations up to this moment are dealt with; null: it had run out before it was known, so nobody is told. */
  readonly noticedAt: Instant | null;
}
