import type { Answer } from '../harness.js';

/** A browser: it keeps cookies, and nothing else. */
export class Browser {
  readonly #url: string;
  readonly #agent: string;
  readonly cookies = new Map<string, string>();

  constructor(url: string, agent = 'Mozilla/5.0 (test)') {
    this.#url = url;
    this.#agent = agent;
  }

  /** Asks, and keeps the cookies of the answer unless it is lost on the way. */
  async ask(query: string, variables: Record<string, unknown> = {}, { lost = false } = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(`${this.#url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', 'user-agent': this.#agent, cookie },
      body: JSON.stringify({ query, variables }),
    });
    if (!lost) for (const set of response.headers.getSetCookie()) this.#keep(set);
    return (await response.json()) as Answer;
  }

  async signIn(username: string, password: string, code: string | null = null): Promise<Answer> {
    return this.ask(signIn, { username, password, code });
  }

  /** Who the server takes it for; null for nobody. */
  async me(options = {}): Promise<string | null> {
    return (await this.ask('{ me { id } }', {}, options)).data?.me?.id ?? null;
  }

  get session(): string {
    return this.cookies.get('gridvoice_session') ?? '';
  }

  /** Somebody else with the same cookies. */
  stolen(): Browser {
    const thief = new Browser(this.#url);
    for (const [name, value] of this.cookies) thief.cookies.set(name, value);
    return thief;
  }

  #keep(set: string): void {
    const [name = '', value = ''] = (set.split(';')[0] ?? '').split('=');
    if (value === '') this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

const signIn = `mutation ($username: String!, $password: String!, $code: String) {
  signIn(username: $username, password: $password, code: $code) { token member { id } } }`;
