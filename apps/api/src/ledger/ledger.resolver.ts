import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { signedIn } from '../access/viewer.js';
import type { Context } from '../context.js';
import { MemberType } from '../members/member.type.js';
import { Cursor } from '../schema/scalars.js';
import { type LedgerPosition, printCursor, readCursorIfGiven } from './cursor.js';
import { type LedgerEntry, readHead } from './entry.js';
import { noteOf } from './entry-note.js';
import { entryText, namesATask } from './entry-text.js';
import { LedgerEntryConnectionType, LedgerEntryEdgeType, LedgerEntryType, LedgerPageInfoType } from './ledger.types.js';
import { type LedgerPage, readLedgerPage } from './ledger-page.js';

@Resolver(() => LedgerEntryType)
export class LedgerResolver {
  @Query(() => LedgerEntryConnectionType, { description: 'Every entry, oldest first' })
  ledger(
    @Ctx() { application, viewer }: Context,
    @Arg('after', () => Cursor, { nullable: true }) after?: string | null,
    @Arg('first', () => Int, { nullable: true }) first?: number | null,
  ): Promise<LedgerPage> {
    return readLedgerPage(application.pool, signedIn(viewer), { first, after: readCursorIfGiven(after) });
  }

  @Query(() => Cursor, { description: 'The position of the newest entry' })
  async ledgerHead(@Ctx() { application }: Context): Promise<string> {
    return printCursor(await readHead(application.pool));
  }

  @FieldResolver(() => Cursor)
  cursor(@Root() entry: LedgerEntry): string {
    return printCursor(entry);
  }

  @FieldResolver(() => MemberType, { nullable: true, description: 'The member who acted; null for the system' })
  member(@Root() { actor }: LedgerEntry, @Ctx() { load }: Context) {
    return load.member(actor);
  }

  @FieldResolver(() => String, { description: "What happened, in the viewer's language" })
  async text(@Root() entry: LedgerEntry, @Ctx() { language, application }: Context): Promise<string> {
    if (!namesATask(entry) || entry.ticketNumber === null) return entryText(entry, language);
    const ticket = await application.fresh.atLeast(entry.ticketNumber, entry.sequence);
    return entryText(entry, language, ticket?.tasks);
  }

  @FieldResolver(() => String, { nullable: true, description: 'What the member said with it; for staff only' })
  note(@Root() entry: LedgerEntry, @Ctx() { load, viewer }: Context): Promise<string | null> {
    return load.personal.freeText(noteOf(entry), viewer);
  }
}

@Resolver(() => LedgerEntryEdgeType)
export class LedgerEntryEdgeResolver {
  @FieldResolver(() => Cursor)
  cursor(@Root() { cursor }: LedgerPage['edges'][number]): string {
    return printCursor(cursor);
  }
}

@Resolver(() => LedgerPageInfoType)
export class LedgerPageInfoResolver {
  @FieldResolver(() => Cursor, { nullable: true })
  endCursor(@Root() { endCursor }: { endCursor: LedgerPosition | null }): string | null {
    return endCursor && printCursor(endCursor);
  }
}
