import { assertReachable, type LedgerPosition, resyncRequired } from '../ledger/cursor.js';
import type { LedgerEntry } from '../ledger/entry.js';
import type { LedgerTail } from '../ledger/tail.js';
import { matches, type TicketFilter } from '../tickets/ticket-filter.js';

/** The rule by which every change reaches every screen that shows it. */
export const liveRule = 'TF-4' as const;

export interface TicketChange {
  readonly entry: LedgerEntry;
  /** Whether the ticket matched the filter after the entry. */
  readonly matches: boolean;
}

interface Wanted {
  readonly after: LedgerPosition | null;
  readonly filter: TicketFilter;
  /** Which entries the reader may see. */
  readonly sees: (entry: LedgerEntry) => boolean;
}

/**
 * One change per entry that has a ticket, in ledger order, none twice and none missing: the backlog first, then live.
 * The reader sets the pace; what it hasn't read yet waits in the ledger.
 * @throws GraphQLError RESYNC_REQUIRED
 */
export async function* ticketChanges(
  tail: LedgerTail,
  { after, filter, sees }: Wanted,
  signal: AbortSignal,
): AsyncGenerator<TicketChange> {
  const { epoch, position: head } = await tail.refreshed();
  if (after) assertReachable(after, { epoch, position: head });
  let position = after?.position ?? head;
  while (!signal.aborted) {
    for (const entry of await tail.after(position)) {
      // Positions of a ledger that was started over or restored are other entries'.
      if (entry.epoch !== epoch) throw resyncRequired(tail.head);
      position = entry.position;
      const change = sees(entry) ? changeOf(entry, filter) : null;
      if (change) yield change;
      if (signal.aborted) return;
    }
    if (tail.head.epoch !== epoch) throw resyncRequired(tail.head);
    await tail.beyond(position, signal);
  }
}

function changeOf(entry: LedgerEntry, filter: TicketFilter): TicketChange | null {
  if (entry.ticketNumber === null) return null;
  const after = entry.after !== null && matches(filter, entry.after);
  const before = entry.before !== null && matches(filter, entry.before);
  return after || before ? { entry, matches: after } : null;
}
