import pg from 'pg';

/** How long a lost ring can delay a reader, in milliseconds. */
const longestSilence = 250;
const channel = 'ledger';

/**
 * Wakes readers when the ledger may have grown. A ring is a hint and nothing more: one that is lost delays readers by
 * a quarter of a second.
 */
export class Doorbell {
  readonly #databaseUrl: string;
  readonly #pool: pg.Pool;
  readonly #listeners = new Set<() => void>();
  #client: pg.Client | null = null;
  #poll: NodeJS.Timeout | null = null;
  #ringing = false;
  #again = false;
  #stopped = false;

  constructor(databaseUrl: string, pool: pg.Pool) {
    this.#databaseUrl = databaseUrl;
    this.#pool = pool;
  }

  start(): void {
    this.#poll = setInterval(() => this.#wake(), longestSilence);
    void this.#listen();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    if (this.#poll) clearInterval(this.#poll);
    await this.#client?.end().catch(() => undefined);
  }

  onRing(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Rung after a commit, outside its transaction: NOTIFY inside one makes commits queue. Rings close together are one. */
  ring(): void {
    this.#wake();
    if (this.#ringing) {
      this.#again = true;
      return;
    }
    this.#ringing = true;
    void this.#notify();
  }

  async #notify(): Promise<void> {
    do {
      this.#again = false;
      await this.#pool.query(`SELECT pg_notify('${channel}', '')`).catch(() => undefined);
    } while (this.#again && !this.#stopped);
    this.#ringing = false;
  }

  #wake(): void {
    for (const listener of this.#listeners) listener();
  }

  async #listen(): Promise<void> {
    if (this.#stopped) return;
    const client = new pg.Client({ connectionString: this.#databaseUrl, application_name: 'gridvoice doorbell' });
    this.#client = client;
    client.on('notification', () => this.#wake());
    client.on('error', () => undefined);
    client.on('end', () => {
      if (!this.#stopped) setTimeout(() => void this.#listen(), longestSilence * 4).unref();
    });
    await client
      .connect()
      .then(() => client.query(`LISTEN ${channel}`))
      .catch(() => client.end().catch(() => undefined));
  }
}
