import type { Clock } from '../clocks/clock.js';
import type { Instant } from '../instant.js';
import type { Changes } from './changes.js';
import type { EventOf, TicketEventKind } from './events.js';
import type { Ticket } from './ticket.js';

type ClockEventKind = Extract<TicketEventKind, `${'clock' | 'pause'}.${string}`>;

/** What the events of clocks change. */
export const clockChanges: Changes<ClockEventKind> = {
  'clock.started': ({ clocks }, event) => ({ clocks: [...clocks, started(event)] }),
  'clock.moved': (ticket, { clockId, legs, limit, dueAt, provisional, segments }) =>
    moved(ticket, clockId, { legs, limit, dueAt, provisional, segments }),
  'clock.met': (ticket, { clockId, at, ended }) => changed(ticket, clockId, { state: 'MET', ...over(at), ended: ended ?? null }),
  'clock.breached': (ticket, { clockId }) => changed(ticket, clockId, { state: 'BREACHED', pauseRequest: null }),
  'clock.stopped': (ticket, { clockId, at, ended }) => changed(ticket, clockId, { ...over(at), ended: ended ?? null }),
  'clock.cancelled': (ticket, { clockId, at, ended }) => changed(ticket, clockId, { state: 'CANCELLED', ...over(at), ended }),
  'clock.warned': (ticket, { clockId, through }) => changed(ticket, clockId, { noticedAt: through }),
  'clock.escalated': (ticket, { clockId, through }) => changed(ticket, clockId, { noticedAt: through }),
  'pause.requested': (ticket, { clockId, request }) => changed(ticket, clockId, { pauseRequest: request }),
  'pause.refused': (ticket, { clockId }) => changed(ticket, clockId, { pauseRequest: null }),
  'clock.paused': (ticket, { clockId, pause, limit, dueAt, provisional, segments }) => {
    const pauses = [...pausesOf(ticket, clockId), pause];
    return moved(ticket, clockId, { state: 'PAUSED', pauses, pauseRequest: null, limit, dueAt, provisional, segments });
  },
  'clock.resumed': (ticket, { clockId, until, limit, dueAt, provisional, segments }) => {
    const pauses = pausesOf(ticket, clockId).map((pause, index, all) => (index === all.length - 1 ? { ...pause, until } : pause));
    return moved(ticket, clockId, { state: 'RUNNING', pauses, limit, dueAt, provisional, segments });
  },
};

/** What nobody waits for any more. */
const over = (at: Instant): Partial<Clock> => ({ stoppedAt: at, pauseRequest: null });

/** Events from before a field existed are read as saying nothing of it. */
function started({ clock }: EventOf<'clock.started'>): Clock {
  return {
    promisedAt: clock.dueAt,
    state: 'RUNNING',
    pauses: [],
    pauseRequest: null,
    stoppedAt: null,
    ended: null,
    ...clock,
    about: clock.about ?? null,
    legs: clock.legs ?? [{ from: clock.startedAt, limit: clock.limit }],
    noticedAt: clock.noticedAt ?? null,
  };
}

const pausesOf = ({ clocks }: Ticket, clockId: string): Clock['pauses'] => clocks.find(({ id }) => id === clockId)?.pauses ?? [];

const changed = ({ clocks }: Ticket, clockId: string, change: Partial<Clock>): Partial<Ticket> => ({
  clocks: clocks.map((clock) => (clock.id === clockId ? { ...clock, ...change } : clock)),
});

/** Whatever is to be done by then moves along. */
const moved = (ticket: Ticket, clockId: string, change: Partial<Clock> & Pick<Clock, 'dueAt'>): Partial<Ticket> => ({
  ...changed(ticket, clockId, change),
  tasks: ticket.tasks.map((task) => (task.clockId === clockId ? { ...task, dueAt: change.dueAt } : task)),
});
