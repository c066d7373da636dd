import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { signedIn } from '../access/viewer.js';
import type { Context } from '../context.js';
import { printCursor } from '../ledger/cursor.js';
import { Cursor } from '../schema/scalars.js';
import { type Board, readBoard } from './board.js';
import { BoardType } from './board.types.js';

@Resolver(() => BoardType)
export class BoardResolver {
  @Query(() => BoardType)
  board(@Ctx() { application, viewer }: Context): Promise<Board> {
    return readBoard(application.pool, signedIn(viewer));
  }

  @FieldResolver(() => Cursor, { description: 'The ledger position this board shows' })
  asOf(@Root() { asOf }: Board): string {
    return printCursor(asOf);
  }
}
