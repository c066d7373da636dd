import type { Subcategory } from '../category.js';
import type { Channel, PreferredReply } from '../channel.js';
import type { AmountLimit, ClockState, EscalationStep, PauseGround } from '../clocks/clock.js';
import type { ContactKind } from '../contact-kind.js';
import type { SiteZone, TransferBody } from '../facts.js';
import type { Grade } from '../grade.js';
import type { Bilingual } from '../language.js';
import type { Actor } from '../lifecycle/commands.js';
import type { RefusalCode } from '../lifecycle/refusal.js';
import type { PersonalField, TicketStatus } from '../lifecycle/ticket.js';
import type { ClockRuleId } from '../policy/policy.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';
import type { Severity } from '../severity.js';
import type { VectorCommand } from './vector-command.js';
import type { DateText, Moment, VectorFacts, WatchedRule } from './vector-values.js';

/** One file of conformance vectors: cases of one theme, for anybody's complaint system. */
export interface VectorFile {
  readonly format: typeof vectorFormat;
  readonly theme: string;
  readonly title: Bilingual;
  readonly cases: readonly VectorCase[];
}
/** Raised by a change after which an older reader would misread a case. */
export const vectorFormat = 'gridvoice-vectors/1';

export type VectorCase = TicketCase | DueCase | LimitCase | DaysCase | HouseholdsCase;

export interface CaseHead<Kind extends string> {
  /** `theme/name`; it never changes its meaning. */
  readonly id: string;
  readonly kind: Kind;
  readonly title: Bilingual;
  /** What it exercises. */
  readonly rules: readonly RuleId[];
  readonly zone: 'Asia/Shanghai';
  /** The years it rests on: those of every date in it. */
  readonly years: readonly number[];
}

/** A ticket from its filing on, and what is to be so after each step. */
export interface TicketCase extends CaseHead<'ticket'> {
  readonly policy: string;
  readonly calendar: string;
  /** The clocks that are looked at; absent: all of them. */
  readonly watch?: readonly WatchedRule[];
  /** Warnings and escalations are looked at, too. */
  readonly notices?: true;
  readonly filing: VectorFiling;
  readonly expect: Expected;
  readonly steps: readonly VectorStep[];
}

export interface VectorFiling {
  readonly at: Moment;
  readonly actor: Actor;
  readonly receivedAt: Moment;
  readonly channel: Channel;
  readonly subcategory: Subcategory;
  /** What is known of the customer; no rule reads the values. */
  readonly customer: readonly PersonalField[];
  readonly anonymous: boolean;
  readonly preferredReply: PreferredReply | null;
  /** How many there are, numbered from 1. */
  readonly demands: number;
  readonly acknowledged: boolean;
  readonly imported: boolean;
  readonly facts: VectorFacts;
}
export interface VectorStep {
  readonly at: Moment;
  readonly actor: Actor;
  /** The calendar from this step on: somebody has published another year. */
  readonly calendar?: string;
  readonly command: VectorCommand;
  readonly expect: Expected;
}

/** What differs from the expectation before; what isn't named is as it was. The one after the filing is complete. */
export type Expected = ExpectedChange | { readonly refused: ExpectedRefusal };
export interface ExpectedChange {
  readonly grade?: Grade;
  readonly reasons?: readonly Reason[];
  readonly severity?: Severity;
  readonly severityReasons?: readonly Reason[];
  readonly status?: TicketStatus;
  /** Those watched that began or changed. */
  readonly clocks?: readonly VectorClock[];
  readonly notices?: readonly VectorNotice[];
}
export interface ExpectedRefusal {
  readonly code: RefusalCode;
  readonly because: string;
  readonly rules: readonly RuleId[];
}

/** `rule`, `about` and `run` tell the clocks of a ticket apart; run counts those of the same rule and subject from 1. */
export interface VectorClock extends VectorDue, VectorTimeline {
  readonly about: string | null;
  readonly run: number;
  readonly state: ClockState;
  readonly promisedAt: Moment;
  readonly stoppedAt: Moment | null;
  readonly ended: Said | null;
}
export interface VectorTimeline {
  readonly rule: RuleId;
  readonly startedAt: Moment;
  readonly legs: readonly VectorLeg[];
  readonly pauses: readonly VectorPause[];
}
export interface VectorDue {
  readonly dueAt: Moment;
  readonly provisional: boolean;
  readonly limit: VectorLimit;
  readonly segments: readonly VectorSegment[];
}
export type VectorLimit = AmountLimit | { readonly unit: 'MOMENT'; readonly at: Moment };
export interface VectorLeg {
  readonly from: Moment;
  readonly limit: VectorLimit;
  /** Said of its counted stretches; found by the unit unless given. */
  readonly reason?: Said;
  readonly provisional?: true;
}
export interface VectorPause {
  readonly ground: PauseGround;
  readonly from: Moment;
  readonly until: Moment;
}
/** A reason whose rule is the clock's own. */
export type Said = Omit<Reason, 'rule'>;
export interface VectorSegment extends Said {
  readonly from: Moment;
  readonly to: Moment;
  readonly counted: boolean;
}
export interface VectorNotice {
  readonly at: Moment;
  readonly rule: RuleId;
  readonly about: string | null;
  readonly run: number;
  readonly warns?: Said;
  readonly escalatesTo?: EscalationStep;
}

/** A due time alone: calendar and arithmetic without a ticket. */
export interface DueCase extends CaseHead<'due'> {
  readonly calendar: string;
  readonly clock: VectorTimeline;
  readonly expect: VectorDue;
}

/** The limit that a policy gives a case, and when it then is due. */
export interface LimitCase extends CaseHead<'limit'> {
  readonly policy: string;
  readonly calendar: string;
  readonly asked: {
    readonly rule: ClockRuleId;
    readonly startedAt: Moment;
    readonly grade: Grade;
    readonly zone: SiteZone;
    readonly channel: Channel;
    readonly kind: ContactKind;
    readonly transferredFrom: TransferBody | null;
    readonly instructed: boolean;
  };
  readonly expect: { readonly limit: AmountLimit | null; readonly dueAt: Moment | null; readonly provisional: boolean };
}

/** How many dates are working days, and which are other than their weekday says or fall into a holiday. */
export interface DaysCase extends CaseHead<'days'> {
  readonly calendar: string;
  readonly from: DateText;
  readonly to: DateText;
  readonly expect: { readonly workingDays: number; readonly provisional: boolean; readonly exceptional: readonly VectorDay[] };
}
export interface VectorDay {
  readonly date: DateText;
  readonly kind: 'holiday' | 'makeUpWorkday';
  readonly holiday?: string;
}

/** GR-9: who is counted once, and the grade that makes. */
export interface HouseholdsCase extends CaseHead<'households'> {
  readonly policy: string;
  readonly subcategory: Subcategory;
  readonly reports: readonly (VectorTraces & { readonly receivedAt: Moment })[];
  readonly signatories: readonly VectorTraces[];
  readonly facts: VectorFacts;
  readonly expect: {
    readonly complainants: number;
    readonly joint: number;
    readonly affected: number;
    readonly grade: Grade;
    readonly reasons: readonly Reason[];
  };
}
export interface VectorTraces {
  readonly account?: string;
  readonly address?: string;
  readonly phone?: string;
}
