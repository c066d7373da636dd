import type { Chance } from '../sample/chance.js';

export const acts = ['FILE', 'ACKNOWLEDGE', 'CLAIM', 'COMPLETE', 'REST'] as const;
export type Act = (typeof acts)[number];

/** What the stream sees before it does the next thing. Spans in milliseconds. */
export interface Scene {
  /** Since the stream began. */
  readonly running: number;
  readonly sinceFiling: number;
  readonly openTasks: number;
  /** Tasks that have been worked on for long enough. */
  readonly ripeTasks: number;
  /** Claimed, by whomever, ripe or not. */
  readonly heldTasks: number;
  /** Customers who have waited long enough to be told. */
  readonly untold: number;
}

const second = 1_000;
const minute = 60 * second;

/** How many open tasks look lively, and how much open and claimed work is too much to file more on top. */
export const usualTasks = 45;
export const mostTasks = 110;

/** Someone has just started the demo and watches: a complaint every 20 s. After hours it is one and a half minutes. */
export function filingGap(running: number): number {
  if (running < 20 * minute) return 20 * second;
  if (running < 120 * minute) return 45 * second;
  return 90 * second;
}

/** The next thing to do. Work is done faster than it arrives as soon as there is more of it than usual. */
export function nextAct(scene: Scene, chance: Chance): Act {
  if (scene.untold > 0 && chance.happens(0.5)) return 'ACKNOWLEDGE';
  const mayFile = scene.openTasks + scene.heldTasks < mostTasks;
  if (mayFile && scene.sinceFiling >= filingGap(scene.running)) return 'FILE';
  const choices = [
    { act: 'CLAIM' as const, weight: Math.max(0, scene.openTasks - usualTasks / 3) / usualTasks },
    { act: 'COMPLETE' as const, weight: scene.ripeTasks / (usualTasks / 3) },
    { act: 'REST' as const, weight: scene.openTasks + scene.heldTasks > 2 * usualTasks ? 0.05 : 0.4 },
  ];
  return chance.weighted(choices, ({ weight }) => weight).act;
}

/** How long to wait before looking again: gentle, but not while work piles up. */
export function pause(scene: Scene, chance: Chance): number {
  const pressed = scene.openTasks + scene.heldTasks > 2 * usualTasks;
  const slower = scene.running > 20 * minute ? 2 : 1;
  return pressed ? chance.whole(900, 2_200) : slower * chance.whole(1_800, 4_500);
}

/** How long one holds a task before it is done. */
export const workTime = (chance: Chance): number => chance.whole(50 * second, 4 * minute);

/** A task this old that the stream didn't claim itself is left over from an earlier run. */
export const leftover = 30 * minute;

/** How long after arriving a customer waits to be told. */
export const patience = 35 * second;

/** How long to leave a server alone that failed so many times in a row. */
export const backoff = (failures: number): number => Math.min(30 * second, second * 2 ** (failures - 1));

/** Working off what fell due while nothing ran: brisk, bounded in pace and in length. */
export const catchUp = { pause: 120, mostSteps: 2_500, waited: 5 * minute } as const;
