import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../context.js';
import type { Connection } from '../lists/page.js';
import { MemberType } from '../members/member.type.js';
import type { Member } from '../members/member-store.js';
import {
  MySignInType,
  OpenSignInType,
  SecondFactorOfferType,
  SignInLinkType,
  SignInRecordConnectionType,
  SignInRecordType,
} from './identity.types.js';
import { mySignIn } from './my-sign-in.js';
import { endSignIn, type OpenSignIn, openSignIns, signInHistory } from './open-sign-ins.js';
import { createLink, resetSecondFactor } from './others-accounts.js';
import { beginSecondFactor, changePassword, confirmOwnFactor, removeOwnFactor } from './own-account.js';
import type { SecondFactorOffer } from './second-factor.js';
import type { SignInRecord } from './sign-in-history.js';
import type { SignInLink } from './sign-in-link.js';

@Resolver()
export class AccountResolver {
  @Mutation(() => Boolean, { description: "Changes the viewer's password; their other sign-ins end" })
  async changePassword(
    @Arg('current', () => String) current: string,
    @Arg('next', () => String, { description: '12 to 200 characters' }) next: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await changePassword(context, current, next);
    return true;
  }

  @Mutation(() => SecondFactorOfferType, { description: 'Offers a second factor, which a first code confirms' })
  beginSecondFactor(@Arg('password', () => String) password: string, @Ctx() context: Context): Promise<SecondFactorOffer> {
    return beginSecondFactor(context, password);
  }

  @Mutation(() => [String], { description: 'Switches the second factor on. Answers with ten recovery codes, shown this once' })
  confirmSecondFactor(@Arg('code', () => String) code: string, @Ctx() context: Context): Promise<string[]> {
    return confirmOwnFactor(context, code);
  }

  @Mutation(() => Boolean, { description: "Removes the viewer's second factor" })
  async removeSecondFactor(
    @Arg('password', () => String) password: string,
    @Arg('code', () => String) code: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    await removeOwnFactor(context, password, code);
    return true;
  }

  @Mutation(() => Boolean, {
    description: "Removes a member's lost second factor and ends their sign-ins; whether there was one",
  })
  resetSecondFactor(@Arg('memberId', () => ID) memberId: string, @Ctx() context: Context): Promise<boolean> {
    return resetSecondFactor(context, memberId);
  }

  @Mutation(() => SignInLinkType, { description: 'A one-time link by which a member sets a password; earlier ones die' })
  createLink(@Arg('memberId', () => ID) memberId: string, @Ctx() context: Context): Promise<SignInLink> {
    return createLink(context, memberId);
  }

  @Mutation(() => Boolean, { description: "Ends one of the viewer's sign-ins; anybody's for administrators" })
  async endSignIn(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<boolean> {
    await endSignIn(context, id);
    return true;
  }

  @Query(() => MySignInType, { description: 'By what the viewer can sign in' })
  mySignIn(@Ctx() context: Context): Promise<MySignInType> {
    return mySignIn(context);
  }

  @Query(() => [OpenSignInType], { description: "The viewer's sign-ins that hold; another member's for administrators" })
  openSignIns(
    @Arg('memberId', () => ID, { nullable: true }) memberId: string | null,
    @Ctx() context: Context,
  ): Promise<OpenSignIn[]> {
    return openSignIns(context, memberId);
  }

  @Query(() => SignInRecordConnectionType, {
    description: 'Attempts to sign in: with `memberId` those of one member, without it all, for administrators and auditors',
  })
  signInHistory(
    @Arg('first', () => Int, { nullable: true }) first: number | null,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('memberId', () => ID, { nullable: true }) memberId: string | null,
    @Ctx() context: Context,
  ): Promise<Connection<SignInRecord>> {
    return signInHistory(context, memberId, { first, after });
  }
}

@Resolver(() => OpenSignInType)
export class OpenSignInResolver {
  @FieldResolver(() => Boolean, { description: 'The one that asks' })
  current(@Root() { id }: OpenSignIn, @Ctx() { viewer }: Context): boolean {
    return viewer?.sessionId === id;
  }
}

@Resolver(() => SignInRecordType)
export class SignInRecordResolver {
  @FieldResolver(() => MemberType, { nullable: true, description: "Null where the name was nobody's" })
  member(@Root() { memberId }: SignInRecord, @Ctx() { load }: Context): Promise<Member | null> {
    return load.member(memberId);
  }
}
