import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.js';
import { SessionType } from '../members/member.type.js';
import type { SignedIn } from './entrance.js';
import { LinkOfferType } from './identity.types.js';
import { type LinkOffer, readLink } from './sign-in-link.js';
import { useLink } from './use-link.js';

/** Gives the browser its cookies, and the client its token. */
async function admit({ keepSession, keepDevice, load }: Context, { memberId, token, cookie, expiresAt, device }: SignedIn) {
  keepSession({ token: cookie, expiresAt });
  keepDevice(device);
  return { token, expiresAt, member: await load.member(memberId) };
}

@Resolver()
export class SignInResolver {
  @Mutation(() => SessionType, {
    description:
      'Signs a member in; browsers get an HttpOnly cookie as well. UNAUTHENTICATED with `extensions.secondFactor` asks for the code, too',
  })
  async signIn(
    @Arg('username', () => String) username: string,
    @Arg('password', () => String) password: string,
    @Arg('code', () => String, { nullable: true, description: 'Of the authenticator app, or a recovery code' })
    code: string | null,
    @Ctx() context: Context,
  ) {
    const { application, address, userAgent, device } = context;
    const now = application.clock();
    return admit(context, await application.signIn.run({ username, password, code, address, userAgent, device, now }));
  }

  @Mutation(() => Boolean, { description: 'Ends the present sign-in' })
  async signOut(@Ctx() { viewer, application, keepSession }: Context): Promise<boolean> {
    if (viewer) await application.sessions.revoke(viewer.sessionId);
    keepSession(null);
    return true;
  }

  @Query(() => LinkOfferType, {
    nullable: true,
    description: 'Whose password a one-time link sets; null when it is unknown, used or has expired',
  })
  linkOffer(@Arg('token', () => String) token: string, @Ctx() { application }: Context): Promise<LinkOffer | null> {
    return readLink(application.pool, token, application.clock());
  }

  @Mutation(() => SessionType, { description: 'Sets a password by a one-time link, and signs in' })
  async useLink(
    @Arg('token', () => String) token: string,
    @Arg('password', () => String) password: string,
    @Ctx() context: Context,
  ) {
    const { application, address, userAgent, device } = context;
    const now = application.clock();
    return admit(context, await useLink(application, { token, password, address, userAgent, device, now }));
  }
}
