import type { Account } from '@gridvoice/domain/access/member-account';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import { readPage } from '../lists/page.js';
import { UnitType } from '../units/unit.type.js';
import {
  MemberAccountArgs,
  MemberAccountConnectionType,
  MemberAccountType,
  MemberChangeInput,
  MemberInput,
} from './account.types.js';
import {
  type AccountFilter,
  type AccountList,
  accountKey,
  countAccounts,
  listAccounts,
  type MemberAccount,
} from './account-list.js';
import { type AccountChange, addMember, changeMember } from './change-account.js';

@Resolver(() => MemberAccountType)
export class MemberAccountResolver {
  @Query(() => MemberAccountConnectionType, { description: 'By user name; for administrators and auditors' })
  memberAccounts(
    @Args(() => MemberAccountArgs) { filter = {}, ...page }: MemberAccountArgs,
    @Ctx() { application }: Context,
  ): Promise<AccountList> {
    const { unit, ...rest } = filter ?? {};
    const units = unit == null ? null : application.organisation.within(unit);
    return listAccounts(application.pool, readPage(page, accountKey), { ...rest, units } as AccountFilter);
  }

  @Mutation(() => MemberAccountType, { description: 'For administrators' })
  addMember(@Arg('input', () => MemberInput) input: MemberInput, @Ctx() context: Context): Promise<MemberAccount> {
    const { username, name, department = null, roles, unit = null } = input;
    return addMember(context, { username, name, department, roles, unitId: unit } as Omit<Account, 'active'>);
  }

  @Mutation(() => MemberAccountType, { description: 'For administrators; holds everywhere within a second' })
  changeMember(
    @Arg('id', () => ID) id: string,
    @Arg('input', () => MemberChangeInput) input: MemberChangeInput,
    @Ctx() context: Context,
  ): Promise<MemberAccount> {
    return changeMember(context, id, asChange(input));
  }

  @FieldResolver(() => UnitType, { nullable: true, description: 'Where they work; null for the whole utility' })
  unit(@Root() { unitId }: MemberAccount, @Ctx() { application }: Context) {
    return unitId === null ? null : application.organisation.unit(unitId);
  }
}

@Resolver(() => MemberAccountConnectionType)
export class MemberAccountConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() { filter }: AccountList, @Ctx() { application }: Context): Promise<number> {
    return countAccounts(application.pool, filter);
  }
}

/** Null says "none" of department and unit, and nothing of the others. */
const asChange = ({ name, department, roles, unit, active }: MemberChangeInput): AccountChange =>
  ({
    ...(name != null && { name }),
    ...(department !== undefined && { department }),
    ...(roles != null && { roles }),
    ...(unit !== undefined && { unitId: unit }),
    ...(active != null && { active }),
  }) as AccountChange;
