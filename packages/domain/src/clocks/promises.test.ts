import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Course } from '../../test/course.js';
import { agent, at, complaint, when } from '../../test/tickets.js';
import { subcategories } from '../category.js';
import { channels } from '../channel.js';
import { type Grade, grades } from '../grade.js';
import { hour, instant, localText } from '../instant.js';
import { reasonText } from '../labels/reasons.js';
import type { ComplaintToFile } from '../lifecycle/commands.js';
import { previewTicket } from '../lifecycle/preview.js';
import type { Policy } from '../policy/policy.js';
import { defaultPolicy } from '../policy/seed-profile.js';
import type { Clock } from './clock.js';

const byGrade: Record<Grade, Partial<ComplaintToFile>> = {
  LEVEL_1: { facts: { safetyHazard: true } },
  LEVEL_2: { facts: { equipmentDamaged: true } },
  LEVEL_3: {},
};
const clocksOf = (given: Partial<ComplaintToFile>, policy: Policy = defaultPolicy): readonly Clock[] => {
  const filing = complaint(given);
  return previewTicket(filing, { ...when(filing.receivedAt, agent), policy }).clocks;
};
const promises = (given: Partial<ComplaintToFile>): string[] =>
  clocksOf(given)
    .filter(({ rule }) => ['TL-1', 'TL-6', 'TL-7'].includes(rule))
    .map(({ rule, dueAt }) => `${rule} ${localText(dueAt)}`);
const clock = (rule: string, given: Partial<ComplaintToFile>): Clock =>
  clocksOf(given).find((one) => one.rule === rule) ?? expect.fail(`no ${rule}`);

describe('TL-1: the first response is due', () => {
  it.each([
    ['2026-06-01 10:00', '2026-06-01 11:00', 'receivedOnWorkingDay', 'a Monday: 1 h'],
    ['2026-06-06 10:00', '2026-06-06 12:00', 'receivedOnRestDay', 'a Saturday: 2 h'],
    ['2026-02-14 10:00', '2026-02-14 11:00', 'receivedOnWorkingDay', 'a Saturday worked for Spring Festival'],
    ['2026-02-17 10:00', '2026-02-17 12:00', 'receivedOnRestDay', 'a Tuesday of Spring Festival'],
    ['2026-06-05 23:59', '2026-06-06 00:59', 'receivedOnWorkingDay', "Friday's last minute; Saturday's limit is not its own"],
    ['2026-06-06 00:01', '2026-06-06 02:01', 'receivedOnRestDay', "Saturday's first minute, still Friday in UTC"],
    ['2026-06-07 23:59', '2026-06-08 01:59', 'receivedOnRestDay', "Sunday's last minute"],
    ['2026-06-08 00:01', '2026-06-08 01:01', 'receivedOnWorkingDay', "Monday's first minute, still Sunday in UTC"],
  ])('received %s, due %s, since %s: %s', (received, dueAt, because) => {
    const { segments, provisional, ...rest } = clock('TL-1', { receivedAt: at(received) });
    expect([localText(rest.dueAt), segments.map(({ reason }) => reason.because), provisional]).toEqual([dueAt, [because], false]);
  });

  it.each(grades)('and so at %s', (grade) => {
    expect(clock('TL-1', byGrade[grade]).limit).toEqual({ unit: 'HOUR', amount: 1 });
  });

  it("never for someone who can't be told anything", () => {
    expect(promises({ anonymous: true })).toEqual(['TL-6 2026-06-03 10:00']);
  });

  it("provisionally in a year that isn't published", () => {
    expect(clock('TL-1', { receivedAt: at('2027-03-01 10:00') }).provisional).toBe(true);
    expect(clock('TL-1', { receivedAt: at('2026-12-31 23:59') }).provisional).toBe(false);
  });
});

describe('TL-6: the resolution is due', () => {
  it.each<[Grade, string, string]>([
    ['LEVEL_1', '2026-06-02 10:00', '24 h'],
    ['LEVEL_2', '2026-06-02 10:00', '24 h'],
    ['LEVEL_3', '2026-06-03 10:00', '48 h'],
  ])('%s %s: %s', (grade, dueAt) => {
    expect(localText(clock('TL-6', byGrade[grade]).dueAt)).toBe(dueAt);
  });

  it('round the clock, holidays or not, and certain whatever the year', () => {
    const { dueAt, provisional } = clock('TL-6', { receivedAt: at('2027-02-05 18:00') });
    expect([localText(dueAt), provisional]).toEqual(['2027-02-07 18:00', false]);
  });
});

describe('TL-7: a complex case', () => {
  it.each<[Grade, string[], string]>([
    ['LEVEL_3', ['TL-1 2026-06-01 11:00', 'TL-7 2026-06-05 00:00'], 'the direction takes the place of TL-6'],
    ['LEVEL_2', ['TL-1 2026-06-01 11:00', 'TL-6 2026-06-02 10:00', 'TL-7 2026-06-05 00:00'], 'beside TL-6'],
    ['LEVEL_1', ['TL-1 2026-06-01 11:00', 'TL-6 2026-06-02 10:00', 'TL-7 2026-06-05 00:00'], 'beside TL-6'],
  ])('at %s runs %j: %s', (grade, expected) => {
    expect(promises({ ...byGrade[grade], subcategory: 'POLICY_DISPUTE' })).toEqual(expected);
  });

  it('over Spring Festival has until the evening of 25 February', () => {
    const { dueAt } = clock('TL-7', { subcategory: 'POLICY_DISPUTE', receivedAt: at('2026-02-13 15:00') });
    expect(dueAt).toBe(at('2026-02-25 24:00'));
  });

  it("is provisional when it reaches into a year that isn't published", () => {
    expect(clock('TL-7', { subcategory: 'POLICY_DISPUTE', receivedAt: at('2026-12-30 09:00') }).provisional).toBe(true);
    expect(clock('TL-7', { subcategory: 'POLICY_DISPUTE', receivedAt: at('2026-12-24 09:00') }).provisional).toBe(false);
  });
});

describe('every clock that filing starts', () => {
  const filings: fc.Arbitrary<Partial<ComplaintToFile>> = fc.record({
    receivedAt: fc.integer({ min: at('2004-01-01 00:00'), max: at('2029-01-01 00:00') }).map(instant),
    subcategory: fc.constantFrom(...subcategories),
    channel: fc.constantFrom(...channels),
    facts: fc.constantFrom(...Object.values(byGrade).map(({ facts = {} }) => facts)),
    anonymous: fc.boolean(),
  });
  const always = (holds: (one: Clock) => void): void =>
    fc.assert(fc.property(filings, (filing) => clocksOf(filing).forEach(holds)));

  it('is proved by segments without gap from start to due, each naming its rule in words', () => {
    always(({ rule, startedAt, dueAt, segments }) => {
      expect([startedAt, ...segments.map(({ to }) => to)]).toEqual([...segments.map(({ from }) => from), dueAt]);
      for (const { from, to, reason } of segments) {
        expect(to).toBeGreaterThan(from);
        expect(reason.rule).toBe(rule);
        expect(reasonText(reason, 'en')).not.toMatch(/[{}]|undefined/);
      }
    });
  });

  it('counts as much as its limit says', () => {
    always(({ limit, segments }) => {
      const counted = segments.filter((segment) => segment.counted);
      const length = counted.reduce((sum, { from, to }) => sum + to - from, 0) / hour;
      const amounts = { MINUTE: length * 60, HOUR: length, WORKING_DAY: counted.length } as const;
      expect(limit).toMatchObject({ amount: amounts[limit.unit as keyof typeof amounts] });
    });
  });

  it('takes its limit from the policy', () => {
    const limits: Policy['limits'] = { ...defaultPolicy.limits, 'TL-7': [{ limit: { unit: 'WORKING_DAY', amount: 4 } }] };
    const course = new Course({ by: agent, subcategory: 'POLICY_DISPUTE' }, { policy: { ...defaultPolicy, limits } });
    expect(course.clocks('TL-7')).toEqual(['TL-7 RUNNING 2026-06-06 00:00']);
  });
});
