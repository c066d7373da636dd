import type { CodedError } from '../errors/coded-error.js';
import { tooExpensive, tooMuch } from '../errors/refusals.js';
import { type Allowances, mostPerRequest, usualAllowances } from './allowances.js';
import type { Buckets } from './buckets.js';
import { Leases } from './leases.js';
import { points, prices } from './prices.js';
import type { Principal } from './principal.js';

/** What a client is told of a request's cost; all in points. */
export interface ToldCost {
  readonly requested: number;
  /** One request may cost so much. */
  readonly most: number;
  readonly remaining: number;
  readonly capacity: number;
  readonly restorePerSecond: number;
}

export interface Charge {
  readonly told: ToldCost;
  /** COST_LIMIT or RATE_LIMITED; null when the request may go on. */
  readonly refusal: CodedError | null;
}

/** Charges requests to whoever sends them, before they are executed. */
export class Limiter {
  readonly allowances: Allowances;
  readonly #leases: Leases;

  /** @param clock milliseconds, monotonic */
  constructor(buckets: Buckets, clock: () => number = () => performance.now(), allowances: Allowances = usualAllowances) {
    this.allowances = allowances;
    this.#leases = new Leases(buckets, clock);
  }

  /** @param cost in points. What is too expensive isn't executed, so only looking at it is charged. */
  async charge({ kind, key }: Principal, cost: number): Promise<Charge> {
    const allowance = this.allowances.spending[kind];
    const most = mostPerRequest[kind];
    const { admitted, remaining, retryAfter } = await this.#leases.spend(
      key,
      cost > most ? points(prices.invalid) : cost,
      allowance,
    );
    const told = { requested: cost, most, remaining, capacity: allowance.capacity, restorePerSecond: allowance.perSecond };
    if (!admitted) return { told, refusal: tooMuch(retryAfter) };
    return { told, refusal: cost > most ? tooExpensive(cost, most) : null };
  }
}
