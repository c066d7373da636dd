import type { Chance } from '../chance.js';

const scores: readonly (readonly [number, number])[] = [
  ...([
    [100, 30],
    [98, 8],
    [95, 16],
    [92, 7],
    [90, 15],
    [88, 5],
    [85, 9],
    [80, 5],
  ] as const),
  ...([
    [75, 2],
    [70, 2],
    [60, 1],
  ] as const),
];

/** 0–100 of someone who agrees; a few of them weren't satisfied all the same. */
export const satisfiedScore = (chance: Chance): number => chance.weighted(scores, ([, weight]) => weight)[0];

export const unhappyScore = (chance: Chance): number => chance.pick([30, 40, 45, 50, 55, 60, 65, 70]);
