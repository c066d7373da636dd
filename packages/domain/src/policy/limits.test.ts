import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../calendar/china-calendar.js';
import { channels } from '../channel.js';
import type { AmountLimit } from '../clocks/clock.js';
import { contactKinds } from '../contact-kind.js';
import { parseDateTime } from '../date-time.js';
import { siteZones, transferBodies } from '../facts.js';
import { grades } from '../grade.js';
import { instant } from '../instant.js';
import { reasonText } from '../labels/reasons.js';
import { jiangsuPolicy } from './jiangsu-profile.js';
import { hours, minutes, otherwise, where, workingDays } from './limit-rows.js';
import { type LimitCase, limitFor } from './limits.js';
import { type ClockRuleId, clockRuleIds, type LimitRow, type Policy } from './policy.js';
import { defaultPolicy } from './seed-profile.js';

const at = (text: string) => parseDateTime(`${text}+08:00`) ?? expect.fail(text);
const monday = at('2026-06-01T10:00:00');
const saturday = at('2026-06-06T10:00:00');
const plain: LimitCase = {
  startedAt: monday,
  grade: 'LEVEL_3',
  zone: 'URBAN',
  channel: 'HOTLINE',
  kind: 'COMPLAINT',
  transferredFrom: null,
  instructed: false,
};
const chosen = (rule: ClockRuleId, changes: Partial<LimitCase> = {}, policy = defaultPolicy) =>
  limitFor(rule, { ...plain, ...changes }, policy, chinaCalendar);
const words = (limit: AmountLimit | undefined) => limit && `${limit.amount} ${limit.unit}`;
const withRows = (rule: ClockRuleId, rows: readonly LimitRow[]): Policy => ({
  ...defaultPolicy,
  limits: { ...defaultPolicy.limits, [rule]: rows },
});

describe("the seeds' limits", () => {
  it.each<[ClockRuleId, Partial<LimitCase>, string]>([
    ['TL-1', {}, '1 HOUR'],
    ['TL-1', { startedAt: saturday }, '2 HOUR'],
    ['TL-2', {}, '10 MINUTE'],
    ['TL-3', {}, '1 HOUR'],
    ['TL-4', {}, '2 HOUR'],
    ['TL-5', { zone: 'URBAN' }, '1 HOUR'],
    ['TL-5', { zone: 'SUBURBAN' }, '2 HOUR'],
    ['TL-5', { zone: 'REMOTE' }, '2 HOUR'],
    ['TL-6', { grade: 'LEVEL_1' }, '24 HOUR'],
    ['TL-6', { grade: 'LEVEL_2' }, '24 HOUR'],
    ['TL-6', { grade: 'LEVEL_3' }, '48 HOUR'],
    ['TL-7', {}, '3 WORKING_DAY'],
    ['TL-8', {}, '7 DAY'],
    ['TL-9', {}, '24 HOUR'],
    ['TL-10', {}, '3 WORKING_DAY'],
    ['TL-11', {}, '3 WORKING_DAY'],
    ['TL-12', {}, '3 WORKING_DAY'],
    ['TL-13', {}, '7 WORKING_DAY'],
    ['TL-14', {}, '3 DAY'],
    ['TL-15', {}, '30 DAY'],
    ['TL-16', {}, '30 MINUTE'],
    ['TL-17', {}, '1 QUARTER'],
    ['TL-18', {}, '1 MONTH'],
    ['TL-19', {}, '8 HOUR'],
    ['TL-20', {}, '24 HOUR'],
    ['TL-21', { grade: 'LEVEL_1' }, '24 HOUR'],
    ['TL-21', { grade: 'LEVEL_2' }, '24 HOUR'],
    ['TL-21', { grade: 'LEVEL_3' }, '48 HOUR'],
    ['TL-21', { grade: 'LEVEL_1', instructed: true }, '1 WORKING_DAY'],
    ['TL-21', { grade: 'LEVEL_3', instructed: true }, '1 WORKING_DAY'],
  ])('%s of %j is %s', (rule, changes, expected) => {
    expect(words(chosen(rule, changes)?.limit)).toBe(expected);
  });
});

describe('TL-1: the local date of the start decides, and says so', () => {
  it.each<[string, number, string, boolean, string]>([
    ['2026-06-05T23:59:00', 1, 'receivedOnWorkingDay', false, "Friday's last minute"],
    ['2026-06-06T00:01:00', 2, 'receivedOnRestDay', false, "Saturday's first minute, still Friday in UTC"],
    ['2026-02-14T10:00:00', 1, 'receivedOnWorkingDay', false, 'a Saturday worked for Spring Festival'],
    ['2026-02-17T10:00:00', 2, 'receivedOnRestDay', false, 'a Tuesday of Spring Festival'],
    ['2026-12-31T23:59:00', 1, 'receivedOnWorkingDay', false, 'the last minute of a published year'],
    ['2027-03-01T10:00:00', 1, 'receivedOnWorkingDay', true, "a year that isn't published"],
    ['2027-03-06T10:00:00', 2, 'receivedOnRestDay', true, 'a Saturday of it'],
  ])('%s: %i h, %s, provisional: %s (%s)', (startedAt, amount, because, provisional) => {
    expect(chosen('TL-1', { startedAt: at(startedAt) })).toEqual({
      limit: hours(amount),
      reason: { rule: 'TL-1', because, values: { hours: amount } },
      provisional,
    });
  });

  it('while a limit that every day shares is certain and says nothing of days', () => {
    expect(chosen('TL-6', { startedAt: at('2027-03-06T10:00:00') })).toEqual({ limit: hours(48), provisional: false });
  });
});

describe('a limit comes from the rows of the policy, and no code knows them', () => {
  it('the first row whose conditions all hold decides', () => {
    const rows = [
      where({ grade: ['LEVEL_3'], channel: ['LETTER', 'EMAIL'], kind: ['SUGGESTION'] }, workingDays(15)),
      where({ channel: ['LETTER'] }, workingDays(5)),
      otherwise(hours(48)),
    ];
    const answered = (changes: Partial<LimitCase>) => words(chosen('TL-6', changes, withRows('TL-6', rows))?.limit);
    expect(answered({ channel: 'LETTER', kind: 'SUGGESTION' })).toBe('15 WORKING_DAY');
    expect(answered({ channel: 'LETTER', kind: 'SUGGESTION', grade: 'LEVEL_2' })).toBe('5 WORKING_DAY');
    expect(answered({ channel: 'EMAIL' })).toBe('48 HOUR');
  });

  it('one row more is all that another limit takes', () => {
    const more = withRows('TL-5', [where({ zone: ['REMOTE'] }, hours(4)), ...defaultPolicy.limits['TL-5']]);
    expect(siteZones.map((zone) => words(chosen('TL-5', { zone }, more)?.limit))).toEqual(['1 HOUR', '2 HOUR', '4 HOUR']);
  });

  it('null switches a clock off for the cases of its row', () => {
    const off = withRows('TL-12', [where({ kind: ['INQUIRY'] }, null), otherwise(workingDays(3))]);
    expect(chosen('TL-12', { kind: 'INQUIRY' }, off)).toBeNull();
    expect(chosen('TL-12', {}, off)?.limit).toEqual(workingDays(3));
  });

  it('a case of no row has no clock', () => {
    expect(chosen('TL-20', {}, withRows('TL-20', [where({ grade: ['LEVEL_1'] }, hours(24))]))).toBeNull();
    expect(chosen('TL-20', {}, withRows('TL-20', []))).toBeNull();
  });

  it('a condition on the body that passed it on holds for no complaint that came directly', () => {
    const rows = [where({ transferredFrom: [...transferBodies] }, hours(1)), otherwise(hours(2))];
    expect(chosen('TL-6', {}, withRows('TL-6', rows))?.limit).toEqual(hours(2));
  });

  it('a condition that no instruction was given holds without one alone', () => {
    const rows = withRows('TL-21', [where({ instructed: false }, hours(6)), otherwise(hours(12))]);
    expect([false, true].map((instructed) => words(chosen('TL-21', { instructed }, rows)?.limit))).toEqual(['6 HOUR', '12 HOUR']);
  });

  it('any clock may go by the kind of day; only hours tell it in words', () => {
    const rows = (limit: AmountLimit) => withRows('TL-4', [where({ startDay: 'DAY_OFF' }, limit), otherwise(hours(2))]);
    const reason = { rule: 'TL-4', because: 'startedOnRestDay', values: { hours: 5 } } as const;
    expect(chosen('TL-4', { startedAt: saturday }, rows(hours(5)))).toEqual({ limit: hours(5), reason, provisional: false });
    expect(reasonText(reason, 'zh-CN')).toBe('非工作日起算，限 5 小时');
    expect(chosen('TL-4', {}, rows(hours(5)))?.reason?.because).toBe('startedOnWorkingDay');
    const sunday2028 = at('2028-03-05T10:00:00');
    expect(chosen('TL-4', { startedAt: sunday2028 }, rows(minutes(45)))).toEqual({ limit: minutes(45), provisional: true });
  });
});

describe.each([defaultPolicy, jiangsuPolicy])('the profile $version', (policy) => {
  const cases: fc.Arbitrary<LimitCase> = fc.record({
    startedAt: fc.integer({ min: at('2000-01-01T00:00:00'), max: at('2040-01-01T00:00:00') }).map(instant),
    grade: fc.constantFrom(...grades),
    zone: fc.constantFrom(...siteZones),
    channel: fc.constantFrom(...channels),
    kind: fc.constantFrom(...contactKinds),
    transferredFrom: fc.constantFrom(null, ...transferBodies),
    instructed: fc.boolean(),
  });

  it('has a limit for every clock and case, always the same', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clockRuleIds), cases, (rule, asked) => {
        const found = limitFor(rule, asked, policy, chinaCalendar);
        expect(found).not.toBeNull();
        expect(limitFor(rule, structuredClone(asked), policy, chinaCalendar)).toEqual(found);
      }),
    );
  });

  it.each(clockRuleIds)('has no row of %s that another always comes before', (rule) => {
    const rows = policy.limits[rule];
    const all = [monday, saturday].flatMap((startedAt) =>
      grades.flatMap((grade) =>
        siteZones.flatMap((zone) =>
          (['HOTLINE', 'TRANSFER'] as const).flatMap((channel) =>
            contactKinds.flatMap((kind) =>
              [null, ...transferBodies].flatMap((transferredFrom) =>
                [false, true].map((instructed) => ({ startedAt, grade, zone, channel, kind, transferredFrom, instructed })),
              ),
            ),
          ),
        ),
      ),
    );
    const reached = new Set(all.map((asked) => limitFor(rule, asked, policy, chinaCalendar)?.limit));
    expect(rows.filter(({ limit }) => !limit || !reached.has(limit))).toEqual([]);
  });
});
