import type { Ask } from '../../live/requests.js';
import { eventsDocument, type TicketEntry } from './ticket.js';

const page = 100;

/**
 * Reads everything that happened to a ticket. What was read once is kept: the ledger only grows, so that the next reading asks for
 * what came after it.
 */
export function createEventReader(ask: Ask): (number: string) => Promise<readonly TicketEntry[]> {
  let known: { readonly number: string; readonly entries: readonly TicketEntry[] } | null = null;

  return async (number) => {
    let entries = known?.number === number ? known.entries : [];
    for (let more = true; more; ) {
      const { ticket } = await ask(eventsDocument, { number, first: page, after: entries.at(-1)?.cursor ?? null });
      entries = [...entries, ...(ticket?.events.nodes ?? [])];
      more = ticket?.events.pageInfo.hasNextPage ?? false;
    }
    known = { number, entries };
    return entries;
  };
}
