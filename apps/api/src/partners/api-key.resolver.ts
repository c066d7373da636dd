import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { signedIn } from '../access/viewer.js';
import type { Context } from '../context.js';
import { documentChecker } from '../server/documents.js';
import type { Unit } from '../units/organisation.js';
import { UnitType } from '../units/unit.type.js';
import { ApiKeyInput, ApiKeyType, NewApiKeyType } from './api-key.types.js';
import { createKey, type Keeping, revokeKey, rotateKey } from './key-keeping.js';
import { type ApiKey, listKeys, type NewApiKey } from './key-store.js';
import { readKey } from './read-key.js';

function keepingOf({ viewer, application: { pool, keys } }: Context): Keeping {
  return { pool, keys, actor: signedIn(viewer).id, now: Date.now() };
}

/** What partners sign in with, kept by administrators. */
@Resolver(() => ApiKeyType)
export class ApiKeyResolver {
  @Query(() => [ApiKeyType], { description: 'Newest first; for administrators' })
  async apiKeys(@Ctx() context: Context): Promise<ApiKey[]> {
    return listKeys(keepingOf(context).pool);
  }

  @Mutation(() => NewApiKeyType, { description: 'A key for a partner; for administrators' })
  async createApiKey(
    @Arg('input', () => ApiKeyInput) input: ApiKeyInput,
    @Ctx() context: Context,
    @Info() { schema }: GraphQLResolveInfo,
  ): Promise<NewApiKey> {
    const keeping = keepingOf(context);
    const check = documentChecker(schema);
    const isRegion = (id: string): boolean => context.application.organisation.isRegion(id);
    const isDocument = (source: string): boolean => check(source).document !== undefined;
    return createKey(keeping, readKey(input, { now: keeping.now, isRegion, isDocument }));
  }

  @Mutation(() => NewApiKeyType, { description: 'A key to follow another, which ends after the overlap; for administrators' })
  async rotateApiKey(
    @Arg('id', () => ID) id: string,
    @Ctx() context: Context,
    @Arg('overlapHours', () => Int, { nullable: true, description: '0–168; 24 unless given' }) overlapHours?: number | null,
  ): Promise<NewApiKey> {
    return rotateKey(keepingOf(context), id, overlapHours ?? 24);
  }

  @Mutation(() => ApiKeyType, { description: 'Ends a key at once; for administrators' })
  async revokeApiKey(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<ApiKey> {
    return revokeKey(keepingOf(context), id);
  }

  @FieldResolver(() => [UnitType], { nullable: true, description: 'Null sets no bound' })
  regions(@Root() { regions }: ApiKey, @Ctx() { application }: Context): Unit[] | null {
    return regions?.flatMap((id) => application.organisation.unit(id) ?? []) ?? null;
  }
}
