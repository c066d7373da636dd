import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';

@ObjectType('SignInWays', { description: 'How one can sign in here' })
export class SignInWaysType {
  @Field(() => Boolean) password!: boolean;
  @Field(() => Boolean, { description: 'By the company’s own sign-on, at `/sign-in/single-sign-on`' }) singleSignOn!: boolean;
}

@Resolver()
export class SignInWaysResolver {
  @Query(() => SignInWaysType, { description: 'How one can sign in here; for everybody' })
  signInWays(@Ctx() { application }: Context): SignInWaysType {
    return { password: true, singleSignOn: application.singleSignOn !== null };
  }
}
