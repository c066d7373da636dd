import { type InjectionKey, inject } from 'vue';
import { graphql, type ResultOf } from '../../graphql/graphql.js';
import type { Ask } from '../../live/requests.js';

const signInWaysDocument = graphql(`
  query SignInWays {
    signInWays {
      singleSignOn
    }
  }
`);

type SignInWays = ResultOf<typeof signInWaysDocument>['signInWays'];
/** Asks how one can sign in here. @throws Problem */
export type AskSignInWays = () => Promise<SignInWays>;

export const signInWaysKey: InjectionKey<AskSignInWays> = Symbol('sign-in ways');

export const askSignInWays = async (ask: Ask): Promise<SignInWays> => (await ask(signInWaysDocument, {})).signInWays;

/** Where nobody provides it, by password alone. */
export const useSignInWays = (): AskSignInWays => inject(signInWaysKey, async () => ({ singleSignOn: false }));
