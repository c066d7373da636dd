import type { TicketChange } from '../../live/ticket-change.js';
import type { TaskFilters } from './task-filters.js';
import type { ListedTask, TaskList } from './tasks.js';

type ChangedTask = NonNullable<TicketChange['ticket']>['tasks'][number];
type Shown = Pick<ChangedTask, 'department' | 'status' | 'assignee'>;

/** Whether a task belongs in a list. `me` is the member who looks. */
export function fits(task: Shown, filters: TaskFilters, me: string): boolean {
  if (filters.department !== null && task.department !== filters.department) return false;
  if (!filters.status.includes(task.status)) return false;
  return !filters.mine || task.assignee?.id === me;
}

/**
 * A change joined into the list: its ticket's tasks as they now are, those that no longer belong taken out. A task that has
 * come to belong isn't put in here, since only the server knows its place: then `reload` is true. An older change than what
 * is shown changes nothing.
 */
export function joinTaskChange(
  list: TaskList,
  change: TicketChange,
  filters: TaskFilters,
  me: string,
): { value: TaskList; reload: boolean } {
  const { ticket } = change;
  const ofTicket = (task: ListedTask): boolean => task.ticket.number === change.entry.ticketNumber;
  if (!ticket) {
    const kept = list.tasks.filter((task) => !ofTicket(task));
    return { value: withTasks(list, kept), reload: false };
  }
  const changed = new Map(ticket.tasks.map((task) => [task.id, task]));
  const tasks = list.tasks.flatMap((task): ListedTask[] => {
    const fresh = changed.get(task.id);
    if (!fresh || task.ticket.version >= ticket.version) return [task];
    const joined = { ...task, ...fresh, ticket: { ...task.ticket, version: ticket.version, grade: ticket.grade } };
    return fits(joined, filters, me) ? [joined] : [];
  });
  const listed = new Set(list.tasks.map(({ id }) => id));
  const joins = ticket.tasks.some((task) => !listed.has(task.id) && fits(task, filters, me));
  const moved = list.tasks.some((task) => ofTicket(task) && task.ticket.grade !== ticket.grade);
  return { value: withTasks(list, tasks), reload: joins || moved || tasks.length < list.tasks.length };
}

const withTasks = (list: TaskList, tasks: readonly ListedTask[]): TaskList => ({
  tasks,
  total: list.total - (list.tasks.length - tasks.length),
});
