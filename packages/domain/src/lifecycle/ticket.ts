import type { Category, Subcategory } from '../category.js';
import type { Acknowledgement, Channel, PreferredReply } from '../channel.js';
import type { Clock } from '../clocks/clock.js';
import type { Department } from '../department.js';
import type { Facts } from '../facts.js';
import type { Grade } from '../grade.js';
import type { Instant } from '../instant.js';
import type { Reason } from '../reason.js';
import type { RuleId } from '../rules/catalogue.js';

export const ticketStatuses = ['OPEN', 'IN_PROGRESS', 'AWAITING_CUSTOMER', 'FED_BACK', 'CLOSED', 'CANCELLED', 'MERGED'] as const;
export type TicketStatus = (typeof ticketStatuses)[number];

/** Work is still owed: what a wall counts as open. */
export const openTicketStatuses: readonly TicketStatus[] = ['OPEN', 'IN_PROGRESS', 'AWAITING_CUSTOMER', 'FED_BACK'];

export const taskStatuses = ['OPEN', 'CLAIMED', 'DONE', 'CANCELLED'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** Stands in the ledger for a value that lives outside it: the value's id and its salted hash (CO-4). */
export interface PersonalRef {
  readonly id: string;
  readonly hash: string;
}

/** What the customer told us about themselves and the matter. Never in an event: only the refs are. */
export const personalFields = ['name', 'phone', 'accountNumber', 'address', 'matter'] as const;
export type PersonalField = (typeof personalFields)[number];

export interface Task {
  /** `NUMBER/T1`, counted per ticket. */
  readonly id: string;
  readonly kind: string;
  /** The playbook row that asks for it. */
  readonly rule: RuleId;
  readonly department: Department;
  readonly status: TaskStatus;
  readonly assignee: string | null;
  readonly openedAt: Instant;
  readonly dueAt: Instant | null;
  readonly claimedAt: Instant | null;
  readonly completedAt: Instant | null;
  /** What was noted on completion; the text lives outside the ledger. */
  readonly note: PersonalRef | null;
}

/** A complaint as it stands: the fold of its events. */
export interface Ticket {
  readonly number: string;
  /** How many events it has; orders two readings of it. */
  readonly version: number;
  readonly receivedAt: Instant;
  readonly filedAt: Instant;
  readonly channel: Channel;
  readonly category: Category;
  readonly subcategory: Subcategory;
  readonly complex: boolean;
  readonly facts: Facts;
  readonly grade: Grade;
  readonly gradeReasons: readonly Reason[];
  readonly status: TicketStatus;
  readonly lead: Department;
  readonly region: string | null;
  /** The unit that answers for it (CH-6, TF-5). */
  readonly unit: string | null;
  /** Who took the matter and keeps the customer's side (CH-4). */
  readonly firstContact: string | null;
  readonly anonymous: boolean;
  readonly preferredReply: PreferredReply | null;
  readonly specialGroup: boolean;
  readonly personal: Readonly<Partial<Record<PersonalField, PersonalRef>>>;
  /** The numbered demands of CH-5, in order. */
  readonly demands: readonly PersonalRef[];
  /** From an older register; off the wall unless asked for. */
  readonly imported: boolean;
  readonly sourceId: string | null;
  /** The policy version it was received under. */
  readonly policy: string;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: Acknowledgement | null;
  readonly clocks: readonly Clock[];
  readonly tasks: readonly Task[];
}
