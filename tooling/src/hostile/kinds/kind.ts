import type { Chance } from '../../sample/chance.js';
import type { HostileRequest } from '../request.js';

/** How one kind of hostile request is made; the same chance makes the same one. */
export type Make = (chance: Chance) => Omit<HostileRequest, 'kind'>;
export type Kinds = Readonly<Record<string, Make>>;

/** A size that is small most of the time and far beyond any limit now and then. */
export const size = (chance: Chance, most: number): number => Math.ceil(most ** chance.real());

export const times = (count: number, write: (index: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, index) => write(index)).join(between);

/** One of these, null among them. */
export const anyOf = (chance: Chance, items: readonly unknown[]): unknown => items[chance.whole(0, items.length - 1)];
