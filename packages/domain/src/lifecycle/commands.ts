import type { Acknowledgement } from '../channel.js';
import type { PauseGround } from '../clocks/clock.js';
import type { Department } from '../department.js';
import type { RecordItem } from '../evidence/record.js';
import type { Facts } from '../facts.js';
import type { Grade } from '../grade.js';
import type { Day, Instant } from '../instant.js';
import type { PersonalRef } from '../personal-ref.js';
import type { Liability } from '../root-causes.js';
import type { NotAccepted, ReopeningGround } from './closure.js';
import type { ErasureGround } from './erasing.js';
import type { FiledComplaint } from './events.js';
import type { Feedback } from './feedback.js';
import type { Milestone, MilestoneDetails } from './milestone.js';
import type { PersonalField } from './ticket.js';
import type { Visit } from './visit.js';

/** Who acts. Departments gate tasks (TF-3); `system` is the clock runner. */
export interface Actor {
  readonly id: string;
  readonly department: Department | null;
  readonly roles: readonly Role[];
}
export const roles = ['AGENT', 'MEMBER', 'LEAD', 'SUPERVISOR', 'AUDITOR', 'ADMINISTRATOR', 'WALL', 'PARTNER', 'SYSTEM'] as const;
export type Role = (typeof roles)[number];

/** A complaint ready to be filed: validated, its personal values already replaced by refs. */
export type ComplaintToFile = Omit<FiledComplaint, 'category' | 'complex' | 'lead' | 'firstContact' | 'filedAt' | 'policy'> & {
  /** The customer was told "accepted" while on the line (CH-1, TL-1). */
  readonly acknowledged: boolean;
};

/** Facts to be changed: null makes one unknown again, one left out stays as it is. */
export type FactsChange = { readonly [Name in keyof Facts]?: Facts[Name] | null };

type Command<Kind extends string, Detail = unknown> = { readonly kind: Kind } & Readonly<Detail>;

export type TicketCommand =
  | Command<'fileComplaint', { complaint: ComplaintToFile }>
  | Command<'acknowledge', { by: Acknowledgement }>
  | Command<'claimTask', { taskId: string }>
  | Command<'releaseTask', { taskId: string; reason: PersonalRef | null }>
  | Command<'completeTask', { taskId: string; note: PersonalRef | null }>
  | Command<'setFacts', { facts: FactsChange }>
  | Command<'markComplex', { reason: PersonalRef }>
  | Command<'overrideGrade', { grade: Grade; reason: PersonalRef }>
  | Command<'attachRecord', { item: RecordItem; unavailable: boolean; text: PersonalRef }>
  | Command<'waiveRecord', { item: RecordItem; reason: PersonalRef }>
  | Command<'makeAppointment', { appointment: Instant }>
  /** `at`: when they arrived; now where null. */
  | Command<'recordArrival', { at: Instant | null }>
  | Command<'recordDirection', { direction: PersonalRef; targetDate: Day }>
  | Command<'reportProgress', { text: PersonalRef }>
  | Command<'recordRootCause', { cause: string; liability: Liability; text: PersonalRef | null }>
  | Command<'recordMilestone', { milestone: Milestone; details: MilestoneDetails }>
  | Command<'giveFeedback', { feedback: Omit<Feedback, 'via'> & { readonly via: Feedback['via'] | null } }>
  | Command<'confirm', { satisfied: boolean; score: number | null }>
  | Command<'instruct', { instruction: PersonalRef }>
  | Command<'recordVisit', { visit: Visit }>
  | Command<'closeTicket', { notAccepted: NotAccepted | null }>
  | Command<'reopenTicket', { ground: ReopeningGround; note: PersonalRef | null }>
  | Command<'withdrawTicket', { reason: PersonalRef }>
  | Command<'requestPause', { clockId: string; ground: PauseGround; until: Instant; note: PersonalRef | null }>
  | Command<'approvePause', { clockId: string }>
  | Command<'refusePause', { clockId: string; reason: PersonalRef | null }>
  | Command<'endPause', { clockId: string }>
  /** Settles what fell due; the clock runner's command. */
  | Command<'settle'>
  /** Asks to see personal values in plain; each is named once. */
  | Command<'reveal', { fields: readonly PersonalField[]; reason: PersonalRef }>
  | Command<'correctPersonal', { field: PersonalField; value: PersonalRef; reason: PersonalRef }>
  | Command<'restrictPersonal', { reason: PersonalRef }>
  | Command<'liftRestriction', { reason: PersonalRef }>
  | Command<'erasePersonal', { ground: ErasureGround }>;

export type CommandKind = TicketCommand['kind'];
export type CommandOf<Kind extends CommandKind> = Extract<TicketCommand, { kind: Kind }>;
