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
  mutation SignIn($username: String!, $password: String!) {
    signIn(username: $username, password: $password) {
      token
    }
  }
`);

const signOutDocument = graphql(`
  mutation SignOut {
    signOut
  }
`);

export type Me = ResultOf<typeof meDocument>['me'];

export interface Session {
  /** Undefined while it isn't known yet, null when nobody is signed in. */
  readonly me: Readonly<Ref<Me | null | undefined>>;
  /** @throws Problem */
  readonly signIn: (username: string, password: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Finds out who is signed in, by the token of this tab or the browser's cookie. @throws Problem where no answer came. */
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

/** Keeps a token; `Storage` of the tab in the browser. */
export interface TokenStore {
  readonly read: () => string | null;
  readonly write: (token: string | null) => void;
}

export function createSession(ask: Ask, tokens: TokenStore): Session {
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
    tokens.write(null);
    me.value = null;
  };
  return {
    me,
    recognise,
    lost,
    signIn: async (username, password) => {
      tokens.write((await ask(signInDocument, { username, password })).signIn.token);
      await recognise();
    },
    signOut: async () => {
      // Signed out here whatever the server says: the next person at this desk must not go on as the last.
      await ask(signOutDocument, {}).catch(() => {});
      lost();
    },
  };
}
