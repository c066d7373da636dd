import { describe, expect, it } from 'vitest';
import { parseDateTime } from './date-time.js';
import { factErrors } from './fact-errors.js';
import type { Facts } from './facts.js';
import { instant } from './instant.js';

const now = parseDateTime('2026-06-01T10:00:00+08:00') ?? expect.fail();
const named = (facts: Facts): string[] =>
  factErrors(facts, { now }, 'facts').map(({ path, rule, because }) => `${path} ${rule} ${because}`);

describe('facts are taken', () => {
  it.each<[Facts, string]>([
    [{}, 'when nothing is known'],
    [{ householdsAffected: 0, householdsCounted: 10_000_000, jointHouseholds: 1 }, 'with counts at their limits'],
    [{ upheldComplaints: 0, brokenAppointments: 10_000 }, 'with events at their limits'],
    [{ outageStartedAt: now, restoredAt: now }, 'of an outage of no length, this very moment'],
    [{ restoredAt: instant(now - 1) }, 'of an outage whose start nobody knows'],
  ])('%j: %s', (facts) => {
    expect(named(facts)).toEqual([]);
  });
});

describe('facts are refused, by the rule that asks for them', () => {
  it.each<[Facts, string]>([
    [{ householdsAffected: -1 }, 'facts.householdsAffected GR-1 notACount'],
    [{ householdsCounted: 10_000_001 }, 'facts.householdsCounted GR-9 notACount'],
    [{ jointHouseholds: 2.5 }, 'facts.jointHouseholds GR-2 notACount'],
    [{ upheldComplaints: 10_001 }, 'facts.upheldComplaints GR-8 notACount'],
    [{ brokenAppointments: Number.NaN }, 'facts.brokenAppointments GR-8 notACount'],
    [{ outageStartedAt: instant(now + 1) }, 'facts.outageStartedAt GR-2 future'],
    [{ restoredAt: instant(now + 1) }, 'facts.restoredAt GR-2 future'],
    [{ outageStartedAt: now, restoredAt: instant(now - 1) }, 'facts.restoredAt GR-2 beforeOutage'],
  ])('%j: %s', (facts, expected) => {
    expect(named(facts)).toEqual([expected]);
  });

  it('under the path they came by', () => {
    const errors = factErrors({ householdsAffected: -1, jointHouseholds: -1 }, { now }, 'input.facts');
    expect(errors.map(({ path }) => path)).toEqual(['input.facts.householdsAffected', 'input.facts.jointHouseholds']);
  });
});
