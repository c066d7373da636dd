import type { ClockTimeline, Leg, Limit, LimitUnit, Pause } from '../src/clocks/clock.js';
import type { Instant } from '../src/instant.js';

/** Mulberry32: the same cases in every run, so that what fails can be looked at. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const minute = 60_000;
const day = 1440 * minute;
const years = { from: Date.UTC(2003, 10, 1), until: Date.UTC(2028, 3, 1) };
const midnight = 16 * 60 * minute;

/** The longest amounts worth walking. */
const most: Record<Exclude<LimitUnit, 'MOMENT'>, number> = {
  MINUTE: 3_000,
  HOUR: 72,
  WORKING_DAY: 15,
  DAY: 40,
  MONTH: 3,
  QUARTER: 2,
};
const units = Object.keys(most) as (keyof typeof most)[];

/** Timelines whose moments all lie on a tick, many of them at the edges: midnights, holidays, pauses that touch, legs inside pauses. */
export class RandomTimelines {
  readonly #random: () => number;
  readonly #tick: number;

  constructor(seed: number, tick: number) {
    this.#random = randomNumbers(seed);
    this.#tick = tick;
  }

  next(): ClockTimeline {
    const startedAt = this.#start();
    const legs: Leg[] = [this.#leg(startedAt)];
    while (this.#chance(0.3) && legs.length < 3) legs.push(this.#leg(this.#after(startedAt, 6 * day)));
    return { startedAt, legs, pauses: this.#pauses(startedAt) };
  }

  #start(): Instant {
    const at = years.from + this.#upTo(years.until - years.from);
    if (!this.#chance(0.4)) return this.#onTick(at);
    const edge = Math.floor(at / day) * day + midnight;
    return this.#onTick(edge + (this.#upTo(3) - 1) * this.#tick);
  }

  #leg(from: Instant): Leg {
    const limit = this.#limit(from);
    return this.#chance(0.05) ? { from, limit, provisional: true } : { from, limit };
  }

  #limit(from: Instant): Limit {
    if (this.#chance(0.1)) return { unit: 'MOMENT', at: this.#onTick(from - day / 4 + this.#upTo(5 * day)) };
    const unit = units[this.#upTo(units.length)] ?? 'HOUR';
    return { unit, amount: 1 + this.#upTo(most[unit]) };
  }

  /** From two days before the start on; in order, sometimes touching, sometimes empty, sometimes from midnight to midnight. */
  #pauses(startedAt: Instant): Pause[] {
    const pauses: Pause[] = [];
    let at = startedAt - 2 * day;
    while (this.#chance(0.45) && pauses.length < 4) {
      const from = this.#chance(0.3) && pauses.length > 0 ? (at as Instant) : this.#edge(this.#after(at, 5 * day));
      const until = this.#chance(0.05) ? from : this.#edge(this.#after(from, 6 * day));
      if (from < at || until < from) continue;
      const ground = this.#chance(0.5) ? 'WAITING_FOR_CUSTOMER' : 'FORCE_MAJEURE';
      pauses.push({ ground, from, until, requestedBy: 'ops', approvedBy: 'supervisor' });
      at = until;
    }
    return pauses;
  }

  #edge(at: Instant): Instant {
    return this.#chance(0.4) ? this.#onTick(Math.floor(at / day) * day + midnight) : at;
  }

  #chance = (share: number): boolean => this.#random() < share;
  #upTo = (end: number): number => Math.floor(this.#random() * end);
  #after = (at: number, most: number): Instant => this.#onTick(at + this.#upTo(most));
  #onTick = (at: number): Instant => (Math.floor(at / this.#tick) * this.#tick) as Instant;
}
