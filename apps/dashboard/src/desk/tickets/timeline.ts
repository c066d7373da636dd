import { type Day, localDay } from '@gridvoice/domain/instant';
import { at } from '../../graphql/instants.js';
import type { TicketEntry } from './ticket.js';

export interface TimelineDay {
  readonly date: Day;
  readonly entries: readonly TicketEntry[];
}

/** The ledger's entries by local date, newest first; entries of one moment keep the ledger's order, reversed with the rest. */
export function timeline(entries: readonly TicketEntry[]): TimelineDay[] {
  const days = new Map<Day, TicketEntry[]>();
  const newestFirst = entries
    .map((entry, order) => ({ entry, order }))
    .sort((one, other) => at(other.entry.at) - at(one.entry.at) || other.order - one.order);
  for (const { entry } of newestFirst) {
    const date = localDay(at(entry.at));
    const day = days.get(date);
    if (day) day.push(entry);
    else days.set(date, [entry]);
  }
  return [...days].map(([date, ofDay]) => ({ date, entries: ofDay }));
}
