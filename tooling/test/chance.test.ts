import { expect, it } from 'vitest';
import { chanceOf } from '../src/sample/chance.js';

const draws = (seed: string): number[] => {
  const chance = chanceOf(seed);
  return Array.from({ length: 2_000 }, () => chance.real());
};

it('draws the same numbers from the same seed and others from another', () => {
  expect(draws('江州')).toEqual(draws('江州'));
  expect(draws('江州')).not.toEqual(draws('江洲'));
});

it('spreads its numbers evenly', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const drawn of draws('even').map((real) => Math.floor(real * 10))) tenths[drawn] = (tenths[drawn] ?? 0) + 1;
  for (const count of tenths) expect(count).toBeGreaterThan(150);
});

it('keeps whole numbers within both ends and reaches them', () => {
  const chance = chanceOf('whole');
  const drawn = new Set(Array.from({ length: 300 }, () => chance.whole(3, 6)));
  expect([...drawn].sort()).toEqual([3, 4, 5, 6]);
});

it('never picks what weighs nothing', () => {
  const chance = chanceOf('weights');
  const drawn = Array.from({ length: 500 }, () => chance.weighted(['never', 'often'], (name) => (name === 'never' ? 0 : 1)));
  expect(new Set(drawn)).toEqual(new Set(['often']));
});

it('gives a fork a course of its own, whatever is drawn beside it', () => {
  const undisturbed = chanceOf('tree').fork('branch').real();
  const chance = chanceOf('tree');
  chance.real();
  expect(chance.fork('branch').real()).toBe(undisturbed);
});

it('says so when there is nothing to pick from', () => {
  expect(() => chanceOf('empty').pick([])).toThrow(RangeError);
});
