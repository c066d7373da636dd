import type { UrgentTicket } from './board.js';

type Clock = UrgentTicket['clocks'][number];

/** The clock of a ticket that matters most now: the overdue one longest due, else the running one due first; none when all have stopped. */
export function pressingClock(clocks: readonly Clock[]): Clock[] {
  const open = clocks.filter(({ state, stoppedAt }) => stoppedAt === null && (state === 'RUNNING' || state === 'BREACHED'));
  return open.sort((one, other) => one.dueAt.localeCompare(other.dueAt)).slice(0, 1);
}
