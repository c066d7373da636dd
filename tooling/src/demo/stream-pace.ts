import type { Chance } from '../sample/chance.js';

export const acts = ['FILE', 'ACKNOWLEDGE', 'CLAIM', 'COMPLETE', 'TEND', 'REST'] as const;
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
  /** What tickets wait for besides, and have waited for long enough. */
  readonly ripeDuties: number;
  /** Customers who have waited long enough to be told. */
  readonly untold: number;
}

const second = 1_000;
const minute = 60 * second;

/** How many open tasks look lively, and how much open and claimed work is too much to file more on top. */
export const usualTasks = 45;
export const mostTasks = 110;
/** With so much waiting nothing is filed on top either. */
export const mostDuties = 90;

/** Someone has just started the demo and watches: a complaint every half minute. After hours it is two minutes. */
export function filingGap(running: number): number {
  if (running < 20 * minute) return 30 * second;
  if (running < 120 * minute) return 75 * second;
  return 120 * second;
}

/** The next thing to do. Work is done faster than it arrives as soon as there is more of it than usual. */
export function nextAct(scene: Scene, chance: Chance): Act {
  if (scene.untold > 0 && chance.happens(0.5)) return 'ACKNOWLEDGE';
  const mayFile = scene.openTasks + scene.heldTasks < mostTasks && scene.ripeDuties < mostDuties;
  if (mayFile && scene.sinceFiling >= filingGap(scene.running)) return 'FILE';
  const choices = [
    { act: 'CLAIM' as const, weight: Math.max(0, scene.openTasks - usualTasks / 3) / usualTasks },
    { act: 'COMPLETE' as const, weight: scene.ripeTasks / (usualTasks / 3) },
    { act: 'TEND' as const, weight: scene.ripeDuties / 6 },
    { act: 'REST' as const, weight: isPressed(scene) ? 0.05 : 0.25 },
  ];
  return chance.weighted(choices, ({ weight }) => weight).act;
}

const isPressed = ({ openTasks, heldTasks, ripeDuties }: Scene): boolean =>
  openTasks + heldTasks > 2 * usualTasks || ripeDuties > usualTasks;

/** How long to wait before looking again: gentle, but not while work piles up. */
export function pause(scene: Scene, chance: Chance): number {
  const busy = scene.ripeDuties + scene.ripeTasks > 8;
  const slower = scene.running > 20 * minute && !busy ? 1.5 : 1;
  return isPressed(scene) ? chance.whole(900, 2_200) : slower * chance.whole(1_800, 4_200);
}

/** How long one holds a task before it is done. */
export const workTime = (chance: Chance): number => chance.whole(50 * second, 4 * minute);

/** How long a look at the tickets is good for: they wait for hours, and looking at them costs more than at the tasks. */
export const casesFor: number = 20 * second;

/** What was refused isn't tried again for so long. */
export const retryAfter: number = 10 * minute;

/** A task this old that the stream didn't claim itself is left over from an earlier run. */
export const leftover: number = 30 * minute;

/** How long after arriving a customer waits to be told. */
export const patience: number = 35 * second;

/** How long to leave a server alone that failed so many times in a row. */
export const backoff = (failures: number): number => Math.min(30 * second, second * 2 ** (failures - 1));

/** Working off what fell due while nothing ran: brisk, bounded in pace and in length. */
export const catchUp = { pause: 120, mostSteps: 2_500, waited: 5 * minute } as const;
