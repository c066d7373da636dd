import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Allowance, type Bucket, empty, type Lease, secondsUntil, takeLease, type Wanted } from '../../src/limits/bucket.js';
import { OwnBuckets } from '../../src/limits/buckets.js';
import { Leases } from '../../src/limits/leases.js';
import { network, principalOf } from '../../src/limits/principal.js';

const allowance: Allowance = { capacity: 1_000, perSecond: 50 };
const lease = 0.05 * allowance.capacity;
const asks = (need: number, wish = need) => ({ need, wish, unspent: 0 });

describe('a leaky bucket', () => {
  it('gives what there is room for, and nothing when it is less than what is needed', () => {
    const first = takeLease(empty, asks(10, 900), 0, allowance);
    expect(first).toMatchObject({ granted: 900, level: 900 });
    const second = takeLease(first, asks(10, 900), 0, allowance);
    expect(second).toMatchObject({ granted: 100, level: 1_000 });
    expect(takeLease(second, asks(1), 0, allowance)).toMatchObject({ granted: 0, level: 1_000 });
  });

  it('takes back what wasn’t spent', () => {
    expect(takeLease({ level: 500, at: 0 }, { need: 10, wish: 10, unspent: 200 }, 0, allowance)).toMatchObject({ level: 310 });
    expect(takeLease({ level: 100, at: 0 }, { need: 10, wish: 10, unspent: 200 }, 0, allowance)).toMatchObject({ level: 10 });
  });

  it('leaks evenly, never below empty', () => {
    const full: Bucket = { level: 1_000, at: 0 };
    expect(takeLease(full, asks(0), 1_000, allowance).level).toBe(950);
    expect(takeLease(full, asks(0), 60_000, allowance).level).toBe(0);
  });

  it('never runs backwards', () => {
    const later: Bucket = { level: 500, at: 10_000 };
    expect(takeLease(later, asks(0), 5_000, allowance)).toMatchObject({ level: 500, at: 10_000 });
  });

  it('says when there will be room: after so many seconds there is, a second earlier there isn’t', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 0, max: 1_000 }), (need, level) => {
        fc.pre(level + need > allowance.capacity);
        const seconds = secondsUntil(need, level, allowance);
        expect(takeLease({ level, at: 0 }, asks(need), seconds * 1000, allowance).granted).toBe(need);
        expect(takeLease({ level, at: 0 }, asks(need), (seconds - 1) * 1000, allowance).granted).toBe(0);
      }),
    );
  });
});

/** Several processes with leases of one bucket, and one hand on the clock. */
function world(processes: number) {
  let now = 0;
  const buckets = new OwnBuckets(() => now);
  const all = Array.from({ length: processes }, () => new Leases(buckets, () => now));
  const spend = (process: number, cost: number) => (all[process] as Leases).spend('someone', cost, allowance);
  return { spend, pass: (milliseconds: number) => (now += milliseconds), now: () => now };
}

const step = fc.record({
  process: fc.integer({ min: 0, max: 2 }),
  cost: fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 200 })),
  pause: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 3_000 })),
});

describe('spending by leases', () => {
  it('never lets more through than capacity + rate × time + one lease per process, over any stretch of time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 200 }), async (steps) => {
        const { spend, pass, now } = world(3);
        const spent: { at: number; cost: number }[] = [];
        for (const { process, cost, pause } of steps) {
          pass(pause);
          if ((await spend(process, cost)).admitted) spent.push({ at: now(), cost });
        }
        spent.forEach((from, first) => {
          let sum = 0;
          for (const { at, cost } of spent.slice(first)) {
            sum += cost;
            expect(sum).toBeLessThanOrEqual(
              allowance.capacity + (allowance.perSecond * (at - from.at)) / 1000 + 3 * lease + 1e-6,
            );
          }
        });
      }),
      { numRuns: 200 },
    );
  });

  it('costs someone slow nothing: who spends less than what leaks is never refused, whatever leases go unused', async () => {
    const { spend, pass } = world(3);
    for (let turn = 0; turn < 2_000; turn += 1) {
      expect(await spend(turn % 3, 12)).toMatchObject({ admitted: true });
      pass(250 + (turn % 7));
    }
    expect(await spend(0, 750)).toMatchObject({ admitted: true });
  });

  it('asks the bucket once for many requests', async () => {
    const buckets = new OwnBuckets(() => 0);
    const counting = { take: vi.fn((...given: Parameters<OwnBuckets['take']>) => buckets.take(...given)) };
    const leases = new Leases(counting, () => 0);
    const all = await Promise.all(Array.from({ length: 500 }, () => leases.spend('someone', 1, allowance)));
    expect(all.every(({ admitted }) => admitted)).toBe(true);
    expect(counting.take).toHaveBeenCalledTimes(10);
  });

  it('spends a lease within a second, and nothing of it while it is being brought back', async () => {
    let now = 0;
    const taken: Wanted[] = [];
    let answer: (lease: Lease) => void = () => {};
    const take = (_key: string, wanted: Wanted) => {
      taken.push(wanted);
      return new Promise<Lease>((resolve) => {
        answer = resolve;
      });
    };
    const leases = new Leases({ take }, () => now);
    const spend = (cost: number) => leases.spend('someone', cost, allowance);
    const settled = async () => {
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    };
    const first = spend(10);
    await settled();
    answer({ granted: 50, level: 50, at: 0 });
    expect(await first).toMatchObject({ admitted: true });
    now = 999;
    expect(await spend(10)).toMatchObject({ admitted: true });
    const both = [spend(31)];
    await settled();
    both.push(spend(1));
    await settled();
    expect(taken.map(({ unspent }) => unspent)).toEqual([0, 30]);
    answer({ granted: 32, level: 52, at: 0 });
    await Promise.all(both);
    taken.length = 0;
    now = 1_999;
    const late = [spend(1), spend(1)];
    await settled();
    expect(taken.map(({ unspent }) => unspent)).toEqual([0]);
    answer({ granted: 1, level: 1, at: 0 });
    await late[0];
    await settled();
    expect(taken.map(({ unspent }) => unspent)).toEqual([0, 0]);
    answer({ granted: 1, level: 2, at: 0 });
    expect(await late[1]).toMatchObject({ admitted: true });
  });

  it('refuses what is too much, and doesn’t ask again at once', async () => {
    const { spend, pass } = world(1);
    expect(await spend(0, 1_000)).toEqual({ admitted: true, remaining: 0, retryAfter: 0 });
    expect(await spend(0, 100)).toEqual({ admitted: false, remaining: 0, retryAfter: 2 });
    pass(1_000);
    expect(await spend(0, 100)).toMatchObject({ admitted: false, retryAfter: 1 });
    expect(await spend(0, 40)).toMatchObject({ admitted: true });
    pass(2_000);
    expect(await spend(0, 100)).toMatchObject({ admitted: true });
  });

  it('under ever new names doesn’t fill the memory', async () => {
    const buckets = new OwnBuckets(() => 0);
    const leases = new Leases(buckets, () => 0);
    await leases.spend('first', 1_000, allowance);
    for (let index = 0; index < 10_000; index += 1) await leases.spend(`name ${index}`, 1, allowance);
    expect(await leases.spend('first', 1_000, allowance)).toMatchObject({ admitted: true });
  });
});

describe('a guest is the network they come from', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:0:12:aaaa::1', '2001:db8:0:12::/64'],
    ['2001:0DB8::0012:0:0:0:1', '2001:db8:0:12::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s → %s', (address, expected) => {
    expect(network(address)).toBe(expected);
    expect(principalOf(null, address)).toEqual({ kind: 'guest', key: `guest:${expected}` });
  });
});
