import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Facts } from './facts.js';
import { reasonText } from './labels/reasons.js';
import { languages } from './language.js';
import type { Policy } from './policy/policy.js';
import { defaultPolicy } from './policy/seed-profile.js';
import { assessSeverity, type Severity } from './severity.js';

const assessed = (facts: Facts, policy = defaultPolicy): string[] => {
  const { severity, reasons } = assessSeverity(facts, policy);
  return [severity, ...reasons.map(({ rule, because }) => `${rule} ${because}`)];
};

describe('GR-8: how serious a case is', () => {
  it.each<[Facts, Severity, string, string]>([
    [{}, 'GENERAL', 'GR-8 nothingSerious', 'nothing is known'],
    [{ safetyHazard: true, householdsAffected: 500 }, 'GENERAL', 'GR-8 nothingSerious', 'urgent is another question'],
    [{ mediaExposure: false }, 'GENERAL', 'GR-8 nothingSerious', 'known not to be in the media'],
    [{ abusiveConduct: true }, 'SERIOUS', 'GR-8 abusiveConduct', 'abusive conduct'],
    [{ mediaExposure: true }, 'SERIOUS', 'GR-8 mediaExposure', 'the media report it'],
    [{ regulatorCensure: true }, 'SERIOUS', 'GR-8 regulatorCensure', 'a regulator censured it'],
    [{ upheldComplaints: 3 }, 'SERIOUS', 'GR-8 upheldComplaints', 'exactly 3 upheld complaints'],
    [{ upheldComplaints: 2 }, 'GENERAL', 'GR-8 nothingSerious', 'one fewer'],
    [{ improperGain: true }, 'SERIOUS', 'GR-8 improperGain', 'gifts were asked for'],
    [{ brokenAppointments: 3 }, 'SERIOUS', 'GR-8 brokenAppointments', 'exactly 3 broken appointments'],
    [{ brokenAppointments: 2, upheldComplaints: 2 }, 'GENERAL', 'GR-8 nothingSerious', 'two of each are three of neither'],
  ])('%j is %s, by %s: %s', (facts, severity, reason) => {
    expect(assessed(facts)).toEqual([severity, reason]);
  });

  it('has every reason that is met, with its figures', () => {
    const { reasons } = assessSeverity({ mediaExposure: true, upheldComplaints: 4, brokenAppointments: 5 }, defaultPolicy);
    expect(reasons).toEqual([
      { rule: 'GR-8', because: 'mediaExposure' },
      { rule: 'GR-8', because: 'upheldComplaints', values: { count: 4, limit: 3 } },
      { rule: 'GR-8', because: 'brokenAppointments', values: { count: 5, limit: 3 } },
    ]);
    expect(reasons.map((reason) => reasonText(reason, 'zh-CN'))).toEqual([
      '被媒体曝光',
      '同一单位或人员 12 个月内 4 件属实投诉未整改，达到 3 件',
      '5 次失约造成严重后果，达到 3 次',
    ]);
  });

  it('takes its figures from the policy', () => {
    const policy: Policy = { ...defaultPolicy, severity: { upheldComplaints: 1, brokenAppointments: 9 } };
    expect(assessed({ upheldComplaints: 1, brokenAppointments: 8 }, policy)).toEqual(['SERIOUS', 'GR-8 upheldComplaints']);
  });

  it('is the same for the same facts, has always a reason in words, and is never less for more', () => {
    const facts: fc.Arbitrary<Facts> = fc.record(
      {
        abusiveConduct: fc.boolean(),
        mediaExposure: fc.boolean(),
        regulatorCensure: fc.boolean(),
        improperGain: fc.boolean(),
        upheldComplaints: fc.nat(6),
        brokenAppointments: fc.nat(6),
      },
      { requiredKeys: [] },
    );
    const more: fc.Arbitrary<Facts> = fc.constantFrom<Facts>(
      { mediaExposure: true },
      { improperGain: true },
      { upheldComplaints: 6 },
    );
    fc.assert(
      fc.property(facts, more, (known, added) => {
        const before = assessSeverity(known, defaultPolicy);
        expect(assessSeverity(structuredClone(known), defaultPolicy)).toEqual(before);
        expect(before.reasons.length).toBeGreaterThan(0);
        for (const reason of before.reasons) {
          for (const language of languages) expect(reasonText(reason, language)).not.toMatch(/[{}]|undefined/);
        }
        expect(assessSeverity({ ...known, ...added }, defaultPolicy).severity).toBe('SERIOUS');
      }),
    );
  });
});
