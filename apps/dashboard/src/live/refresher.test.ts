import { describe, expect, it } from 'vitest';
import { createTestClock, settle } from '../clock/test-clock.js';
import { createRefresher } from './refresher.js';

function counted(takes = 0) {
  const clock = createTestClock();
  const runs: number[] = [];
  const refresher = createRefresher(clock, () => {
    runs.push(clock.elapsed());
    return new Promise((resolve) => (takes > 0 ? clock.after(takes, resolve) : resolve()));
  });
  return { clock, runs, refresher };
}

describe('the refresher', () => {
  it('runs at once, then at most once a second, and once more after a burst', async () => {
    const { clock, runs, refresher } = counted();
    for (let ask = 0; ask < 10; ask++) refresher.ask();
    await settle();
    await clock.advance(300);
    refresher.ask();
    refresher.ask();
    await clock.advance(5_000);
    expect(runs).toEqual([0, 1_000]);
  });

  it('never runs twice at a time, and again if asked meanwhile', async () => {
    const { clock, runs, refresher } = counted(2_500);
    refresher.ask();
    await clock.advance(1_500);
    refresher.ask();
    await clock.advance(900);
    expect(runs).toEqual([0]);
    await clock.advance(5_000);
    expect(runs).toEqual([0, 2_500]);
  });

  it('goes on after a run that failed', async () => {
    const clock = createTestClock();
    let runs = 0;
    const refresher = createRefresher(clock, async () => {
      runs++;
      throw new Error('no answer');
    });
    refresher.ask();
    await clock.advance(2_000);
    refresher.ask();
    await clock.advance(2_000);
    expect(runs).toBe(2);
  });

  it("doesn't wait where something else is wanted", async () => {
    const { clock, runs, refresher } = counted();
    refresher.ask();
    await clock.advance(100);
    refresher.now();
    await settle();
    expect(runs).toEqual([0, 100]);
  });

  it('runs no more once stopped', async () => {
    const { clock, runs, refresher } = counted();
    refresher.ask();
    await settle();
    refresher.ask();
    refresher.stop();
    await clock.advance(5_000);
    expect(runs).toEqual([0]);
  });
});
