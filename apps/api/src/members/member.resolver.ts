import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { UnitType } from '../units/unit.type.js';
import { MemberType, SessionType } from './member.type.js';
import type { Member } from './member-store.js';

@Resolver(() => MemberType)
export class MemberResolver {
  @Query(() => MemberType, { description: 'The signed-in member' })
  me(@Ctx() { viewer, load }: Context): Promise<Member | null> {
    return load.member(viewer?.id ?? null);
  }

  @Mutation(() => SessionType, { description: 'Signs a member in; browsers get an HttpOnly cookie as well' })
  async signIn(
    @Arg('username', () => String) username: string,
    @Arg('password', () => String) password: string,
    @Ctx() { application, address, load, keepSession }: Context,
  ) {
    const { memberId, ...session } = await application.signIn.run({ username, password, address, now: Date.now() });
    keepSession(session);
    return { ...session, member: await load.member(memberId) };
  }

  @Mutation(() => Boolean, { description: 'Ends the present sign-in' })
  async signOut(@Ctx() { viewer, application, keepSession }: Context): Promise<boolean> {
    if (viewer) await application.sessions.revoke(viewer.sessionId);
    keepSession(null);
    return true;
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'The unit the member works in' })
  unit(@Root() { unitId }: Member, @Ctx() { application }: Context) {
    return unitId === null ? null : application.organisation.unit(unitId);
  }
}
