import { describe, expect, it } from 'vitest';
import { at } from '../../test/tickets.js';
import { localText } from '../instant.js';
import { printPolicy } from './print-policy.js';
import { readPolicy } from './read-policy.js';
import { keptSince, type RetentionPeriod } from './retention.js';
import { defaultPolicy } from './seed-profile.js';

describe('CO-4: how long personal data is kept', () => {
  it.each<[RetentionPeriod, string, string]>([
    [{ amount: 3, unit: 'YEAR' }, '2026-06-01 10:00', '2023-06-01 00:00'],
    [{ amount: 3, unit: 'YEAR' }, '2028-02-29 10:00', '2025-02-28 00:00'],
    [{ amount: 1, unit: 'MONTH' }, '2026-03-31 00:00', '2026-02-28 00:00'],
    [{ amount: 6, unit: 'MONTH' }, '2026-01-15 23:59', '2025-07-15 00:00'],
    [{ amount: 1, unit: 'MONTH' }, '2026-01-15 23:59', '2025-12-15 00:00'],
    [{ amount: 180, unit: 'DAY' }, '2026-06-30 08:00', '2026-01-01 00:00'],
  ])('%j before %s', (period, now, since) => expect(localText(keptSince(period, at(now)))).toBe(since));

  it('is three years where a policy from before says nothing of it', () => {
    const { retention: _, ...before } = printPolicy(defaultPolicy);
    expect(readPolicy(before)).toEqual(defaultPolicy);
    const retention = { personalData: { amount: 5, unit: 'YEAR' } };
    expect(readPolicy({ ...before, retention }).retention).toEqual(retention);
  });
});
