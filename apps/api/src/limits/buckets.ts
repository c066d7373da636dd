import { type Allowance, type Bucket, empty, type Lease, takeLease, type Wanted } from './bucket.js';

/** Where buckets stand: in the database for all processes, or here. Never fails. */
export interface Buckets {
  take(key: string, wanted: Wanted, allowance: Allowance): Promise<Lease>;
}

/** Ever new names must not fill the memory; the oldest are forgotten first. */
const mostKept = 10_000;

/** Buckets of this process alone. @param clock milliseconds */
export class OwnBuckets implements Buckets {
  readonly #kept = new Map<string, Bucket>();
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  async take(key: string, wanted: Wanted, allowance: Allowance): Promise<Lease> {
    return this.takeNow(key, wanted, allowance);
  }

  takeNow(key: string, wanted: Wanted, allowance: Allowance): Lease {
    const lease = takeLease(this.#kept.get(key) ?? empty, wanted, this.#clock(), allowance);
    this.#kept.delete(key);
    this.#kept.set(key, { level: lease.level, at: lease.at });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
    return lease;
  }
}
