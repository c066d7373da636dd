import { at } from '../../graphql/instants.js';
import type { ListedTicket } from './tickets.js';
import { isUnended } from './told-clock.js';

type ListedClock = ListedTicket['clocks'][number];

/** The clock of a ticket that is due first among those that still run, rest or are overdue and unmet; null when all have stopped. */
export function nextClock(clocks: readonly ListedClock[]) {
  const open = clocks.filter(isUnended);
  const next = open.reduce<ListedClock | null>((best, clock) => (best && at(best.dueAt) <= at(clock.dueAt) ? best : clock), null);
  return next && { title: next.title, state: next.state, startedAt: at(next.startedAt), dueAt: at(next.dueAt) };
}
