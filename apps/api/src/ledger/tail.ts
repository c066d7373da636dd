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

  /** How many readers have seen everything and wait for more. */
  get waiting(): number {
    return this.#waiting.size;
  }

  async start(): Promise<void> {
    this.#head = await readHead(this.#pool);
    // A database that is away is tried again at the next ring or poll.
    this.#silence = this.#doorbell.onRing(() => void this.#refresh().catch(() => undefined));
  }

  async stop(): Promise<void> {
    this.#silence?.();
    this.#wakeAll();
    await this.#reading?.catch(() => undefined);
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

  /**
   * The head as it is now, for a reader who has just seen one elsewhere.
   * @throws when the database is away: an old head would make that reader's cursor look like one from beyond it
   */
  async refreshed(): Promise<LedgerHead> {
    await this.#refresh();
    return this.#head;
  }

  #refresh(): Promise<void> {
    if (this.#reading) this.#again = true;
    this.#reading ??= this.#readUntilQuiet();
    return this.#reading;
  }

  async #readUntilQuiet(): Promise<void> {
    try {
      do {
        this.#again = false;
        const head = await readHead(this.#pool);
        if (head.position !== this.#head.position || head.epoch !== this.#head.epoch) await this.#catchUp(head);
      } while (this.#again);
    } finally {
      // In the same breath as the last look at `again`: whoever asks from now on gets a reading of their own.
      this.#reading = null;
    }
  }

  async #catchUp(head: LedgerHead): Promise<void> {
    const isFar = head.epoch !== this.#head.epoch || head.position - this.#head.position > kept;
    const fresh = isFar ? [] : await this.#upTo(head);
    // Taken over whole or not at all: half of it, left by a read that failed, would be there twice after the next.
    this.#recent = isFar ? [] : [...this.#recent, ...fresh].slice(-kept);
    this.#head = head;
    this.#wakeAll();
  }

  async #upTo(head: LedgerHead): Promise<LedgerEntry[]> {
    const fresh: LedgerEntry[] = [];
    for (let position = this.#head.position; position < head.position; ) {
      const page = await readEntries(this.#pool, head.epoch, {
        after: position,
        limit: Math.min(pageSize, head.position - position),
      });
      if (page.length === 0) throw new Error(`The ledger has no entry after ${position}, though its head is ${head.position}`);
      fresh.push(...page);
      position += page.length;
    }
    return fresh;
  }

  #wakeAll(): void {
    for (const wake of [...this.#waiting]) wake();
  }
}
