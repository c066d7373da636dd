import type pg from 'pg';
import type { Logger } from 'pino';
import { readAccessEdition } from './access-edition.js';

/** How soon a change of what somebody may do is noticed, in milliseconds. */
const glance = 300;

/** Notices when what people may do has changed, whichever process changed it. */
export class AccessWatch {
  readonly #pool: pg.Pool;
  readonly #log: Logger;
  readonly #listeners = new Set<() => Promise<void> | void>();
  #edition: string | null = null;
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> | null = null;

  constructor(pool: pg.Pool, log: Logger) {
    this.#pool = pool;
    this.#log = log;
  }

  async start(): Promise<void> {
    this.#edition = await readAccessEdition(this.#pool);
    this.#timer = setInterval(() => void this.look(), glance);
    this.#timer.unref();
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#looking;
  }

  /** They are told in the order in which they came, each when the one before is done. */
  onChange(listener: () => Promise<void> | void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Looks now; simultaneous calls are one. Never rejects: a database that is away is asked again at the next glance. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = null;
    });
    return this.#looking;
  }

  async #look(): Promise<void> {
    try {
      const edition = await readAccessEdition(this.#pool);
      if (edition === this.#edition) return;
      for (const listener of this.#listeners) await listener();
      // Only now: where a listener failed, all are told again.
      this.#edition = edition;
    } catch (error) {
      this.#log.warn({ error: String(error) }, 'a change of access could not be carried out yet');
    }
  }
}
