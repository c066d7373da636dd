import { type AnyVariables, Client, createRequest, fetchExchange, type TypedDocumentNode } from '@urql/core';
import { problemOf } from '../graphql/problem.js';
import { bearer, type Credentials } from './credentials.js';
import { namedDocument } from './named-document.js';

/** Sends a query or mutation. @throws Problem */
export type Ask = <Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
) => Promise<Data>;

const answerWithin = 20_000;

/** Queries and mutations over HTTP. Nothing is cached: the server is asked again whenever something changed. */
export function createRequests(credentials: Credentials): Ask {
  return askWith(
    new Client({
      url: '/graphql',
      exchanges: [fetchExchange],
      preferGetMethod: false,
      requestPolicy: 'network-only',
      fetch: fetchInTime,
      fetchOptions: () => ({
        credentials: 'same-origin',
        headers: { ...bearer(credentials), 'accept-language': credentials.language() },
      }),
    }),
  );
}

/** The same over any urql client; tests bring one with an exchange of their own. */
export function askWith(client: Client): Ask {
  return async (document, variables) => {
    const isMutation = document.definitions.some((part) => part.kind === 'OperationDefinition' && part.operation === 'mutation');
    const request = createRequest(document, variables, namedDocument(document));
    const { data, error } = await (isMutation ? client.executeMutation(request) : client.executeQuery(request)).toPromise();
    if (error || data === undefined || data === null) throw error ? problemOf(error) : new Error('An answer without data');
    return data;
  };
}

/** A request that hangs would keep a screen from ever asking again. */
const fetchInTime: typeof fetch = (input, init) => {
  const limit = AbortSignal.timeout(answerWithin);
  return fetch(input, { ...init, signal: init?.signal ? AbortSignal.any([init.signal, limit]) : limit });
};
