import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Instant, instant } from '../instant.js';
import { policyAt, policyOf } from './policies.js';
import type { Policy } from './policy.js';
import { defaultPolicy } from './seed-profile.js';

const policy = (version: string, effectiveFrom: number): Policy => ({
  ...defaultPolicy,
  version,
  effectiveFrom: instant(effectiveFrom),
});
const at = (policies: readonly Policy[], moment: number): string => policyAt(policies, instant(moment)).version;

describe('the policy in force', () => {
  const published = [defaultPolicy, policy('summer', 2_000), policy('spring', 1_000)];

  it.each<[number, string, string]>([
    [999, 'default-1', 'a millisecond before the next'],
    [1_000, 'spring', 'from its very moment'],
    [1_999, 'spring', 'until the next'],
    [2_000, 'summer', 'though it was published earlier'],
    [9_999, 'summer', 'ever after'],
  ])('at %i is %s: %s', (moment, version) => {
    expect(at(published, moment)).toBe(version);
  });

  it('is of two that take effect at once the one published later', () => {
    expect(at([...published, policy('correction', 2_000)], 2_000)).toBe('correction');
  });

  it('is the first of all before there was any', () => {
    expect(at([policy('second', 9), policy('first', 5)], -1)).toBe('first');
  });

  it('is never one of the future, once any has begun', () => {
    const policies = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(policies, fc.integer({ min: 0, max: 25 }), (starts, moment) => {
        const list = starts.map((start, index) => policy(`v${index}`, start));
        const found = policyAt(list, moment as Instant);
        const begun = starts.filter((start) => start <= moment);
        expect(found.effectiveFrom).toBe(begun.length > 0 ? Math.max(...begun) : Math.min(...starts));
        expect(found).toBe(list.findLast(({ effectiveFrom }) => effectiveFrom === found.effectiveFrom));
      }),
    );
  });

  it('must be published', () => {
    expect(() => policyAt([], instant(0))).toThrow(RangeError);
  });
});

describe('the policy of a ticket', () => {
  it('is found by its version, whatever is in force now', () => {
    expect(policyOf([defaultPolicy, policy('spring', 1_000)], 'default-1')).toBe(defaultPolicy);
  });

  it('was published once', () => {
    expect(() => policyOf([defaultPolicy], 'toString')).toThrow(RangeError);
  });
});
