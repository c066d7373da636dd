import { type Allowance, type Lease, secondsUntil, type Wanted } from './bucket.js';
import type { Buckets } from './buckets.js';

/** So much of a bucket is taken at once, unless one request needs more. */
const share = 0.05;
/** A lease is spent within this time, in milliseconds; what is left of it goes back. */
const freshFor = 1_000;
const mostKept = 10_000;

/** How an attempt to spend points went. */
export interface Spent {
  readonly admitted: boolean;
  /** Points that are still there, as far as this process knows. */
  readonly remaining: number;
  /** Whole seconds until it is worth trying again; 0 when it was admitted. */
  readonly retryAfter: number;
}

interface Held {
  lease: Lease;
  left: number;
  /** By this process' clock. */
  takenAt: number;
  /** Refused lately: a need as large isn't asked for again before then. */
  refused: { readonly need: number; readonly until: number } | null;
  /** Whoever needs another lease waits for the one before. */
  turn: Promise<unknown>;
}

const none: Lease = { granted: 0, at: 0, level: 0 };

/** Spends points out of leases, so that the buckets behind are asked once for many requests. @param clock milliseconds, monotonic */
export class Leases {
  readonly #buckets: Buckets;
  readonly #clock: () => number;
  readonly #held = new Map<string, Held>();

  constructor(buckets: Buckets, clock: () => number) {
    this.#buckets = buckets;
    this.#clock = clock;
  }

  spend(key: string, cost: number, allowance: Allowance): Promise<Spent> {
    const held = this.#heldBy(key);
    const spent = this.#atOnce(held, cost, allowance);
    if (spent) return Promise.resolve(spent);
    const next = held.turn.then(() => this.#atOnce(held, cost, allowance) ?? this.#renew(key, held, cost, allowance));
    held.turn = next.catch(() => undefined);
    return next;
  }

  /** From the lease at hand, or from knowing that there is no room; null when the bucket has to be asked. */
  #atOnce(held: Held, cost: number, allowance: Allowance): Spent | null {
    const now = this.#clock();
    if (cost <= held.left && now - held.takenAt < freshFor) {
      held.left -= cost;
      return { admitted: true, remaining: this.#remaining(held, allowance), retryAfter: 0 };
    }
    return held.refused && cost >= held.refused.need && now < held.refused.until ? this.#refusal(held, cost, allowance) : null;
  }

  async #renew(key: string, held: Held, cost: number, allowance: Allowance): Promise<Spent> {
    const wanted: Wanted = {
      need: cost,
      wish: Math.max(cost, Math.floor(allowance.capacity * share)),
      unspent: held.left,
    };
    held.left = 0;
    held.lease = await this.#buckets.take(key, wanted, allowance);
    held.takenAt = this.#clock();
    const admitted = held.lease.granted >= cost;
    held.left = admitted ? held.lease.granted - cost : 0;
    held.refused = admitted ? null : { need: cost, until: held.takenAt + Math.min(freshFor, wait(held.lease, cost, allowance)) };
    return admitted
      ? { admitted, remaining: this.#remaining(held, allowance), retryAfter: 0 }
      : this.#refusal(held, cost, allowance);
  }

  #level({ lease, takenAt }: Held, { perSecond }: Allowance): number {
    return Math.max(0, lease.level - (perSecond * (this.#clock() - takenAt)) / 1000);
  }

  #remaining(held: Held, allowance: Allowance): number {
    return Math.floor(Math.min(allowance.capacity, allowance.capacity - this.#level(held, allowance) + held.left));
  }

  #refusal(held: Held, cost: number, allowance: Allowance): Spent {
    const retryAfter = secondsUntil(cost, this.#level(held, allowance), allowance);
    return { admitted: false, remaining: this.#remaining(held, allowance), retryAfter };
  }

  #heldBy(key: string): Held {
    const held = this.#held.get(key) ?? { lease: none, left: 0, takenAt: 0, refused: null, turn: Promise.resolve() };
    this.#held.delete(key);
    this.#held.set(key, held);
    const [oldest] = this.#held.keys();
    if (this.#held.size > mostKept && oldest !== undefined) this.#held.delete(oldest);
    return held;
  }
}

/** Milliseconds until a bucket has room. */
const wait = ({ level }: Lease, cost: number, { capacity, perSecond }: Allowance): number =>
  ((level + cost - capacity) / perSecond) * 1000;
