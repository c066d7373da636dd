import type { Acknowledgement } from '../channel.js';
import type { Clock, Due, EscalationStep, Leg, Limit, Pause, PauseRequest } from '../clocks/clock.js';
import type { FiledRecord } from '../evidence/record.js';
import type { Facts } from '../facts.js';
import type { Grade } from '../grade.js';
import type { Day, Instant } from '../instant.js';
import type { PersonalRef } from '../personal-ref.js';
import type { Reason } from '../reason.js';
import type { Liability, RootCause } from '../root-causes.js';
import type { Severity } from '../severity.js';
import type { ClosureOutcome, NotAccepted, ReopeningGround } from './closure.js';
import type { ErasureGround } from './erasing.js';
import type { Confirmation, Feedback } from './feedback.js';
import type { Milestone, MilestoneDetails } from './milestone.js';
import type { PersonalField, Task, Ticket } from './ticket.js';
import type { Visit } from './visit.js';

/** What is fixed when a complaint is filed: the ticket without what later events bring. */
export type FiledComplaint = Pick<
  Ticket,
  | 'number'
  | 'receivedAt'
  | 'filedAt'
  | 'channel'
  | 'category'
  | 'subcategory'
  | 'complex'
  | 'facts'
  | 'lead'
  | 'region'
  | 'unit'
  | 'firstContact'
  | 'anonymous'
  | 'preferredReply'
  | 'specialGroup'
  | 'personal'
  | 'demands'
  | 'imported'
  | 'sourceId'
  | 'linkedTo'
  | 'protectedFrom'
  | 'policy'
>;

type OpenedTask = Pick<Task, 'id' | 'kind' | 'rule' | 'department' | 'dueAt' | 'clockId'>;
export type StartedClock = Pick<Clock, 'id' | 'rule' | 'about' | 'limit' | 'startedAt' | 'legs' | 'noticedAt'> & Due;

/** Why a ticket was graded: at filing, by new facts, by time passing (GR-6), or by a person (GR-7). */
export const gradeCauses = ['FILING', 'FACTS', 'TIME', 'OVERRIDE'] as const;
export type GradeCause = (typeof gradeCauses)[number];

interface Happened<Kind extends string> {
  readonly kind: Kind;
  /** When it happened, not when it was recorded. */
  readonly at: Instant;
}
type Happens<Kind extends string, Detail = unknown> = Happened<Kind> & Readonly<Detail>;
interface By {
  readonly by: string;
}
type Moved = Due & { readonly limit: Limit };

/** Everything that can happen to a ticket. Never holds personal data or free text: those stay outside, refs stand for them. */
export type TicketEvent =
  | Happens<'complaint.filed', { complaint: FiledComplaint }>
  | Happens<'ticket.graded', { grade: Grade; reasons: readonly Reason[]; cause: GradeCause; note: PersonalRef | null }>
  | Happens<'ticket.severity-assessed', { severity: Severity; reasons: readonly Reason[] }>
  | Happens<'ticket.marked-complex', By & { reason: PersonalRef }>
  | Happens<'facts.changed', By & { facts: Facts }>
  | Happens<'clock.started', { clock: StartedClock }>
  /** Its due time changed: a rise of the grade, an appointment, a year that was published. The old promise stays in `promisedAt`. */
  | Happens<'clock.moved', Moved & { clockId: string; legs: readonly Leg[]; reason: Reason }>
  | Happens<'clock.met', { clockId: string; ended: Reason }>
  | Happens<'clock.breached', { clockId: string }>
  /** A breached clock's condition was met after all; it stays breached. */
  | Happens<'clock.stopped', { clockId: string; ended: Reason }>
  | Happens<'clock.cancelled', { clockId: string; ended: Reason }>
  /** `through`: the mark it is about; earlier ones that nobody was told of are covered by it. */
  | Happens<'clock.warned', { clockId: string; through: Instant; reason: Reason }>
  | Happens<'clock.escalated', { clockId: string; through: Instant; to: EscalationStep }>
  | Happens<'pause.requested', { clockId: string; request: PauseRequest }>
  | Happens<'pause.refused', By & { clockId: string; reason: PersonalRef | null }>
  | Happens<'clock.paused', Moved & { clockId: string; pause: Pause }>
  /** The pause is over, at its end or before: `until` is when. */
  | Happens<'clock.resumed', Moved & { clockId: string; until: Instant }>
  | Happens<'task.opened', { task: OpenedTask }>
  | Happens<'task.claimed', By & { taskId: string }>
  | Happens<'task.released', By & { taskId: string; reason: PersonalRef | null }>
  | Happens<'task.completed', By & { taskId: string; note: PersonalRef | null }>
  | Happens<'task.cancelled', { taskId: string; reason: Reason }>
  /** `counts`: it is what TL-1 asks for on the day of receipt. */
  | Happens<'customer.acknowledged', { by: Acknowledgement; counts: boolean }>
  | Happens<'record.filed', By & Pick<FiledRecord, 'item' | 'state' | 'text'>>
  | Happens<'site.arrived', By>
  | Happens<'appointment.made', By & { appointment: Instant }>
  | Happens<'direction.recorded', By & { text: PersonalRef; targetDate: Day }>
  | Happens<'progress.reported', By & { text: PersonalRef }>
  | Happens<'cause.recorded', By & { cause: RootCause; liability: Liability; text: PersonalRef | null }>
  | Happens<'milestone.reached', By & MilestoneDetails & { milestone: Milestone }>
  | Happens<'feedback.given', By & { feedback: Feedback }>
  | Happens<'customer.confirmed', By & Pick<Confirmation, 'score' | 'basis'>>
  | Happens<'customer.rejected', By & Pick<Confirmation, 'score' | 'basis'>>
  | Happens<'leader.instructed', By & { text: PersonalRef }>
  | Happens<'visit.recorded', By & { visit: Visit }>
  | Happens<'ticket.closed', By & { outcome: ClosureOutcome; notAccepted: NotAccepted | null }>
  | Happens<'ticket.reopened', By & { ground: ReopeningGround; note: PersonalRef | null }>
  | Happens<'ticket.withdrawn', By & { reason: PersonalRef }>
  | Happens<'personal.revealed', By & { fields: readonly PersonalField[]; reason: PersonalRef }>
  /** `ref` stands for the value from now on; the one before is erased. */
  | Happens<'personal.corrected', By & { field: PersonalField; ref: PersonalRef; reason: PersonalRef }>
  | Happens<'personal.restricted', By & { reason: PersonalRef }>
  | Happens<'personal.unrestricted', By & { reason: PersonalRef }>
  | Happens<'personal.erased', By & { ground: ErasureGround }>;

export type TicketEventKind = TicketEvent['kind'];
export type EventOf<Kind extends TicketEventKind> = Extract<TicketEvent, { kind: Kind }>;
