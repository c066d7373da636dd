/** An answer with errors: the code of the first, as the contract names them. */
export class GraphQLRefusal extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'GraphQLRefusal';
    this.code = code;
  }
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const signInMutation =
  'mutation ($username: String!, $password: String!) { signIn(username: $username, password: $password) { token } }';

/** Speaks GraphQL over HTTP as one account, and signs in again when its session has ended. */
export class GraphQLClient {
  readonly #url: string;
  readonly #credentials: { readonly username: string; readonly password: string };
  readonly #signal: AbortSignal;
  #token: string | null = null;

  constructor(url: string, credentials: { readonly username: string; readonly password: string }, signal: AbortSignal) {
    this.#url = url;
    this.#credentials = credentials;
    this.#signal = signal;
  }

  /** @throws GraphQLRefusal; a network's error as it comes */
  async send<Data>(query: string, variables: object = {}): Promise<Data> {
    this.#token ??= (await this.#post<{ signIn: { token: string } }>(signInMutation, this.#credentials, null)).signIn.token;
    try {
      return await this.#post<Data>(query, variables, this.#token);
    } catch (error) {
      if (!(error instanceof GraphQLRefusal) || error.code !== 'UNAUTHENTICATED') throw error;
      this.#token = null;
      throw error;
    }
  }

  async #post<Data>(query: string, variables: object, token: string | null): Promise<Data> {
    const response = await fetch(this.#url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify({ query, variables }),
      signal: AbortSignal.any([this.#signal, AbortSignal.timeout(10_000)]),
    });
    const { data, errors } = (await response.json()) as Answer;
    const [error] = errors ?? [];
    if (error) throw new GraphQLRefusal(error.extensions?.code ?? 'INTERNAL', error.message);
    return data as Data;
  }
}
