import { claimingTarget } from './claiming-target.js';
import { filingTarget } from './filing-target.js';
import { limitsTarget } from './limits-target.js';
import { liveTarget } from './live-target.js';
import { median } from './rounds.js';
import type { Target } from './target.js';
import { whatIfTarget } from './what-if-target.js';
import { openWorld, type World } from './world.js';

const targets: readonly Target[] = [filingTarget, claimingTarget, liveTarget, limitsTarget, whatIfTarget];
const usualRounds = 3;

/** `npm run bench`: one line per target; the exit code is 1 if any of them is missed. */
export async function runBench(_argv: readonly string[]): Promise<void> {
  const world = await openWorld();
  try {
    // The first round warms the caches of everything and isn't counted.
    await filingTarget.measure(world);
    for (const target of targets) if (!(await run(target, world))) process.exitCode = 1;
  } finally {
    await world.end();
  }
}

async function run(target: Target, world: World): Promise<boolean> {
  const { name, ratio: told, rounds = usualRounds } = target;
  const measured = [];
  for (let round = 0; round < rounds; round++) measured.push(await target.measure(world));
  const ratio = median(measured.map((round) => round.ratio));
  const seconds = median(measured.map((round) => round.seconds ?? 0));
  const held = isHeld(target, ratio, seconds);
  const detail = measured.at(-1)?.detail ?? '';
  console.log(
    `${name}: ${told}: ${ratio.toFixed(2)}x (${rounds} rounds), ${boundOf(target)}; ${detail} ${held ? 'PASS' : 'FAIL'}`,
  );
  return held;
}

function isHeld({ most, floor = 0, mostSeconds = Number.POSITIVE_INFINITY }: Target, ratio: number, seconds: number): boolean {
  return (most === undefined ? ratio >= floor : ratio <= most) && seconds < mostSeconds;
}

function boundOf({ most, floor, mostSeconds }: Target): string {
  const bound = most === undefined ? `floor ${floor}` : `at most ${most}`;
  return mostSeconds === undefined ? bound : `${bound}, under ${mostSeconds} s`;
}
