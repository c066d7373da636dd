import { type InjectionKey, inject, type Ref, shallowRef } from 'vue';
import { graphql, type ResultOf } from '../graphql/graphql.js';
import { asProblem } from '../graphql/problem.js';
import type { Ask } from '../live/requests.js';

const meDocument = graphql(`
  query Me {
    me {
      id
      name
      department
      roles
      unit {
        name
      }
    }
  }
`);

const signInDocument = graphql(`
  mutation SignIn($username: String!, $password: String!, $code: String) {
    signIn(username: $username, password: $password, code: $code) {
      expiresAt
    }
  }
`);

const linkOfferDocument = graphql(`
  query LinkOffer($token: String!) {
    linkOffer(token: $token) {
      username
      name
      purpose
    }
  }
`);

const useLinkDocument = graphql(`
  mutation UseLink($token: String!, $password: String!) {
    useLink(token: $token, password: $password) {
      expiresAt
    }
  }
`);

const signOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export type Me = ResultOf<typeof meDocument>['me'];
export type LinkOffer = NonNullable<ResultOf<typeof linkOfferDocument>['linkOffer']>;

export interface Session {
  /** Undefined while it isn't known yet, null when nobody is signed in. */
  readonly me: Readonly<Ref<Me | null | undefined>>;
  /** @param code of the second factor; null until it is asked for. @throws Problem, with `secondFactor` where a code is wanted */
  readonly signIn: (username: string, password: string, code: string | null) => Promise<void>;
  /** Whose password a one-time link sets; null when it is of no use any more. @throws Problem */
  readonly linkOffer: (token: string) => Promise<LinkOffer | null>;
  /** Sets the password and signs in. @throws Problem, with `secondFactor` where it is set but a code is wanted to sign in */
  readonly useLink: (token: string, password: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Finds out who is signed in by the browser's cookie, which no script can read. @throws Problem where no answer came. */
  readonly recognise: () => Promise<void>;
  /** The server has refused the session. */
  readonly lost: () => void;
}

export const sessionKey: InjectionKey<Session> = Symbol('session');

export function useSession(): Session {
  const session = inject(sessionKey);
  if (!session) throw new Error('useSession needs an app that provides the session');
  return session;
}

/** The signed-in member; only for pages that are shown to one. */
export function useMe(): Me {
  const { me } = useSession();
  if (!me.value) throw new Error('useMe needs a signed-in member');
  return me.value;
}

export function createSession(ask: Ask): Session {
  const me = shallowRef<Me | null | undefined>();
  const recognise = async (): Promise<void> => {
    try {
      me.value = (await ask(meDocument, {})).me;
    } catch (thrown) {
      if (asProblem(thrown).code !== 'UNAUTHENTICATED') throw thrown;
      me.value = null;
    }
  };
  const lost = (): void => {
    me.value = null;
  };
  return {
    me,
    recognise,
    lost,
    signIn: async (username, password, code) => {
      await ask(signInDocument, { username, password, code });
      await recognise();
    },
    linkOffer: async (token) => (await ask(linkOfferDocument, { token })).linkOffer,
    useLink: async (token, password) => {
      await ask(useLinkDocument, { token, password });
      await recognise();
    },
    signOut: async () => {
      // Signed out here whatever the server says: the next person at this desk must not go on as the last.
      await ask(signOutDocument, {}).catch(() => {});
      lost();
    },
  };
}
