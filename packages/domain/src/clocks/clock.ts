import type { Instant } from '../instant.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';

export const clockStates = ['RUNNING', 'PAUSED', 'MET', 'BREACHED', 'CANCELLED'] as const;
export type ClockState = (typeof clockStates)[number];

/** Hours run round the clock; working days end at 24:00 local of the n-th one after the start's date. */
export type Limit = HourLimit | { readonly unit: 'WORKING_DAY'; readonly amount: number };
export interface HourLimit {
  readonly unit: 'HOUR';
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

/** A clock met late is BREACHED and has stoppedAt, never MET. */
export interface Clock extends Due {
  /** `NUMBER/TL-6` */
  readonly id: string;
  readonly rule: RuleId;
  readonly state: ClockState;
  readonly limit: Limit;
  readonly startedAt: Instant;
  readonly stoppedAt: Instant | null;
}
