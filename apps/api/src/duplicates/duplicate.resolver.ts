import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { signedIn } from '../access/viewer.js';
import type { Context } from '../context.js';
import { now } from '../database/now.js';
import { DuplicateInput, DuplicateType } from './duplicate.types.js';
import { type FoundDuplicate, findDuplicates } from './find-duplicates.js';
import { readTaken } from './read-taken.js';

@Resolver()
export class DuplicateResolver {
  @Query(() => [DuplicateType], {
    description: 'Open and recent tickets that may be the complaint that is being taken, the likeliest first; 10 at most (CH-10)',
  })
  async duplicates(
    @Arg('input', () => DuplicateInput) input: DuplicateInput,
    @Ctx() context: Context,
  ): Promise<FoundDuplicate[]> {
    const { pool } = context.application;
    return findDuplicates(pool, signedIn(context.viewer), readTaken(input), await now(pool));
  }
}
