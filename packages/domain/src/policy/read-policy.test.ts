import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../channel.js';
import { limitUnits } from '../clocks/clock.js';
import { contactKinds } from '../contact-kind.js';
import { parseDateTime } from '../date-time.js';
import { siteZones, transferBodies } from '../facts.js';
import { grades } from '../grade.js';
import { refusalText } from '../labels/refusals.js';
import { languages } from '../language.js';
import { type FieldError, Refusal } from '../lifecycle/refusal.js';
import { jiangsuPolicy } from './jiangsu-profile.js';
import { clockRuleIds, type LimitRow, type Policy } from './policy.js';
import { printPolicy } from './print-policy.js';
import { readPolicy } from './read-policy.js';
import { defaultPolicy } from './seed-profile.js';

const json = (policy: Policy): unknown => JSON.parse(JSON.stringify(printPolicy(policy)));

function errorsOf(document: unknown): readonly FieldError[] {
  try {
    readPolicy(document);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'BAD_USER_INPUT') return error.details.fields ?? [];
    throw error;
  }
  return [];
}
const named = (document: unknown): string[] => errorsOf(document).map(({ path, because }) => `${path} ${because}`);

type Fields = Record<string, unknown>;
/** The document of the seeds' policy with something put at a path; undefined takes it away. */
function documentWith(path: string, value: unknown): unknown {
  const document = json(defaultPolicy) as Fields;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const holder = names.reduce((fields, name) => fields[name] as Fields, document);
  holder[last] = value;
  return JSON.parse(JSON.stringify(document));
}

describe('a policy and its document', () => {
  it.each([defaultPolicy, jiangsuPolicy])('are the same: $version', (policy) => {
    expect(readPolicy(json(policy))).toEqual(policy);
  });

  it('dates the policy in RFC 3339', () => {
    expect(printPolicy(jiangsuPolicy).effectiveFrom).toBe('2021-09-24T16:00:00.000Z');
    const local = readPolicy({ ...printPolicy(jiangsuPolicy), effectiveFrom: '2027-01-01T00:00:00+08:00' });
    expect(local.effectiveFrom).toBe(parseDateTime('2026-12-31T16:00:00Z'));
  });

  it('are the same whatever rows it has', () => {
    const some = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });
    const when = fc.record(
      {
        grade: some(grades),
        zone: some(siteZones),
        channel: some(channels),
        kind: some(contactKinds),
        transferredFrom: some(transferBodies),
        startDay: fc.constantFrom('WORKING_DAY' as const, 'DAY_OFF' as const),
        instructed: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    const unit = fc.constantFrom(...limitUnits.filter((one) => one !== 'MOMENT'));
    const limit = fc.option(fc.record({ unit, amount: fc.integer({ min: 1, max: 1_000 }) }));
    const row: fc.Arbitrary<LimitRow> = fc.record({ when, limit }, { requiredKeys: ['limit'] });
    const rows = fc.array(row, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.constantFrom(...clockRuleIds), rows, (rule, ruleRows) => {
        const policy: Policy = { ...jiangsuPolicy, limits: { ...jiangsuPolicy.limits, [rule]: ruleRows } };
        expect(readPolicy(json(policy))).toEqual(policy);
      }),
    );
  });
});

describe('a policy document is taken', () => {
  it.each<[string, unknown, string]>([
    ['limits.TL-6.0.limit.amount', 10_000, 'an amount of 10,000'],
    ['limits.TL-7.0.limit.amount', 1_000, '1,000 working days'],
    ['limits.TL-12.0.limit', null, 'a clock switched off'],
    ['limits.TL-20.0.when', { grade: ['LEVEL_1'] }, 'a clock for some cases only'],
    ['limits.TL-20.0.when', {}, 'conditions of which there are none'],
    ['grading.urgentJointSupplyQuality', null, 'without the row of GR-4'],
    ['warnings.parts', [], 'no warnings by part'],
    ['warnings.parts', [0.25, 0.5, 0.999], 'other warnings'],
    ['warnings.minutesBefore', 30, 'a warning as long before the end as a limit lasts'],
    ['escalation.UNIT_LEAD', 7, 'other hours'],
    ['title.en', ' Spring 2027 ', 'a title with blanks around'],
    ['appointmentGraceMinutes', 0, 'no grace at all'],
  ])('with %s = %j: %s', (path, value) => {
    expect(named(documentWith(path, value))).toEqual([]);
  });
});

describe('a policy document is refused, the field named', () => {
  it.each<[string, unknown, string]>([
    ['version', undefined, 'version missing'],
    ['version', '', 'version notAVersion'],
    ['version', '二月', 'version notAVersion'],
    ['version', 'x'.repeat(41), 'version notAVersion'],
    ['title.zh-CN', ' ', 'title.zh-CN empty'],
    ['title.en', 'x'.repeat(101), 'title.en tooLong'],
    ['title.en', 7, 'title.en notText'],
    ['title.fr', 'Bonjour', 'title.fr unknownField'],
    ['effectiveFrom', '2027-01-01', 'effectiveFrom notADateTime'],
    ['effectiveFrom', '2027-01-01T00:00:00', 'effectiveFrom notADateTime'],
    ['effectiveFrom', '2027-02-29T00:00:00Z', 'effectiveFrom notADateTime'],
    ['effectiveFrom', 1_798_732_800_000, 'effectiveFrom notADateTime'],
    ['grading', null, 'grading notFields'],
    ['grading.outageHours', 0, 'grading.outageHours notWhole'],
    ['grading.jointHouseholds', '5', 'grading.jointHouseholds notWhole'],
    ['severity.upheldComplaints', 2.5, 'severity.upheldComplaints notWhole'],
    ['householdWindowDays', -30, 'householdWindowDays notWhole'],
    ['limits.TL-6.0.limit.amount', 0, 'limits.TL-6.0.limit.amount notWhole'],
    ['limits.TL-6.0.limit.amount', 10_001, 'limits.TL-6.0.limit.amount notWhole'],
    ['limits.TL-6.0.limit.amount', 47.5, 'limits.TL-6.0.limit.amount notWhole'],
    ['limits.TL-7.0.limit.amount', 1_001, 'limits.TL-7.0.limit.amount notWhole'],
    ['limits.TL-6.0.limit.unit', 'FORTNIGHT', 'limits.TL-6.0.limit.unit notAChoice'],
    ['limits.TL-6.0.limit.unit', 'MOMENT', 'limits.TL-6.0.limit.unit notAChoice'],
    ['limits.TL-6.0.limit.unit', 'toString', 'limits.TL-6.0.limit.unit notAChoice'],
    ['limits.TL-6.0.limit', undefined, 'limits.TL-6.0.limit missing'],
    ['limits.TL-6.0.limit', 48, 'limits.TL-6.0.limit notFields'],
    ['limits.TL-6.0.when.grade', [], 'limits.TL-6.0.when.grade tooFew'],
    ['limits.TL-6.0.when.grade', ['LEVEL_4'], 'limits.TL-6.0.when.grade.0 notAChoice'],
    ['limits.TL-6.0.when.grade', 'LEVEL_1', 'limits.TL-6.0.when.grade notAList'],
    ['limits.TL-6.0.when.startDay', 'SUNDAY', 'limits.TL-6.0.when.startDay notAChoice'],
    ['limits.TL-6.0.when.instructed', 'yes', 'limits.TL-6.0.when.instructed notAFlag'],
    ['limits.TL-6.0.when.weather', ['RAIN'], 'limits.TL-6.0.when.weather unknownField'],
    ['limits.TL-6.1', [], 'limits.TL-6.1 notFields'],
    ['limits.TL-6', [], 'limits.TL-6 tooFew'],
    ['limits.TL-6', Array(101).fill({ limit: null }), 'limits.TL-6 tooMany'],
    ['limits.TL-6', { unit: 'HOUR', amount: 24 }, 'limits.TL-6 notAList'],
    ['limits.TL-21', undefined, 'limits.TL-21 missing'],
    ['limits.TL-22', [{ limit: null }], 'limits.TL-22 unknownField'],
    ['warnings.parts', [0, 0.5], 'warnings.parts.0 notAPart'],
    ['warnings.parts', [0.5, 1], 'warnings.parts.1 notAPart'],
    ['warnings.parts', [0.8, 0.5], 'warnings.parts notRising'],
    ['warnings.parts', [0.5, 0.5], 'warnings.parts notRising'],
    ['warnings.minutesBefore', 31, 'warnings warnsBeforeStart'],
    ['escalation.SUPERVISOR', 2, 'escalation notRising'],
    ['escalation.UNIT_LEAD', 9, 'escalation notRising'],
    ['escalation.HANDLER', -1, 'escalation.HANDLER notWhole'],
    ['correctiveRecordFor', 'NOBODY', 'correctiveRecordFor notAChoice'],
    ['unreached.channels', 5, 'unreached.channels notWhole'],
    ['satisfiedFrom', 101, 'satisfiedFrom notWhole'],
    ['reopenDays', null, 'reopenDays notWhole'],
    ['longestPauseDays', 1e6, 'longestPauseDays notWhole'],
    ['holidays', [], 'holidays unknownField'],
  ])('%s = %j: %s', (path, value, expected) => {
    expect(named(documentWith(path, value))).toEqual([expected]);
  });

  it.each([null, undefined, 'default-1', 7, [], [json(defaultPolicy)]])('as a whole when it is %j', (document) => {
    expect(named(document)).toEqual([' notFields']);
  });

  it('with every bad field named at once', () => {
    const document = documentWith('limits.TL-6.0', {
      when: { grade: ['X'], zone: [] },
      limit: { unit: 'HOUR' },
      note: '',
    }) as Fields;
    expect(named({ ...document, version: null, extra: 1, satisfiedFrom: 0 }).sort()).toEqual(
      [
        'extra unknownField',
        'limits.TL-6.0.limit.amount missing',
        'limits.TL-6.0.note unknownField',
        'limits.TL-6.0.when.grade.0 notAChoice',
        'limits.TL-6.0.when.zone tooFew',
        'satisfiedFrom notWhole',
        'version notAVersion',
      ].sort(),
    );
  });

  it('though a name in it is one that every object has', () => {
    const document = JSON.parse(`{ "__proto__": {}, "constructor": 1, ${JSON.stringify(json(defaultPolicy)).slice(1)}`);
    expect(named(document).sort()).toEqual(['__proto__ unknownField', 'constructor unknownField']);
  });

  it('with a message for each error in both languages', () => {
    const document = { ...(documentWith('limits.TL-6', [{ limit: { unit: 'X', amount: 0 } }]) as Fields), warnings: 1 };
    for (const { because, values } of errorsOf(document)) {
      for (const language of languages) expect(refusalText(because, language, values)).not.toMatch(/[{}]|undefined/);
    }
  });

  it('or read, whatever the document: nothing else ever comes of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (document) => {
        expect(errorsOf(document).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('every field of a policy', () => {
  const paths = (value: unknown, path: string): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, one]) => paths(one, path === '' ? name : `${path}.${name}`))
      : [path];

  it('is refused by its path when it is no such thing', () => {
    for (const path of paths(json(defaultPolicy), '')) {
      expect(errorsOf(documentWith(path, { surely: 'not' })).map((error) => error.path)).toEqual([path]);
    }
  });
});
