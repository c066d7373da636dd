import { Arg, Ctx, FieldResolver, Query, Resolver, Root, Subscription } from 'type-graphql';
import { seesEntry } from '../access/seeing.js';
import { signedIn } from '../access/viewer.js';
import type { Context } from '../context.js';
import { now } from '../database/now.js';
import { printCursor, readCursorIfGiven } from '../ledger/cursor.js';
import type { LedgerEntry } from '../ledger/entry.js';
import { Cursor, DateTime } from '../schema/scalars.js';
import { TicketFilterInput, TicketType } from '../tickets/ticket.types.js';
import type { TicketFilter } from '../tickets/ticket-filter.js';
import { abortable } from './abortable.js';
import { type Beat, beats } from './beat.js';
import { BeatType, TicketChangeType } from './live.types.js';
import { type TicketChange, ticketChanges } from './ticket-changes.js';

interface TicketChangedArgs {
  readonly after?: string | null;
  readonly filter?: TicketFilter | null;
}

function subscribeToTickets({ args, context }: { args: TicketChangedArgs; context: Context }): AsyncIterable<TicketChange> {
  const after = readCursorIfGiven(args.after);
  const viewer = signedIn(context.viewer);
  const wanted = { after, filter: args.filter ?? {}, sees: (entry: LedgerEntry) => seesEntry(viewer, entry) };
  return abortable((signal) => ticketChanges(context.application.tail, wanted, signal));
}

function subscribeToBeats({ context: { application } }: { context: Context }): AsyncIterable<Beat> {
  const read = async (): Promise<Beat> => {
    return { serverTime: await now(application.pool), head: application.tail.head, build: application.build };
  };
  return abortable((signal) => beats(read, signal));
}

@Resolver(() => TicketChangeType)
export class LiveResolver {
  @Query(() => DateTime, { description: 'The one clock every deadline is measured by' })
  serverTime(@Ctx() { application }: Context): Promise<number> {
    return now(application.pool);
  }

  @Subscription(() => TicketChangeType, {
    subscribe: subscribeToTickets as never,
    description: 'One change per ledger entry that has a ticket, in ledger order, none twice and none missing',
  })
  ticketChanged(
    @Root() change: TicketChange,
    @Arg('after', () => Cursor, { nullable: true }) _after?: string | null,
    @Arg('filter', () => TicketFilterInput, { nullable: true }) _filter?: TicketFilterInput | null,
  ): TicketChange {
    return change;
  }

  @Subscription(() => BeatType, {
    subscribe: subscribeToBeats as never,
    description: 'Every two seconds, so that a screen knows its link is alive',
  })
  beat(@Root() beat: Beat): Beat {
    return beat;
  }

  @FieldResolver(() => Cursor)
  cursor(@Root() { entry }: TicketChange): string {
    return printCursor(entry);
  }

  @FieldResolver(() => TicketType, { nullable: true, description: 'At least as new as the entry' })
  ticket(@Root() { entry }: TicketChange, @Ctx() { application }: Context) {
    return entry.ticketNumber === null ? null : application.fresh.atLeast(entry.ticketNumber, entry.sequence);
  }
}

@Resolver(() => BeatType)
export class BeatResolver {
  @FieldResolver(() => Cursor, { description: 'The newest position of the ledger' })
  head(@Root() { head }: Beat): string {
    return printCursor(head);
  }
}
