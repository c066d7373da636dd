import type { UrgentTicket } from './board.js';

// Instants of the API are texts of equal length, so their order is their time's.
const compareTexts = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

type Clock = UrgentTicket['clocks'][number];

/** The clock of a ticket that matters most now: the overdue one longest due, else the running one due first; none when all have stopped. */
export function pressingClock(clocks: readonly Clock[]): Clock[] {
  const open = clocks.filter(({ state, stoppedAt }) => stoppedAt === null && (state === 'RUNNING' || state === 'BREACHED'));
  return open.sort((one, other) => compareTexts(one.dueAt, other.dueAt)).slice(0, 1);
}

/** The tickets whose clocks press most come first; those without a clock last. */
export function mostPressingFirst(tickets: readonly UrgentTicket[]): UrgentTicket[] {
  const due = (ticket: UrgentTicket): string => pressingClock(ticket.clocks)[0]?.dueAt ?? '~';
  return [...tickets].sort((one, other) => compareTexts(due(one), due(other)));
}
