import { describe, expect, it } from 'vitest';
import { chinaCalendar } from '../calendar/china-calendar.js';
import { parseDateTime } from '../date-time.js';
import { jiangsuPolicy } from './jiangsu-profile.js';
import { type LimitCase, limitFor } from './limits.js';
import { type ClockRuleId, clockRuleIds } from './policy.js';
import { defaultPolicy } from './seed-profile.js';

const plain: LimitCase = {
  startedAt: parseDateTime('2021-11-15T10:00:00+08:00') ?? expect.fail(),
  grade: 'LEVEL_3',
  zone: 'URBAN',
  channel: 'HOTLINE',
  kind: 'COMPLAINT',
  transferredFrom: null,
  instructed: false,
};
const limit = (rule: ClockRuleId, changes: Partial<LimitCase>): string => {
  const found = limitFor(rule, { ...plain, ...changes }, jiangsuPolicy, chinaCalendar);
  return found ? `${found.limit.amount} ${found.limit.unit}` : 'none';
};
const transfer = { channel: 'TRANSFER' } as const;

describe("State Grid Jiangsu's limits of 2021, by channel and kind", () => {
  it.each<[Partial<LimitCase>, string, string]>([
    [{}, '4 WORKING_DAY', 'a complaint by hotline'],
    [{ grade: 'LEVEL_2' }, '4 WORKING_DAY', 'one of level 2'],
    [{ channel: 'LETTER' }, '4 WORKING_DAY', 'a complaint by letter'],
    [{ kind: 'WHISTLE_BLOW' }, '9 WORKING_DAY', 'a whistle-blow'],
    [{ kind: 'WHISTLE_BLOW', channel: 'WEB' }, '9 WORKING_DAY', 'a whistle-blow by any of our channels'],
    [{ ...transfer, transferredFrom: 'HOTLINE_12398' }, '10 WORKING_DAY', 'a complaint by way of 12398'],
    [{ ...transfer, transferredFrom: 'HOTLINE_12398', kind: 'WHISTLE_BLOW' }, '10 WORKING_DAY', 'a whistle-blow by way of it'],
    [{ ...transfer, transferredFrom: 'HOTLINE_12345' }, '7 DAY', 'a complaint by way of 12345'],
    [{ ...transfer, transferredFrom: 'HOTLINE_12345', kind: 'INQUIRY' }, '7 DAY', 'an inquiry by way of it'],
    [{ ...transfer, transferredFrom: 'HOTLINE_12315' }, '10 DAY', 'by way of 12315'],
    [{ ...transfer, transferredFrom: 'HOTLINE_96900' }, '10 DAY', 'by way of 96900'],
    [{ ...transfer, transferredFrom: 'CONSUMER_ASSOCIATION' }, '10 DAY', "by way of the consumers' association"],
    [{ ...transfer, transferredFrom: 'GOVERNMENT' }, '10 DAY', 'by way of a government body'],
    [{ channel: 'EMAIL', transferredFrom: 'HOTLINE_12398' }, '10 WORKING_DAY', '12398 wrote an e-mail'],
    [transfer, '10 DAY', 'transferred by nobody knows whom'],
    [{ kind: 'INQUIRY' }, '48 HOUR', "no complaint, so the seeds'"],
    [{ kind: 'REPAIR', grade: 'LEVEL_2' }, '24 HOUR', "no complaint of level 2, so the seeds'"],
    [{ grade: 'LEVEL_1' }, '24 HOUR', 'the emergency loop of level 1 is not loosened …'],
    [{ ...transfer, grade: 'LEVEL_1', transferredFrom: 'HOTLINE_12398' }, '24 HOUR', '… by whatever way it came …'],
    [{ grade: 'LEVEL_1', kind: 'WHISTLE_BLOW' }, '24 HOUR', '… and whatever it is'],
  ])('TL-6 of %j is %s: %s', (changes, expected) => {
    expect(limit('TL-6', changes)).toBe(expected);
  });

  it.each<[LimitCase['zone'], string]>([
    ['URBAN', '45 MINUTE'],
    ['SUBURBAN', '90 MINUTE'],
    ['REMOTE', '2 HOUR'],
  ])('TL-5 at an %s site is %s', (zone, expected) => {
    expect(limit('TL-5', { zone })).toBe(expected);
  });

  it.each(['2021-11-15', '2021-11-14', '2021-10-01'])('TL-1 is 24 h on %s as on any day', (date) => {
    const startedAt = parseDateTime(`${date}T10:00:00+08:00`) ?? expect.fail();
    expect(limitFor('TL-1', { ...plain, startedAt }, jiangsuPolicy, chinaCalendar)).toEqual({
      limit: { unit: 'HOUR', amount: 24 },
      provisional: false,
    });
  });

  it("is the seeds' in everything else", () => {
    const { limits, ...figures } = jiangsuPolicy;
    const { limits: seeds, ...theirs } = defaultPolicy;
    const named = { version: jiangsuPolicy.version, title: jiangsuPolicy.title, effectiveFrom: jiangsuPolicy.effectiveFrom };
    expect(figures).toEqual({ ...theirs, ...named });
    const other = clockRuleIds.filter((rule) => limits[rule] !== seeds[rule]);
    expect(other).toEqual(['TL-1', 'TL-5', 'TL-6']);
  });
});
