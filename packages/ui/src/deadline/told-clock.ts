import type { ClockState, LimitUnit, PauseGround } from '@gridvoice/domain/clocks/clock';
import type { Instant } from '@gridvoice/domain/instant';

/** A limit as it comes over the wire: an amount of a unit, or for MOMENT the moment itself. */
export interface ToldLimit {
  readonly unit: LimitUnit;
  readonly amount?: number | null | undefined;
  readonly at?: Instant | null | undefined;
}

export interface ToldLeg {
  readonly from: Instant;
  readonly limit: ToldLimit;
}

export interface ToldPause {
  readonly ground: PauseGround;
  readonly from: Instant;
  readonly until: Instant;
}

/** A reason already in words. */
export interface ToldReason {
  readonly rule: string;
  readonly text: string;
}

/** A stretch between start and due, its reason already in words. */
export interface DrawnSegment extends ToldReason {
  /** The reason's key, the same in every language: what the stretch is drawn by. */
  readonly because: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly counted: boolean;
}

/** A clock with everything that explains it. What is left out didn't happen, and the promise is then the due time. */
export interface ToldClock {
  readonly title: string;
  readonly rule: string;
  readonly limit: ToldLimit;
  readonly state: ClockState;
  readonly startedAt: Instant;
  readonly dueAt: Instant;
  readonly promisedAt?: Instant | null | undefined;
  readonly stoppedAt?: Instant | null | undefined;
  /** How it was stopped, or why cancelled. */
  readonly ended?: ToldReason | null | undefined;
  readonly legs?: readonly ToldLeg[] | undefined;
  readonly pauses?: readonly ToldPause[] | undefined;
  readonly pauseRequest?: ToldPause | null | undefined;
  readonly provisional?: boolean | undefined;
  readonly segments: readonly DrawnSegment[];
}

/** Limits that end at 24:00 local; the others run by the minute. */
export const endsWithADay = ({ unit }: ToldLimit): boolean =>
  unit === 'WORKING_DAY' || unit === 'DAY' || unit === 'MONTH' || unit === 'QUARTER';
