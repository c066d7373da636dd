import { describe, expect, it } from 'vitest';
import { Turns } from '../../src/access/turns.js';

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
