import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { UnitType } from '../units/unit.type.js';
import { MemberType } from './member.type.js';
import type { Member } from './member-store.js';

@Resolver(() => MemberType)
export class MemberResolver {
  @Query(() => MemberType, { description: 'The signed-in member' })
  me(@Ctx() { viewer, load }: Context): Promise<Member | null> {
    return load.member(viewer?.id ?? null);
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit the member works in' })
  unit(@Root() { unitId }: Member, @Ctx() { application }: Context) {
    return unitId === null ? null : application.organisation.unit(unitId);
  }
}
