import type { Category, Subcategory } from '../category.js';
import type { Acknowledgement, Channel, PreferredReply } from '../channel.js';
import type { Clock } from '../clocks/clock.js';
import type { Department } from '../department.js';
import type { FiledRecord } from '../evidence/record.js';
import type { Facts } from '../facts.js';
import type { Grade } from '../grade.js';
import type { Day, Instant } from '../instant.js';
import type { PersonalRef } from '../personal-ref.js';
import type { Reason } from '../reason.js';
import type { Liability, RootCause } from '../root-causes.js';
import type { RuleId } from '../rules/catalogue.js';
import type { Severity } from '../severity.js';
import type { Closure } from './closure.js';
import type { Confirmation, GivenFeedback } from './feedback.js';
import type { ReachedMilestone } from './milestone.js';
import type { RecordedVisit } from './visit.js';

export const ticketStatuses = ['OPEN', 'IN_PROGRESS', 'AWAITING_CUSTOMER', 'FED_BACK', 'CLOSED', 'CANCELLED', 'MERGED'] as const;
export type TicketStatus = (typeof ticketStatuses)[number];

/** Work is still owed: what a wall counts as open. */
export const openTicketStatuses: readonly TicketStatus[] = ['OPEN', 'IN_PROGRESS', 'AWAITING_CUSTOMER', 'FED_BACK'];

/** What goes on after closure too: visits, long-term work. */
export const openOrClosedStatuses: readonly TicketStatus[] = [...openTicketStatuses, 'CLOSED'];

export const taskStatuses = ['OPEN', 'CLAIMED', 'DONE', 'CANCELLED'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

/** What the customer told us about themselves and the matter. Never in an event: only the refs are. */
export const personalFields = ['name', 'phone', 'accountNumber', 'address', 'matter'] as const;
export type PersonalField = (typeof personalFields)[number];

/** What the fields are called where they are values themselves: in the API, and in the words people read. */
export const personalFieldNames = {
  name: 'NAME',
  phone: 'PHONE',
  accountNumber: 'ACCOUNT_NUMBER',
  address: 'ADDRESS',
  matter: 'MATTER',
} as const satisfies Record<PersonalField, string>;
export type PersonalFieldName = (typeof personalFieldNames)[PersonalField];

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
  /** The clock it is due with; it moves along. */
  readonly clockId: string | null;
  readonly claimedAt: Instant | null;
  readonly completedAt: Instant | null;
  /** What was noted on completion; the text lives outside the ledger. */
  readonly note: PersonalRef | null;
}

/** What was found to be behind it and who answers for it (RC). */
export interface Finding {
  readonly cause: RootCause;
  readonly liability: Liability;
  readonly text: PersonalRef | null;
  readonly at: Instant;
  readonly by: string;
}

/** How a complex case is going to be handled, and by when (TL-7). */
export interface Direction {
  readonly text: PersonalRef;
  readonly targetDate: Day;
  readonly at: Instant;
  readonly by: string;
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
  /** When it was last graded, by the table or by a person. */
  readonly gradedAt: Instant;
  /** Apart from urgency (GR-8). */
  readonly severity: Severity;
  readonly severityReasons: readonly Reason[];
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
  /** The ticket this one goes back to: a new demand of it, or the same matter again (FB-2, FB-8). */
  readonly linkedTo: string | null;
  /** The unit complained about, from which the complaint is hidden (CO-3). */
  readonly protectedFrom: string | null;
  /** The policy version it was received under. */
  readonly policy: string;
  readonly acknowledgedAt: Instant | null;
  readonly acknowledgedBy: Acknowledgement | null;
  readonly clocks: readonly Clock[];
  readonly tasks: readonly Task[];
  readonly arrivedAt: Instant | null;
  readonly records: readonly FiledRecord[];
  readonly direction: Direction | null;
  readonly finding: Finding | null;
  readonly milestones: readonly ReachedMilestone[];
  readonly feedback: readonly GivenFeedback[];
  /** Of the newest feedback. */
  readonly confirmation: Confirmation | null;
  /** How often the customer has rejected a feedback (FB-3). */
  readonly rejections: number;
  /** The leader's word, once it has been rejected too often (FB-3). */
  readonly instruction: { readonly text: PersonalRef; readonly at: Instant; readonly by: string } | null;
  readonly visits: readonly RecordedVisit[];
  readonly closure: Closure | null;
  readonly reopenedAt: Instant | null;
  /** When it was last closed or withdrawn; null while it is open. */
  readonly endedAt: Instant | null;
  /** Nobody is shown the customer's data in plain (CO-4). */
  readonly restricted: boolean;
  /** When the customer's data was erased (CO-4). */
  readonly erasedAt: Instant | null;
}
