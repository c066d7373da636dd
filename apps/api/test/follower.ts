import type { Answer, Client } from './harness.js';

/** A live change as the tests ask for it. */
export interface Change {
  readonly cursor: string;
  readonly matches: boolean;
  readonly entry: { readonly cursor: string; readonly kind: string; readonly ticketNumber: string | null };
  readonly ticket: { readonly number: string; readonly version: number } | null;
}

export const ticketChanged = `subscription ($after: Cursor, $filter: TicketFilter) {
  ticketChanged(after: $after, filter: $filter) { cursor matches entry { cursor kind ticketNumber } ticket { number version } }
}`;

/** A subscriber that writes down what it is told, in the order in which it came. */
export class Follower {
  readonly changes: Change[] = [];
  readonly #answers: AsyncIterableIterator<Answer>;
  readonly #following: Promise<void>;
  #wake: () => void = () => undefined;
  #failure: unknown = null;

  constructor(client: Pick<Client, 'subscribe'>, variables: Record<string, unknown> = {}) {
    this.#answers = client.subscribe(ticketChanged, variables);
    this.#following = this.#follow();
  }

  /** Resolves once it has been told enough. @throws when the subscription ended before that */
  async until(isEnough: (changes: readonly Change[]) => boolean): Promise<readonly Change[]> {
    while (!isEnough(this.changes)) {
      if (this.#failure) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.changes;
  }

  /** Resolves once it has been told of an entry. */
  reached(cursor: string): Promise<readonly Change[]> {
    return this.until((changes) => changes.at(-1)?.cursor === cursor);
  }

  async leave(): Promise<void> {
    await this.#answers.return?.();
    await this.#following;
  }

  async #follow(): Promise<void> {
    try {
      for await (const { data, errors } of this.#answers) {
        if (errors) throw new Error(JSON.stringify(errors));
        this.changes.push(data.ticketChanged);
        this.#wake();
      }
      this.#failure = new Error('The subscription is over');
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(JSON.stringify(error));
    }
    this.#wake();
  }
}
