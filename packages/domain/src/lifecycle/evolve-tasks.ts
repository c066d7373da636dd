import type { Changes } from './changes.js';
import type { EventOf, TicketEventKind } from './events.js';
import type { Task, Ticket } from './ticket.js';

type TaskEventKind = Extract<TicketEventKind, `task.${string}`>;

/** What the events of tasks change. */
export const taskChanges: Changes<TaskEventKind> = {
  'task.opened': ({ tasks }, event) => ({ tasks: [...tasks, opened(event)] }),
  'task.claimed': (ticket, { taskId, by, at }) => changed(ticket, taskId, { status: 'CLAIMED', assignee: by, claimedAt: at }),
  'task.released': (ticket, { taskId }) => changed(ticket, taskId, { status: 'OPEN', assignee: null, claimedAt: null }),
  'task.completed': (ticket, { taskId, at, note }) => changed(ticket, taskId, { status: 'DONE', completedAt: at, note }),
  'task.cancelled': (ticket, { taskId }) => changed(ticket, taskId, { status: 'CANCELLED' }),
};

const opened = ({ task, at }: EventOf<'task.opened'>): Task => ({
  status: 'OPEN',
  assignee: null,
  openedAt: at,
  claimedAt: null,
  completedAt: null,
  note: null,
  ...task,
  clockId: task.clockId ?? null,
});

const changed = ({ tasks }: Ticket, taskId: string, change: Partial<Task>): Partial<Ticket> => ({
  tasks: tasks.map((task) => (task.id === taskId ? { ...task, ...change } : task)),
});
