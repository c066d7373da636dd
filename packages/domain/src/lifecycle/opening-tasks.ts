import type { Department } from '../department.js';
import type { Instant } from '../instant.js';
import type { RuleId } from '../rules/catalogue.js';
import type { EventOf } from './events.js';
import type { Ticket } from './ticket.js';

export interface TaskToOpen {
  readonly kind: string;
  /** The rule that asks for it. */
  readonly rule: RuleId;
  readonly department: Department;
}

/** Tasks opened in order, numbered on from those the ticket has. What each is due with is found later, once its clocks run. */
export function openTasks(
  { number, tasks }: Pick<Ticket, 'number' | 'tasks'>,
  entries: readonly TaskToOpen[],
  at: Instant,
): EventOf<'task.opened'>[] {
  return entries.map(({ kind, rule, department }, index) => ({
    kind: 'task.opened',
    at,
    task: { id: `${number}/T${tasks.length + index + 1}`, kind, rule, department, dueAt: null, clockId: null },
  }));
}
