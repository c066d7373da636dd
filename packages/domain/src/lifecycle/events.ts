import type { Acknowledgement } from '../channel.js';
import type { Clock } from '../clocks/clock.js';
import type { Grade } from '../grade.js';
import type { Instant } from '../instant.js';
import type { Reason } from '../reason.js';
import type { PersonalRef, Task, Ticket } from './ticket.js';

/** What is fixed when a complaint is filed: the ticket without what later events bring. */
export type FiledComplaint = Omit<
  Ticket,
  'version' | 'grade' | 'gradeReasons' | 'status' | 'clocks' | 'tasks' | 'acknowledgedAt' | 'acknowledgedBy'
>;

type OpenedTask = Pick<Task, 'id' | 'kind' | 'rule' | 'department' | 'dueAt'>;
type StartedClock = Omit<Clock, 'state' | 'stoppedAt'>;

/** Everything that can happen to a ticket. `at` is when it happened, not when it was recorded. Never holds personal data. */
export type TicketEvent =
  | { readonly kind: 'complaint.filed'; readonly at: Instant; readonly complaint: FiledComplaint }
  | { readonly kind: 'ticket.graded'; readonly at: Instant; readonly grade: Grade; readonly reasons: readonly Reason[] }
  | { readonly kind: 'clock.started'; readonly at: Instant; readonly clock: StartedClock }
  | { readonly kind: 'clock.met'; readonly at: Instant; readonly clockId: string }
  | { readonly kind: 'clock.breached'; readonly at: Instant; readonly clockId: string }
  /** A breached clock's condition was met after all; it stays breached. */
  | { readonly kind: 'clock.stopped'; readonly at: Instant; readonly clockId: string }
  | { readonly kind: 'task.opened'; readonly at: Instant; readonly task: OpenedTask }
  | { readonly kind: 'task.claimed'; readonly at: Instant; readonly taskId: string; readonly by: string }
  | {
      readonly kind: 'task.released';
      readonly at: Instant;
      readonly taskId: string;
      readonly by: string /** The id of a free text kept outside the ledger. */;
      readonly reason: PersonalRef | null;
    }
  | {
      readonly kind: 'task.completed';
      readonly at: Instant;
      readonly taskId: string;
      readonly by: string;
      readonly note: PersonalRef | null;
    }
  /** `counts`: it is what TL-1 asks for on the day of receipt. */
  | { readonly kind: 'customer.acknowledged'; readonly at: Instant; readonly by: Acknowledgement; readonly counts: boolean };

export type TicketEventKind = TicketEvent['kind'];
