import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { at } from '../test/tickets.js';
import { classify, type Subcategory, subcategories } from './category.js';
import type { Facts } from './facts.js';
import { type Grade, grades } from './grade.js';
import { type GradedCase, gradeComplaint, outageRisesAt } from './grading.js';
import { hour, type Instant, instant } from './instant.js';
import { reasonText } from './labels/reasons.js';
import type { Policy } from './policy/policy.js';
import { defaultPolicy } from './policy/seed-profile.js';

const now = at('2026-06-01 10:00');
const ago = (hours: number, milliseconds = 0): Instant => instant(now - hours * hour - milliseconds);
const withoutGroupRow: Policy = { ...defaultPolicy, grading: { ...defaultPolicy.grading, urgentJointSupplyQuality: null } };

const caseOf = (subcategory: Subcategory, facts: Facts, receivedAt = now): GradedCase => ({
  category: classify(subcategory).category,
  subcategory,
  receivedAt,
  facts,
});
const graded = (graded: GradedCase, policy = defaultPolicy) => {
  const { grade, reasons } = gradeComplaint(graded, policy, now);
  return [grade, ...reasons.map(({ rule, because }) => `${rule} ${because}`)];
};

describe('the grade of a case, with every reason for it', () => {
  it.each<[Subcategory, Facts, Grade, string[], string]>([
    ['VOLTAGE', {}, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], 'GR-3: nothing is known'],
    ['SUGGESTION', { safetyHazard: false }, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], 'GR-3: known to be harmless'],
    ['VOLTAGE', { mediaExposure: true, thirdParty: true }, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], 'facts of another field'],

    ['BAD_ATTITUDE', { safetyHazard: true }, 'LEVEL_1', ['GR-1 safetyHazard'], 'GR-1: danger counts whatever the class'],
    ['OUTAGE', { householdsAffected: 50 }, 'LEVEL_1', ['GR-1 outageHouseholds'], 'GR-1: exactly 50'],
    ['OUTAGE', { householdsAffected: 49 }, 'LEVEL_2', ['GR-2 outageHouseholds'], 'one fewer than 50'],
    ['OUTAGE', { householdsAffected: 5 }, 'LEVEL_2', ['GR-2 outageHouseholds'], 'GR-2: exactly 5'],
    ['OUTAGE', { householdsAffected: 4 }, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], 'one fewer than 5'],
    ['OUTAGE', { householdsAffected: 0 }, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], 'nobody as yet'],
    ['OUTAGE', {}, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], 'unknown grades as the one who complains'],
    ['VOLTAGE', { householdsAffected: 500 }, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], 'no outage, however many'],
    ['OUTAGE', { importantCustomer: true }, 'LEVEL_1', ['GR-1 importantCustomer'], 'GR-1: a hospital without power'],

    [
      'OUTAGE',
      { householdsAffected: 3, householdsCounted: 50 },
      'LEVEL_1',
      ['GR-1 outageHouseholds'],
      'GR-9: operations counted more',
    ],
    ['OUTAGE', { householdsAffected: 50, householdsCounted: 3 }, 'LEVEL_1', ['GR-1 outageHouseholds'], 'GR-9: or fewer'],
    ['VOLTAGE', { householdsCounted: 500 }, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], 'no outage, whoever counted'],

    [
      'OUTAGE',
      { plannedOutage: true, householdsAffected: 800 },
      'LEVEL_2',
      ['GR-2 outageHouseholds'],
      'GR-1: announced in time, though GR-2 holds',
    ],
    ['OUTAGE', { plannedOutage: false, householdsAffected: 800 }, 'LEVEL_1', ['GR-1 outageHouseholds'], 'not announced'],
    [
      'OUTAGE',
      { plannedOutage: true, importantCustomer: true },
      'LEVEL_1',
      ['GR-1 importantCustomer'],
      'announced, but a hospital',
    ],
    ['OUTAGE', { plannedOutage: true, safetyHazard: true }, 'LEVEL_1', ['GR-1 safetyHazard'], 'announced, but dangerous'],
    ['OUTAGE', { plannedOutage: true, outageStartedAt: ago(25) }, 'LEVEL_2', ['GR-2 outageHours'], 'announced, but too long'],

    ['VOLTAGE', { jointHouseholds: 20 }, 'LEVEL_1', ['GR-4 jointSupplyQuality'], 'GR-4: exactly 20'],
    ['VOLTAGE', { jointHouseholds: 19 }, 'LEVEL_2', ['GR-2 jointHouseholds'], 'one fewer than 20'],
    ['BILLING_ERROR', { jointHouseholds: 20 }, 'LEVEL_2', ['GR-2 jointHouseholds'], 'GR-4 is for supply quality alone'],
    ['BILLING_ERROR', { jointHouseholds: 5 }, 'LEVEL_2', ['GR-2 jointHouseholds'], 'GR-2: exactly 5'],
    ['BILLING_ERROR', { jointHouseholds: 4 }, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], 'one fewer than 5'],
    ['VOLTAGE', { equipmentDamaged: true }, 'LEVEL_2', ['GR-2 equipmentDamaged'], 'GR-2: burnt appliances'],

    ['OUTAGE', { outageStartedAt: ago(24) }, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], '24 h to the millisecond'],
    ['OUTAGE', { outageStartedAt: ago(24, 1) }, 'LEVEL_2', ['GR-2 outageHours'], 'a millisecond more'],
    ['OUTAGE', { outageStartedAt: ago(40), restoredAt: ago(10) }, 'LEVEL_2', ['GR-2 outageHours'], 'restored, but after 30 h'],
    ['OUTAGE', { outageStartedAt: ago(40), restoredAt: ago(16) }, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], 'restored in time'],
    ['VOLTAGE', { outageStartedAt: ago(99) }, 'LEVEL_3', ['GR-3 nothingMoreUrgent'], 'there was power, only poor'],

    [
      'OUTAGE',
      { safetyHazard: true, householdsAffected: 60, importantCustomer: true, jointHouseholds: 30, equipmentDamaged: true },
      'LEVEL_1',
      ['GR-1 safetyHazard', 'GR-1 outageHouseholds', 'GR-1 importantCustomer', 'GR-4 jointSupplyQuality'],
      'every reason for level 1, none for a level below',
    ],
    [
      'OUTAGE',
      { householdsAffected: 6, equipmentDamaged: true, jointHouseholds: 6, outageStartedAt: ago(25) },
      'LEVEL_2',
      ['GR-2 outageHours', 'GR-2 equipmentDamaged', 'GR-2 jointHouseholds', 'GR-2 outageHouseholds'],
      'every reason for level 2',
    ],
  ])('%s with %j is %s', (subcategory, facts, grade, reasons) => {
    expect(graded(caseOf(subcategory, facts))).toEqual([grade, ...reasons]);
  });

  it.each<[hours: number, Grade, string]>([
    [24, 'LEVEL_3', 'not more than 24 h'],
    [24.001, 'LEVEL_2', 'more than 24 h'],
  ])('counts an outage of no stated start from receipt: %d h ago is %s', (hours, grade) => {
    expect(graded(caseOf('OUTAGE', {}, instant(now - hours * hour)))[0]).toBe(grade);
  });
});

describe('GR-9: the households of the incident count too', () => {
  const grouped = (subcategory: Subcategory, facts: Facts, complainants: number, jointHouseholds: number) =>
    graded({ ...caseOf(subcategory, facts), incident: { complainants, jointHouseholds } });

  it.each<[Subcategory, Facts, number, number, string, string]>([
    ['OUTAGE', {}, 50, 1, 'LEVEL_1 GR-1 outageHouseholds', 'fifty of them complained, nobody said how many'],
    [
      'OUTAGE',
      { householdsAffected: 2 },
      5,
      1,
      'LEVEL_2 GR-2 outageHouseholds',
      'five of them complained, though two were stated',
    ],
    ['OUTAGE', { householdsAffected: 50 }, 5, 1, 'LEVEL_1 GR-1 outageHouseholds', 'more were stated than complained'],
    ['VOLTAGE', {}, 20, 20, 'LEVEL_1 GR-4 jointSupplyQuality', 'twenty in this category'],
    ['VOLTAGE', { jointHouseholds: 3 }, 9, 5, 'LEVEL_2 GR-2 jointHouseholds', 'five in this category, three stated'],
    ['VOLTAGE', { jointHouseholds: 6 }, 9, 2, 'LEVEL_2 GR-2 jointHouseholds', 'a stated figure raises'],
  ])('%s with %j, %i complaining, %i jointly: %s (%s)', (subcategory, facts, complainants, jointHouseholds, expected) => {
    expect(grouped(subcategory, facts, complainants, jointHouseholds).join(' ')).toBe(expected);
  });
});

describe('GR-6: an outage rises by itself', () => {
  it.each<[Subcategory, Facts, Instant | null, string]>([
    ['OUTAGE', { outageStartedAt: ago(20) }, ago(-4), 'after 24 h without power'],
    ['OUTAGE', {}, ago(-24), 'from receipt where nobody knows since when'],
    ['OUTAGE', { outageStartedAt: ago(30) }, ago(6), 'which may have been before anyone complained'],
    ['OUTAGE', { outageStartedAt: ago(20), restoredAt: ago(1) }, null, 'never, once power is back'],
    ['VOLTAGE', { outageStartedAt: ago(20) }, null, 'never, where there was power all along'],
  ])('%s with %j at %s: %s', (subcategory, facts, expected) => {
    expect(outageRisesAt(caseOf(subcategory, facts), defaultPolicy)).toBe(expected);
  });

  it('in the very next millisecond, under any figures', () => {
    const started = fc.integer({ min: now - 1_000 * hour, max: now }).map(instant);
    fc.assert(
      fc.property(started, fc.integer({ min: 1, max: 500 }), (outageStartedAt, outageHours) => {
        const policy: Policy = { ...defaultPolicy, grading: { ...defaultPolicy.grading, outageHours } };
        const outage = caseOf('OUTAGE', { outageStartedAt });
        const at = outageRisesAt(outage, policy) ?? expect.fail();
        expect([at, instant(at + 1)].map((moment) => gradeComplaint(outage, policy, moment).grade)).toEqual([
          'LEVEL_3',
          'LEVEL_2',
        ]);
      }),
    );
  });
});

describe('GR-4 is a policy row of its own', () => {
  it.each<[households: number, on: Grade, off: Grade, string]>([
    [19, 'LEVEL_2', 'LEVEL_2', 'below it either way'],
    [20, 'LEVEL_1', 'LEVEL_2', 'the row decides'],
    [4, 'LEVEL_3', 'LEVEL_3', 'below both'],
  ])('%i households: %s with it, %s without', (households, on, off) => {
    const joint = caseOf('FREQUENCY', { jointHouseholds: households });
    expect([graded(joint)[0], graded(joint, withoutGroupRow)[0]]).toEqual([on, off]);
  });

  it('and every figure comes from the policy', () => {
    const grading = { ...defaultPolicy.grading, urgentOutageHouseholds: 10, outageHours: 2 };
    const policy: Policy = { ...defaultPolicy, grading };
    expect(graded(caseOf('OUTAGE', { householdsAffected: 10 }), policy)[0]).toBe('LEVEL_1');
    expect(graded(caseOf('OUTAGE', { outageStartedAt: ago(3) }), policy)[0]).toBe('LEVEL_2');
  });
});

describe('GR-5: a grade is computed from facts', () => {
  const moment = fc.integer({ min: now - 100 * hour, max: now }).map(instant);
  const facts: fc.Arbitrary<Facts> = fc.record(
    {
      safetyHazard: fc.boolean(),
      importantCustomer: fc.boolean(),
      equipmentDamaged: fc.boolean(),
      householdsAffected: fc.nat(120),
      householdsCounted: fc.nat(120),
      plannedOutage: fc.boolean(),
      jointHouseholds: fc.nat(60),
      outageStartedAt: moment,
      restoredAt: moment,
    },
    { requiredKeys: [] },
  );
  const cases = fc.tuple(fc.constantFrom(...subcategories), facts, moment).map((parts) => caseOf(...parts));
  const urgency = (grade: Grade): number => grades.length - grades.indexOf(grade);

  it('the same for the same facts, which it leaves as they were', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const before = structuredClone(one);
        expect(gradeComplaint(one, defaultPolicy, now)).toEqual(gradeComplaint(before, defaultPolicy, now));
        expect(one).toEqual(before);
      }),
    );
  });

  it('never without a reason, each of the rule for that level and with its figures in words', () => {
    const rules: Record<Grade, string[]> = { LEVEL_1: ['GR-1', 'GR-4'], LEVEL_2: ['GR-2'], LEVEL_3: ['GR-3'] };
    fc.assert(
      fc.property(cases, (one) => {
        const { grade, reasons } = gradeComplaint(one, defaultPolicy, now);
        expect(reasons.length).toBeGreaterThan(0);
        for (const reason of reasons) {
          expect(rules[grade]).toContain(reason.rule);
          expect(reasonText(reason, 'zh-CN')).not.toMatch(/[{}]|undefined/);
        }
      }),
    );
  });

  it('never lower for more danger, more damage or more households', () => {
    const more = fc.nat(60);
    const worse: fc.Arbitrary<(one: GradedCase) => GradedCase> = fc.oneof(
      fc
        .constantFrom<Facts>({ safetyHazard: true }, { importantCustomer: true }, { equipmentDamaged: true })
        .map((facts) => (one: GradedCase) => ({ ...one, facts: { ...one.facts, ...facts } })),
      fc
        .tuple(fc.constantFrom('householdsAffected', 'householdsCounted', 'jointHouseholds'), more)
        .map(([name, by]) => (one: GradedCase) => ({ ...one, facts: { ...one.facts, [name]: (one.facts[name] ?? 0) + by } })),
      fc.tuple(more, more).map(([complainants, jointHouseholds]) => (one: GradedCase) => ({
        ...one,
        incident: { complainants, jointHouseholds },
      })),
    );
    fc.assert(
      fc.property(cases, worse, (one, worsen) => {
        const { grade } = gradeComplaint(one, defaultPolicy, now);
        expect(urgency(gradeComplaint(worsen(one), defaultPolicy, now).grade)).toBeGreaterThanOrEqual(urgency(grade));
      }),
    );
  });

  it('never lower as an unrestored outage goes on', () => {
    fc.assert(
      fc.property(cases, fc.nat(100 * hour), ({ facts: { restoredAt: _, ...facts }, ...one }, later) => {
        const gradeAt = (moment: Instant) => urgency(gradeComplaint({ ...one, facts }, defaultPolicy, moment).grade);
        expect(gradeAt(instant(now + later))).toBeGreaterThanOrEqual(gradeAt(now));
      }),
    );
  });
});
