import type { Instant } from '@gridvoice/domain/instant';
import type { Circumstances } from '@gridvoice/domain/lifecycle/circumstances';
import type { TicketCommand } from '@gridvoice/domain/lifecycle/commands';
import type { TicketEvent } from '@gridvoice/domain/lifecycle/events';
import { evolve } from '@gridvoice/domain/lifecycle/evolve';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { actorsOf } from '../ledger/actors.js';
import type { NewEntry } from '../ledger/append.js';
import { filterColumns } from '../ledger/filter-columns.js';

interface About {
  readonly number: string;
  readonly command: TicketCommand;
  readonly recordedAt: Instant;
  readonly circumstances: Circumstances;
}

/** What a command's events make of the ticket, and how they go into the ledger. */
export function recorded(
  before: Ticket | null,
  events: readonly TicketEvent[],
  { number, command, recordedAt, circumstances }: About,
): { ticket: Ticket | null; entries: NewEntry[] } {
  const actors = actorsOf(events, command, circumstances);
  let ticket = before;
  const entries = events.map((event, index): NewEntry => {
    const from = ticket;
    const after: Ticket = evolve(from, event);
    ticket = after;
    const { kind, at, ...payload } = event;
    const actor = actors[index] ?? circumstances.actor.id;
    const columns = { before: from && filterColumns(from), after: filterColumns(after) };
    return { stream: `ticket:${number}`, kind, at, recordedAt, actor, ticketNumber: number, payload, ...columns };
  });
  return { ticket, entries };
}
