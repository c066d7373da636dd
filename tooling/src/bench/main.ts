import { claimingTarget } from './claiming-target.js';
import { filingTarget } from './filing-target.js';
import { liveTarget } from './live-target.js';
import { median } from './rounds.js';
import type { Target } from './target.js';
import { openWorld, type World } from './world.js';

const targets: readonly Target[] = [filingTarget, claimingTarget, liveTarget];
const rounds = 3;

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
  const measured = [];
  for (let round = 0; round < rounds; round++) measured.push(await target.measure(world));
  const ratio = median(measured.map((round) => round.ratio));
  const held = target.most === undefined ? ratio >= (target.floor ?? 0) : ratio <= target.most;
  const bound = target.most === undefined ? `floor ${target.floor}` : `at most ${target.most}`;
  const detail = measured.at(-1)?.detail ?? '';
  console.log(
    `${target.name}: ${target.ratio}: ${ratio.toFixed(2)}x (${rounds} rounds), ${bound}; ${detail} ${held ? 'PASS' : 'FAIL'}`,
  );
  return held;
}
