import { describe, expect, it } from 'vitest';
import { openTicketStatuses, type TicketStatus, ticketStatuses } from './ticket.js';
import { transitions } from './transitions.js';

/** Every status that can follow another, in any number of steps. */
function reachable(from: TicketStatus): ReadonlySet<TicketStatus> {
  const reached = new Set<TicketStatus>([from]);
  for (const status of reached) for (const { from: starts, to } of transitions) if (starts.includes(status)) reached.add(to);
  return reached;
}

describe('the life of a ticket as a table', () => {
  it('reaches every status from the first, merging apart, whose command is still to come', () => {
    expect(ticketStatuses.filter((status) => !reachable('OPEN').has(status))).toEqual(['MERGED']);
  });

  it.each(openTicketStatuses)('lets a ticket that is %s be closed, and be withdrawn', (status) => {
    expect([...reachable(status)]).toEqual(expect.arrayContaining(['CLOSED', 'CANCELLED']));
  });

  it('FB-8: leads on from closed by reopening alone', () => {
    expect(transitions.filter(({ from }) => from.includes('CLOSED')).map(({ on, to }) => [on, to])).toEqual([
      ['ticket.reopened', 'IN_PROGRESS'],
    ]);
  });

  it.each(['CANCELLED', 'MERGED'] as const)('leads nowhere from %s', (status) => {
    expect([...reachable(status)]).toEqual([status]);
  });

  it('closes nothing that has not been fed back (FB-4)', () => {
    const into = transitions.filter(({ to }) => to === 'CLOSED');
    expect(into.flatMap(({ from }) => from)).toEqual(['FED_BACK']);
  });
});
