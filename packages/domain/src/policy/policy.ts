import type { Channel } from '../channel.js';
import type { AmountLimit } from '../clocks/clock.js';
import type { ContactKind } from '../contact-kind.js';
import type { SiteZone, TransferBody } from '../facts.js';
import type { Grade } from '../grade.js';
import type { Instant } from '../instant.js';
import type { Retention } from './retention.js';

/** The clocks a policy has a say in. */
export const clockRuleIds = [
  'TL-1',
  'TL-2',
  'TL-3',
  'TL-4',
  'TL-5',
  'TL-6',
  'TL-7',
  'TL-8',
  'TL-9',
  'TL-10',
  'TL-11',
  'TL-12',
  'TL-13',
  'TL-14',
  'TL-15',
  'TL-16',
  'TL-17',
  'TL-18',
  'TL-19',
  'TL-20',
  'TL-21',
] as const;
export type ClockRuleId = (typeof clockRuleIds)[number];

/** Every given condition must hold. */
export interface LimitCondition {
  readonly grade?: readonly Grade[];
  readonly zone?: readonly SiteZone[];
  readonly channel?: readonly Channel[];
  readonly kind?: readonly ContactKind[];
  /** The body that passed the matter on (CH-11). */
  readonly transferredFrom?: readonly TransferBody[];
  /** Whether the local date of the start is a working day. */
  readonly startDay?: 'WORKING_DAY' | 'DAY_OFF';
  /** A leader's instruction replaces the ordinary limit (TL-21). */
  readonly instructed?: boolean;
}

/** The first row whose conditions hold decides; `limit: null` switches the clock off for those cases. */
export interface LimitRow {
  readonly when?: LimitCondition;
  readonly limit: AmountLimit | null;
}

/** The figures of the rule book, versioned: a ticket keeps the version it was received under. Plain data, may be written as JSON. */
export interface Policy {
  readonly version: string;
  /** What the figures are taken from, in both languages. */
  readonly title: { readonly 'zh-CN': string; readonly en: string };
  readonly effectiveFrom: Instant;
  readonly grading: {
    /** GR-1: an outage of at least so many households. */
    readonly urgentOutageHouseholds: number;
    /** GR-2: an outage of at least so many households. */
    readonly outageHouseholds: number;
    /** GR-2: a household without power for longer than this. */
    readonly outageHours: number;
    /** GR-2: a joint complaint of at least so many households. */
    readonly jointHouseholds: number;
    /** GR-4: a joint complaint about supply quality of at least so many; null switches the row off. */
    readonly urgentJointSupplyQuality: number | null;
  };
  readonly severity: {
    /** GR-8: upheld complaints against the same unit or person within 12 months, not put right. */
    readonly upheldComplaints: number;
    /** GR-8: broken appointments with grave consequences. */
    readonly brokenAppointments: number;
  };
  /** GR-9: distinct households of an incident are counted within so many days (of 24 h) before the newest receipt. */
  readonly householdWindowDays: number;
  readonly limits: Readonly<Record<ClockRuleId, readonly LimitRow[]>>;
  readonly warnings: {
    /** Parts of the limit after which a clock warns, such as 0.5 and 0.8. */
    readonly parts: readonly number[];
    /** So long before the end, too, … */
    readonly minutesBefore: number;
    /** … where the limit is longer than this. */
    readonly ifLongerThanMinutes: number;
  };
  /** Hours after a breach at which handler, unit lead and supervisor are told. */
  readonly escalation: Readonly<Record<'HANDLER' | 'UNIT_LEAD' | 'SUPERVISOR', number>>;
  /** TL-5: so many minutes after an appointment count as late. */
  readonly appointmentGraceMinutes: number;
  /** TL-14: the record is asked of supervised complaints only, or of every one. */
  readonly correctiveRecordFor: 'SUPERVISED' | 'EVERY';
  /** FB-7: when a customer counts as unreached. */
  readonly unreached: { readonly attempts: number; readonly days: number; readonly channels: number };
  /** FB-3: after so many rejections the responsible leader decides. */
  readonly rejectionsToLeader: number;
  /** FB-8: a closed ticket may be reopened within so many days. */
  readonly reopenDays: number;
  /** TL-13, RV-1: satisfied from this score on. */
  readonly satisfiedFrom: number;
  /** No pause may be longer. */
  readonly longestPauseDays: number;
  /** CO-4: how long personal data is kept; of the policy in force, whichever a ticket was received under. */
  readonly retention: Retention;
}
