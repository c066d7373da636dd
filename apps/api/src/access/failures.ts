const window = 60_000;
const most = 10;
/** Guessing under ever new names must not fill the memory; the oldest are forgotten first. */
const mostKept = 10_000;

interface Streak {
  count: number;
  readonly since: number;
}

/** Counts failed sign-ins: at most 10 per user name and address in a minute. */
export class Failures {
  readonly #records = new Map<string, Streak>();

  /** Seconds until the next attempt is allowed; 0 when it is allowed now. @param now milliseconds */
  wait(key: string, now: number): number {
    const record = this.#current(key, now);
    if (!record || record.count < most) return 0;
    return Math.max(1, Math.ceil((record.since + window - now) / 1000));
  }

  add(key: string, now: number): void {
    const record = this.#current(key, now) ?? { count: 0, since: now };
    record.count += 1;
    this.#records.set(key, record);
    if (this.#records.size > mostKept) this.#forgetOldest();
  }

  clear(key: string): void {
    this.#records.delete(key);
  }

  #current(key: string, now: number): Streak | undefined {
    const record = this.#records.get(key);
    if (!record || now < record.since + window) return record;
    this.#records.delete(key);
    return undefined;
  }

  #forgetOldest(): void {
    const [oldest] = this.#records.keys();
    if (oldest !== undefined) this.#records.delete(oldest);
  }
}
