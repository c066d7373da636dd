/** What can be drawn. Never touches a global generator: the same seed draws the same things in the same order. */
export interface Chance {
  /** 0 ≤ x < 1 */
  real(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  happens(probability: number): boolean;
  /** @throws RangeError for an empty list. */
  pick<Item>(items: readonly Item[]): Item;
  weighted<Item>(items: readonly Item[], weight: (item: Item) => number): Item;
  /** A generator of its own, so that one more draw here changes nothing there. */
  fork(name: string): Chance;
}

/** FNV-1a: a seed is any text. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** mulberry32: small, fast, and even enough for a sample. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function chanceOf(seed: string): Chance {
  const real = mulberry32(hash(seed));
  const whole = (from: number, to: number): number => from + Math.floor(real() * (to - from + 1));
  return {
    real,
    whole,
    happens: (probability) => real() < probability,
    pick: (items) => items[whole(0, items.length - 1)] ?? nothing(),
    weighted: (items, weight) => weighted(real(), items, weight),
    fork: (name) => chanceOf(`${seed}/${name}`),
  };
}

function weighted<Item>(drawn: number, items: readonly Item[], weight: (item: Item) => number): Item {
  const total = items.reduce((sum, item) => sum + weight(item), 0);
  let left = drawn * total;
  for (const item of items) {
    left -= weight(item);
    if (left < 0) return item;
  }
  return items.at(-1) ?? nothing();
}

function nothing(): never {
  throw new RangeError('nothing to pick from');
}
