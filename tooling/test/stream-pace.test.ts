import { expect, it } from 'vitest';
import {
  type Act,
  backoff,
  filingGap,
  mostDuties,
  mostTasks,
  nextAct,
  pause,
  type Scene,
  usualTasks,
} from '../src/demo/stream-pace.js';
import { chanceOf } from '../src/sample/chance.js';

const quiet: Scene = { running: 60_000, sinceFiling: 0, openTasks: 20, ripeTasks: 3, heldTasks: 8, ripeDuties: 4, untold: 0 };
const chance = chanceOf('pace');
const acts = (scene: Scene): Act[] => Array.from({ length: 400 }, () => nextAct(scene, chance));
const often = (scene: Scene, act: Act): number => acts(scene).filter((one) => one === act).length;

it('files when it is time and not before', () => {
  expect(often({ ...quiet, sinceFiling: filingGap(0) }, 'FILE')).toBe(400);
  expect(often(quiet, 'FILE')).toBe(0);
});

it('files less often the longer it runs', () => {
  expect(filingGap(0)).toBeLessThan(filingGap(3_600_000));
  expect(filingGap(3_600_000)).toBeLessThan(filingGap(36_000_000));
});

it('files nothing on top of too much work', () => {
  expect(often({ ...quiet, sinceFiling: 1e9, openTasks: mostTasks }, 'FILE')).toBe(0);
  expect(often({ ...quiet, sinceFiling: 1e9, ripeDuties: mostDuties }, 'FILE')).toBe(0);
});

it('tells the customers who wait', () => {
  expect(often({ ...quiet, untold: 2 }, 'ACKNOWLEDGE')).toBeGreaterThan(100);
  expect(often(quiet, 'ACKNOWLEDGE')).toBe(0);
});

it('completes nothing that is not ripe, claims nothing that is not open, and tends what waits', () => {
  expect(often({ ...quiet, ripeDuties: 0 }, 'TEND')).toBe(0);
  expect(often({ ...quiet, ripeDuties: 20 }, 'TEND')).toBeGreaterThan(200);
  expect(often({ ...quiet, ripeTasks: 0 }, 'COMPLETE')).toBe(0);
  expect(often({ ...quiet, openTasks: 0 }, 'CLAIM')).toBe(0);
});

it('rests more when there is little to do', () => {
  const busy = { ...quiet, openTasks: usualTasks + 1, heldTasks: usualTasks };
  expect(often(quiet, 'REST')).toBeGreaterThan(often(busy, 'REST'));
  expect(pause(busy, chance)).toBeLessThan(2_500);
});

/** What a complaint asks for besides its four tasks: records, arrival, cause, answer, confirmation, closure, visit. */
const dutiesEach = 9;

it('keeps the open work bounded through a month of running', () => {
  let scene: Scene = { ...quiet, running: 0 };
  let most = 0;
  let mostWaiting = 0;
  const ripening: number[] = [];
  for (let now = 0; now < 30 * 86_400_000; ) {
    const act = nextAct(scene, chance);
    const { openTasks, heldTasks, ripeDuties } = scene;
    if (act === 'CLAIM') ripening.push(now + 120_000);
    if (act === 'COMPLETE') ripening.shift();
    const step = pause(scene, chance);
    now += step;
    scene = {
      ...scene,
      running: now,
      sinceFiling: act === 'FILE' ? 0 : scene.sinceFiling + step,
      openTasks: openTasks + (act === 'FILE' ? 4 : 0) - (act === 'CLAIM' ? 1 : 0),
      heldTasks: heldTasks + (act === 'CLAIM' ? 1 : 0) - (act === 'COMPLETE' ? 1 : 0),
      ripeTasks: ripening.filter((ripe) => ripe <= now).length,
      ripeDuties: ripeDuties + (act === 'FILE' ? dutiesEach : 0) - (act === 'TEND' ? 1 : 0),
    };
    most = Math.max(most, scene.openTasks + scene.heldTasks);
    mostWaiting = Math.max(mostWaiting, scene.ripeDuties);
  }
  expect(most).toBeLessThan(mostTasks + 5);
  expect(mostWaiting).toBeLessThan(mostDuties + dutiesEach);
});

it('leaves a failing server more and more time, up to half a minute', () => {
  expect([1, 2, 3, 20].map(backoff)).toEqual([1_000, 2_000, 4_000, 30_000]);
});
