import type { World } from './world.js';

/** One thing that must be fast: measured against a baseline in the same run, never against the wall clock of another machine. */
export interface Target {
  readonly name: string;
  /** What is measured and against what, in a few words. */
  readonly ratio: string;
  /** The least ratio that is good enough; `most` where smaller is better. */
  readonly floor?: number;
  readonly most?: number;
  /** A promise in seconds besides, where one was given; the machine has to keep it, too. */
  readonly mostSeconds?: number;
  /** Fewer rounds than usual, for what takes long. */
  readonly rounds?: number;
  /** One round. @returns the ratio, what else is worth telling, and the seconds it took where they are promised */
  measure(world: World): Promise<{ ratio: number; detail: string; seconds?: number }>;
}
