import { describe, expect, it } from 'vitest';
import { Failures } from '../../src/access/failures.js';
import { Turns } from '../../src/access/turns.js';

describe('failed sign-ins', () => {
  const fail = (failures: Failures, times: number, key = 'a', now = 0) => {
    for (let time = 0; time < times; time += 1) failures.add(key, now);
  };

  it('are forgiven up to ten in a minute; then one waits for the rest of it', () => {
    const failures = new Failures();
    fail(failures, 9);
    expect(failures.wait('a', 1_000)).toBe(0);
    fail(failures, 1);
    expect(failures.wait('a', 1_000)).toBe(59);
    expect(failures.wait('a', 59_999)).toBe(1);
    expect(failures.wait('a', 60_000)).toBe(0);
  });

  it('of one name and address leave others alone, and success forgets them', () => {
    const failures = new Failures();
    fail(failures, 10);
    expect(failures.wait('b', 0)).toBe(0);
    failures.clear('a');
    expect(failures.wait('a', 0)).toBe(0);
  });

  it('under ever new names don’t fill the memory', () => {
    const failures = new Failures();
    fail(failures, 10, 'first');
    for (let index = 0; index < 10_000; index += 1) failures.add(`name ${index}`, 0);
    expect(failures.wait('first', 0)).toBe(0);
  });
});

describe('turns', () => {
  it('let so many at a time through, in order, failing ones too', async () => {
    const turns = new Turns(2);
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const work = async (index: number) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      order.push(index);
      running -= 1;
      if (index === 3) throw new Error('one fails');
    };
    const all = await Promise.allSettled(Array.from({ length: 8 }, (_, index) => turns.take(() => work(index))));
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(1);
    expect(await turns.take(async () => 'still works')).toBe('still works');
  });
});
