import * as client from 'openid-client';
import type pg from 'pg';
import { type NewSession, type Sessions, sessionLength } from '../session.js';
import { recordSignIn } from '../sign-in-history.js';
import type { Origin } from '../sign-in-origin.js';
import { type Flow, FlowSeal, flowLength } from './flow.js';
import { knownMember } from './known-member.js';
import { SingleSignOnFailed } from './problem.js';
import { Provider } from './provider.js';
import type { SingleSignOnSettings } from './settings.js';

interface Means {
  readonly pool: pg.Pool;
  readonly sessions: Sessions;
  readonly settings: SingleSignOnSettings;
  readonly clock?: () => number;
}

export const callbackPath = '/sign-in/single-sign-on/callback';
const longestSubject = 255;

/** An answer of the provider. @throws SingleSignOnFailed when we didn't get it, or can't believe it */
async function answerOf<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof client.AuthorizationResponseError && error.error === 'access_denied')
      throw new SingleSignOnFailed('denied');
    const unreached = error instanceof TypeError || (error as { code?: unknown }).code === 'OAUTH_TIMEOUT';
    throw new SingleSignOnFailed(unreached ? 'unavailable' : 'failed', error);
  }
}

/** Signs members in by an OpenID provider: authorization code with PKCE, state and nonce. */
export class SingleSignOn {
  readonly #means: Means;
  readonly #clock: () => number;
  readonly #seal: FlowSeal;
  readonly #provider: Provider;

  constructor(means: Means) {
    this.#means = means;
    this.#clock = means.clock ?? Date.now;
    this.#seal = new FlowSeal(means.settings.clientSecret);
    this.#provider = new Provider(means.settings, this.#clock);
  }

  /** Whether people reach us by https. */
  get secure(): boolean {
    return this.#means.settings.publicUrl.protocol === 'https:';
  }

  /** Where to send the browser, and the sealed flow it keeps meanwhile. @throws SingleSignOnFailed unavailable */
  async begin(returnTo: string): Promise<{ readonly address: string; readonly sealed: string }> {
    const configuration = await this.#provider.configuration();
    const flow: Flow = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      returnTo,
      expiresAt: this.#clock() + flowLength,
    };
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#callback('').href,
      scope: 'openid profile',
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: 'S256',
    });
    return { address: address.href, sealed: this.#seal.seal(flow) };
  }

  /** @param search the query with which the provider sent the browser back @throws SingleSignOnFailed */
  async complete(
    search: string,
    sealed: string | null,
    from: Pick<Origin, 'address' | 'userAgent'>,
  ): Promise<NewSession & Pick<Flow, 'returnTo'>> {
    const flow = this.#seal.open(sealed, this.#clock());
    if (!flow) throw new SingleSignOnFailed('expired');
    const memberId = await this.#identify(search, flow);
    const { pool, sessions } = this.#means;
    const origin = { how: 'SINGLE_SIGN_ON', ...from } as const;
    const session = await sessions.create(memberId, sessionLength, origin);
    await recordSignIn(pool, { at: this.#clock(), memberId, outcome: 'SIGNED_IN', ...origin });
    return { ...session, returnTo: flow.returnTo };
  }

  async #identify(search: string, flow: Flow): Promise<string> {
    const configuration = await this.#provider.configuration();
    const grant = client.authorizationCodeGrant(configuration, this.#callback(search), {
      pkceCodeVerifier: flow.verifier,
      expectedState: flow.state,
      expectedNonce: flow.nonce,
      idTokenExpected: true,
    });
    const tokens = await answerOf(grant);
    const claims = tokens.claims();
    if (!claims || claims.sub.length > longestSubject) throw new SingleSignOnFailed('failed');
    const username = async (): Promise<string | null> => {
      const said =
        claims.preferred_username ??
        (await answerOf(client.fetchUserInfo(configuration, tokens.access_token, claims.sub))).preferred_username;
      return typeof said === 'string' ? said : null;
    };
    return knownMember(this.#means.pool, { issuer: claims.iss, subject: claims.sub }, username, this.#clock());
  }

  #callback(search: string): URL {
    const url = new URL(callbackPath, this.#means.settings.publicUrl);
    url.search = search;
    return url;
  }
}
