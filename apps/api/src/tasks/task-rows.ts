import type { Task, Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { instantOf, instantOrNull, isoText, type Row } from '../database/rows.js';
import type { Stored } from '../database/stored.js';

/** How a ticket's tasks lie in their table, both ways; each repeats what the pool is sorted and filtered by. */
export const taskRows = ({ number, grade, imported, tasks }: Ticket): Row[] =>
  tasks.map((task, ordinal) => ({
    id: task.id,
    ticket_number: number,
    ordinal,
    kind: task.kind,
    rule: task.rule,
    department: task.department,
    status: task.status,
    assignee: task.assignee,
    opened_at: isoText(task.openedAt),
    due_at: isoText(task.dueAt),
    clock_id: task.clockId,
    claimed_at: isoText(task.claimedAt),
    completed_at: isoText(task.completedAt),
    note: task.note,
    grade,
    imported,
  }));

export type StoredTask = Stored<Task, 'openedAt' | 'dueAt' | 'claimedAt' | 'completedAt'>;

export const taskOf = (row: StoredTask): Task => ({
  id: row.id,
  kind: row.kind,
  rule: row.rule,
  department: row.department,
  status: row.status,
  assignee: row.assignee,
  openedAt: instantOf(row.opened_at),
  dueAt: instantOrNull(row.due_at),
  clockId: row.clock_id,
  claimedAt: instantOrNull(row.claimed_at),
  completedAt: instantOrNull(row.completed_at),
  note: row.note,
});
