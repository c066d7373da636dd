import type { Clock } from '../clocks/clock.js';
import type { TicketEvent } from './events.js';
import type { Task, Ticket } from './ticket.js';

/** A ticket after one more event. State is the fold of events and nothing else. */
export function evolve(ticket: Ticket | null, event: TicketEvent): Ticket {
  if (event.kind === 'complaint.filed') return filed(event);
  if (!ticket) throw new Error(`${event.kind} before complaint.filed`);
  return { ...ticket, ...change(ticket, event), version: ticket.version + 1 };
}

function filed({ complaint }: Extract<TicketEvent, { kind: 'complaint.filed' }>): Ticket {
  return {
    ...complaint,
    version: 1,
    grade: 'LEVEL_3',
    gradeReasons: [],
    status: 'OPEN',
    acknowledgedAt: null,
    acknowledgedBy: null,
    clocks: [],
    tasks: [],
  };
}

function change(ticket: Ticket, event: Exclude<TicketEvent, { kind: 'complaint.filed' }>): Partial<Ticket> {
  switch (event.kind) {
    case 'ticket.graded':
      return { grade: event.grade, gradeReasons: event.reasons };
    case 'clock.started':
      return { clocks: [...ticket.clocks, { ...event.clock, state: 'RUNNING', stoppedAt: null }] };
    case 'clock.met':
      return withClock(ticket, event.clockId, { state: 'MET', stoppedAt: event.at });
    case 'clock.breached':
      return withClock(ticket, event.clockId, { state: 'BREACHED' });
    case 'clock.stopped':
      return withClock(ticket, event.clockId, { stoppedAt: event.at });
    case 'customer.acknowledged':
      return event.counts && ticket.acknowledgedAt === null ? { acknowledgedAt: event.at, acknowledgedBy: event.by } : {};
    case 'task.opened':
      return { tasks: [...ticket.tasks, openTask(event)] };
    case 'task.claimed':
      return {
        ...withTask(ticket, event.taskId, { status: 'CLAIMED', assignee: event.by, claimedAt: event.at }),
        ...(ticket.status === 'OPEN' && { status: 'IN_PROGRESS' as const }),
      };
    case 'task.released':
      return withTask(ticket, event.taskId, { status: 'OPEN', assignee: null, claimedAt: null });
    case 'task.completed':
      return withTask(ticket, event.taskId, { status: 'DONE', completedAt: event.at, note: event.note });
  }
}

const openTask = ({ task, at }: Extract<TicketEvent, { kind: 'task.opened' }>): Task => ({
  ...task,
  status: 'OPEN',
  assignee: null,
  openedAt: at,
  claimedAt: null,
  completedAt: null,
  note: null,
});

const withClock = ({ clocks }: Ticket, clockId: string, changed: Partial<Clock>): Partial<Ticket> => ({
  clocks: clocks.map((clock) => (clock.id === clockId ? { ...clock, ...changed } : clock)),
});

const withTask = ({ tasks }: Ticket, taskId: string, changed: Partial<Task>): Partial<Ticket> => ({
  tasks: tasks.map((task) => (task.id === taskId ? { ...task, ...changed } : task)),
});
