import type pg from 'pg';
import type { Doorbell } from './doorbell.js';
import { type LedgerEntry, type LedgerHead, readEntries, readHead } from './entry.js';

/** How many of the newest entries are kept in memory, for readers that keep up. */
const kept = 4_096;
const pageSize = 500;

/**
 * The end of the ledger, read once per process whatever the number of readers. Readers pull at their own pace: one that
 * keeps up is served from memory, one that lags from the table, and none is ever skipped.
 */
export class LedgerTail {
  readonly #pool: pg.Pool;
  readonly #doorbell: Doorbell;
  readonly #waiting = new Set<() => void>();
  #head: LedgerHead = { epoch: '', position: 0 };
  #recent: LedgerEntry[] = [];
  #reading: Promise<void> | null = null;
  #again = false;
  #silence: (() => void) | null = null;

  constructor(pool: pg.Pool, doorbell: Doorbell) {
    this.#pool = pool;
    this.#doorbell = doorbell;
  }

  get head(): LedgerHead {
    return this.#head;
  }

  async start(): Promise<void> {
    this.#head = await readHead(this.#pool);
    this.#silence = this.#doorbell.onRing(() => void this.#refresh());
  }

  async stop(): Promise<void> {
    this.#silence?.();
    this.#wakeAll();
    await this.#reading;
  }

  /** Entries after a position, at least one unless it is the head. */
  async after(position: number): Promise<readonly LedgerEntry[]> {
    if (position >= this.#head.position) return [];
    const first = this.#recent[0]?.position ?? Number.POSITIVE_INFINITY;
    if (position + 1 >= first) return this.#recent.slice(position + 1 - first, position + 1 - first + pageSize);
    return readEntries(this.#pool, this.#head.epoch, { after: position, limit: pageSize });
  }

  /** Resolves when the head has passed a position, or the signal is given, or the tail stops. */
  async beyond(position: number, signal: AbortSignal): Promise<void> {
    if (this.#head.position > position || signal.aborted) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        this.#waiting.delete(done);
        signal.removeEventListener('abort', done);
        resolve();
      };
      this.#waiting.add(done);
      signal.addEventListener('abort', done);
    });
  }

  /** The head as it is now, for a reader who has just seen one elsewhere. */
  async refreshed(): Promise<LedgerHead> {
    await this.#reading;
    await this.#refresh();
    return this.#head;
  }

  #refresh(): Promise<void> {
    if (this.#reading) this.#again = true;
    this.#reading ??= this.#readUntilQuiet().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  async #readUntilQuiet(): Promise<void> {
    do {
      this.#again = false;
      await this.#read();
    } while (this.#again);
  }

  async #read(): Promise<void> {
    try {
      const head = await readHead(this.#pool);
      if (head.position === this.#head.position && head.epoch === this.#head.epoch) return;
      await this.#catchUp(head);
    } catch {
      // The database is away; the next ring or poll tries again.
    }
  }

  async #catchUp(head: LedgerHead): Promise<void> {
    if (head.epoch !== this.#head.epoch || head.position - this.#head.position > kept) this.#recent = [];
    else {
      for (let position = this.#head.position; position < head.position; ) {
        const page = await readEntries(this.#pool, head.epoch, { after: position, limit: pageSize });
        const upTo = page.filter((entry) => entry.position <= head.position);
        this.#recent.push(...upTo);
        position = upTo.at(-1)?.position ?? head.position;
      }
      if (this.#recent.length > kept) this.#recent = this.#recent.slice(-kept);
    }
    this.#head = head;
    this.#wakeAll();
  }

  #wakeAll(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
