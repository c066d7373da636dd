import type { Allowances } from './allowances.js';
import { secondsUntil } from './bucket.js';
import { OwnBuckets } from './buckets.js';

/** What is counted of an open connection. */
export interface Counted {
  /** Operations under way on it. */
  operations(): number;
}

/** Who has how many connections to this process. @param clock milliseconds, monotonic */
export class ConnectionPlaces {
  readonly #open = new Map<string, Set<Counted>>();
  readonly #allowances: Allowances;
  readonly #openings: OwnBuckets;

  constructor(allowances: Allowances, clock: () => number = () => performance.now()) {
    this.#allowances = allowances;
    this.#openings = new OwnBuckets(clock);
  }

  /** On all connections of a principal. */
  get mostOperations(): number {
    return this.#allowances.operations;
  }

  /** Counts that a network opens a socket. @returns 0, or whole seconds to wait when it opens them too fast */
  opens(network: string): number {
    const { granted, level } = this.#openings.takeNow(network, { need: 1, wish: 1, unspent: 0 }, this.#allowances.openings);
    return granted > 0 ? 0 : secondsUntil(1, level, this.#allowances.openings);
  }

  /** Gives a connection a place among its principal's; false when all are taken. */
  take(principal: string, connection: Counted): boolean {
    const open = this.#open.get(principal) ?? new Set();
    if (open.size >= this.#allowances.connections) return false;
    this.#open.set(principal, open.add(connection));
    return true;
  }

  leave(principal: string, connection: Counted): void {
    const open = this.#open.get(principal);
    open?.delete(connection);
    if (open?.size === 0) this.#open.delete(principal);
  }

  /** Operations under way on all of a principal's connections. */
  operationsOf(principal: string): number {
    return [...(this.#open.get(principal) ?? [])].reduce((sum, connection) => sum + connection.operations(), 0);
  }
}
