import fc from 'fast-check';
import type pg from 'pg';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type Database, openDatabase } from '../../src/database/database.js';
import { type Allowance, takeLease } from '../../src/limits/bucket.js';
import { Leases } from '../../src/limits/leases.js';
import { SharedBuckets } from '../../src/limits/shared-buckets.js';
import { createTestDatabase, type TestDatabase } from '../database.js';

let database: TestDatabase;
let one: Database;
let other: Database;
beforeAll(async () => {
  database = await createTestDatabase();
  one = await openDatabase(database.url);
  other = await openDatabase(database.url);
});
afterAll(async () => {
  await one.source.destroy();
  await other.source.destroy();
  await database.drop();
});

const slow: Allowance = { capacity: 1_000, perSecond: 0.001 };

it('the statement counts as the arithmetic does', async () => {
  const buckets = new SharedBuckets(one.pool);
  const amount = fc.integer({ min: 0, max: 600 });
  const wanted = fc.record({
    need: amount,
    more: amount,
    unspent: amount,
    pause: fc.integer({ min: 0, max: 5_000 }),
  });
  const allowance: Allowance = { capacity: 1_000, perSecond: 100 };
  let key = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(wanted, { minLength: 1, maxLength: 8 }), async (asks) => {
      key += 1;
      let before: { level: number; at: number } | null = null;
      for (const { need, more, unspent, pause } of asks) {
        // The past is moved instead of waiting.
        await one.pool.query('UPDATE rate_bucket SET at = at - $2 WHERE key = $1', [`model ${key}`, pause]);
        const start: { level: number; at: number } = before
          ? { level: before.level, at: before.at - pause }
          : { level: 0, at: 0 };
        const ask = { need, wish: need + more, unspent: before ? unspent : 0 };
        const lease = await buckets.take(`model ${key}`, ask, allowance);
        const model = takeLease(start, ask, lease.at, allowance);
        expect(lease.granted).toBeCloseTo(model.granted, 6);
        expect(lease.level).toBeCloseTo(model.level, 6);
        before = lease;
      }
    }),
    { numRuns: 40 },
  );
});

it('two processes share one bucket: together they get its capacity and a lease each at most', async () => {
  const processes = [one.pool, other.pool].map((pool) => new Leases(new SharedBuckets(pool), () => performance.now()));
  const attempts = Array.from({ length: 2_000 }, (_, index) => (processes[index % 2] as Leases).spend('member:both', 1, slow));
  const admitted = (await Promise.all(attempts)).filter((spent) => spent.admitted).length;
  expect(admitted).toBeGreaterThanOrEqual(1_000 - 2 * 50);
  expect(admitted).toBeLessThanOrEqual(1_000 + 1);
});

it('a bucket is written once for many requests, and never by a second hand at the same time', async () => {
  const query = vi.fn((text: string, values: unknown[]) => one.pool.query(text, values));
  const leases = new Leases(new SharedBuckets({ query } as unknown as pg.Pool), () => performance.now());
  await Promise.all(Array.from({ length: 100 }, () => leases.spend('member:busy', 1, { capacity: 10_000, perSecond: 500 })));
  expect(query).toHaveBeenCalledTimes(1);
});

it('while the database is away, each process goes by buckets of its own', async () => {
  const away = { query: () => Promise.reject(new Error('connection refused')) } as unknown as pg.Pool;
  const leases = new Leases(new SharedBuckets(away), () => performance.now());
  expect(await leases.spend('member:alone', 900, slow)).toMatchObject({ admitted: true });
  expect(await leases.spend('member:alone', 900, slow)).toMatchObject({ admitted: false });
});

it('forgets buckets that nobody has touched for an hour', async () => {
  const buckets = new SharedBuckets(one.pool);
  await buckets.take('old', { need: 1, wish: 1, unspent: 0 }, slow);
  await one.pool.query("UPDATE rate_bucket SET at = at - 3700000 WHERE key = 'old'");
  expect(await buckets.sweep()).toBe(1);
});
