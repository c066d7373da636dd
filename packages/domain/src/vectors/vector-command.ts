import type { Acknowledgement, PreferredReply } from '../channel.js';
import type { ClockAbout, PauseGround } from '../clocks/clock.js';
import type { Department } from '../department.js';
import type { RecordItem } from '../evidence/record.js';
import type { Grade } from '../grade.js';
import type { Recourse, ReopeningGround } from '../lifecycle/closure.js';
import type { DemandOutcome } from '../lifecycle/feedback.js';
import type { Milestone } from '../lifecycle/milestone.js';
import type { ContactWay, VisitKind } from '../lifecycle/visit.js';
import type { Liability, RootCause } from '../root-causes.js';
import type { DateText, Moment, VectorFacts, WatchedRule } from './vector-values.js';

/** The newest clock of a rule and subject; of any subject where none is named. */
export interface ClockNamed {
  readonly rule: WatchedRule;
  readonly about?: ClockAbout;
}

type Asks<Kind extends string, Detail = unknown> = { readonly kind: Kind } & Readonly<Detail>;
type Nullable<T> = { readonly [Name in keyof T]?: T[Name] | null };

/** A command as the cases write it: tasks and clocks by what they are, texts left out where no rule reads them. */
export type VectorCommand =
  | Asks<'acknowledge', { by: Acknowledgement }>
  /** The newest task of the kind. */
  | Asks<'claimTask', { task: string }>
  | Asks<'releaseTask', { task: string }>
  | Asks<'completeTask', { task: string }>
  | Asks<'setFacts', { facts: Nullable<VectorFacts> }>
  | Asks<'markComplex'>
  | Asks<'overrideGrade', { grade: Grade }>
  | Asks<'attachRecord', { item: RecordItem; unavailable?: boolean }>
  | Asks<'waiveRecord', { item: RecordItem }>
  | Asks<'makeAppointment', { appointment: Moment }>
  | Asks<'recordArrival', { arrivedAt?: Moment }>
  | Asks<'recordDirection', { targetDate: DateText }>
  | Asks<'reportProgress'>
  | Asks<'recordRootCause', { cause: RootCause; liability: Liability }>
  | Asks<
      'recordMilestone',
      { milestone: Milestone; department?: Department; date?: DateText; minutes?: number; households?: number }
    >
  | Asks<
      'giveFeedback',
      {
        outcomes?: readonly { readonly demand: number; readonly outcome: DemandOutcome }[];
        via?: PreferredReply;
        preliminaryUntil?: DateText;
      }
    >
  | Asks<'confirm', { satisfied: boolean; score?: number }>
  | Asks<'instruct'>
  | Asks<'recordVisit', VectorVisit>
  | Asks<'closeTicket', { notAccepted?: { readonly recourse: readonly Recourse[] } }>
  | Asks<'reopenTicket', { ground: ReopeningGround }>
  | Asks<'withdrawTicket'>
  | Asks<'requestPause', { clock: ClockNamed; ground: PauseGround; until: Moment }>
  | Asks<'approvePause', { clock: ClockNamed }>
  | Asks<'refusePause', { clock: ClockNamed }>
  | Asks<'endPause', { clock: ClockNamed }>
  /** Nobody does anything: what time alone brings about by then. */
  | Asks<'settle'>;

interface VectorVisit {
  readonly visit: VisitKind;
  readonly via: ContactWay;
  readonly reached: boolean;
  readonly solved?: boolean;
  readonly score?: number;
  /** Second visits name both. */
  readonly reason?: string;
  readonly remedy?: string;
}
