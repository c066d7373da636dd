import { dutiesOf, type Waiting } from './duties.js';
import { GraphQLRefusal } from './graphql-client.js';
import type { SeenCase } from './stream-case.js';
import type { StreamDesk } from './stream-desk.js';
import { casesFor, retryAfter } from './stream-pace.js';
import { Visitors } from './visitors.js';

/** The tickets that the stream brings on, as it saw them last. */
export class StreamCases {
  readonly visitors = new Visitors();
  readonly #desk: StreamDesk;
  #cases: readonly SeenCase[] = [];
  #lookedAt = Number.NEGATIVE_INFINITY;
  readonly #refusedAt = new Map<string, number>();

  constructor(desk: StreamDesk) {
    this.#desk = desk;
  }

  /** Looks again where the last look is too old. `now` is the server's, in milliseconds. */
  async refresh(now: number): Promise<void> {
    if (now - this.#lookedAt >= casesFor) await this.look(now);
  }

  async look(now: number): Promise<void> {
    this.#cases = await this.#desk.cases();
    this.#lookedAt = now;
    this.visitors.look(this.#cases, now);
  }

  /** Whatever is ripe, what is due soonest first. */
  ripe(now: number): Waiting[] {
    return this.#cases
      .filter(({ number }) => !this.visitors.isTheirs(number, now))
      .flatMap(dutiesOf)
      .filter((waiting) => waiting.ripeAt <= now && !this.#isRefused(waiting, now))
      .sort((one, other) => one.dueAt - other.dueAt);
  }

  /** Does it, and looks at that ticket anew before anything else is done to it. @returns whether it was accepted */
  async fulfil({ number, name, by, deed }: Waiting, now: number): Promise<boolean> {
    this.changed(number);
    try {
      await this.#desk.tend(by, number, deed(now));
      return true;
    } catch (error) {
      if (!(error instanceof GraphQLRefusal)) throw error;
      this.#refusedAt.set(`${number} ${name}`, now);
      return false;
    }
  }

  /** The stream does something to it: what was seen of it is out of date. */
  changed(number: string): void {
    this.visitors.ours(number);
    this.#cases = this.#cases.filter((seen) => seen.number !== number);
  }

  #isRefused({ number, name }: Waiting, now: number): boolean {
    const refusedAt = this.#refusedAt.get(`${number} ${name}`);
    return refusedAt !== undefined && now - refusedAt < retryAfter;
  }
}
