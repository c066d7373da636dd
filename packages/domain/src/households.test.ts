import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDateTime } from './date-time.js';
import {
  affectedHouseholds,
  countHouseholds,
  type HouseholdReport,
  type HouseholdTraces,
  householdKey,
  householdsWithin,
  jointHouseholds,
} from './households.js';
import { hour, instant } from './instant.js';

const newest = parseDateTime('2026-07-18T21:00:00+08:00') ?? expect.fail();
const report = (household: string | null, hoursBefore = 0): HouseholdReport => ({
  household,
  receivedAt: instant(newest - hoursBefore * hour),
});
const by = (traces: HouseholdTraces, hoursBefore = 0): HouseholdReport => report(householdKey(traces), hoursBefore);

describe('GR-9: a household is', () => {
  it.each<[HouseholdTraces, string | null, string]>([
    [{ account: '3201000001', address: '江宁路 8 号', phone: '13800000000' }, 'account:3201000001', 'its account'],
    [{ account: ' ', address: '江宁路 8 号', phone: '13800000000' }, 'address:江宁路8号', 'else its address'],
    [{ phone: '13800000000' }, 'phone:13800000000', 'else its phone'],
    [{}, null, 'nobody anyone can tell'],
    [{ phone: '无' }, null, 'nor by a phone of no digits'],
  ])('for %j %s: %s', (traces, expected) => {
    expect(householdKey(traces)).toBe(expected);
  });

  it.each<[HouseholdTraces, HouseholdTraces, string]>([
    [{ account: '３２０１０００００１' }, { account: ' 3201 000001\n' }, 'full-width digits, blanks'],
    [{ address: '江宁路８号Ｂ座　２０１' }, { address: '江宁路8号b座201' }, 'full-width characters, small letters'],
    [{ phone: '+86 138-0000-0000' }, { phone: '１３８００００００００' }, 'a country code, hyphens'],
    [{ phone: '0086 13800000000' }, { phone: '13800000000' }, 'a country code dialled'],
    [{ phone: '(025) 8660 1234' }, { phone: '025-86601234' }, 'an area code in brackets'],
  ])('the same as %j and as %j: %s', (one, other) => {
    expect(householdKey(one)).toBe(householdKey(other));
  });

  it.each<[HouseholdTraces, HouseholdTraces, string]>([
    [{ account: '13800000000' }, { phone: '13800000000' }, 'an account that reads like a phone'],
    [{ address: '江宁路 8 号 201' }, { address: '江宁路 8 号 202' }, 'next door'],
    [{ phone: '86601234' }, { phone: '601234' }, '86 begins a number of eight digits'],
  ])('not the same as %j and as %j: %s', (one, other) => {
    expect(householdKey(one)).not.toBe(householdKey(other));
  });
});

describe('GR-9: households are counted, not messages', () => {
  it('nine messages from five people are five', () => {
    const messages = [
      by({ account: '0001', phone: '13800000001' }, 72),
      by({ account: '0001' }, 71),
      by({ account: '０００１', address: '梅园 1 号' }, 50),
      by({ address: '梅园 3 号 201', phone: '13800000003' }, 49),
      by({ address: '梅园３号２０１' }, 48),
      by({ phone: '138 0000 0004' }, 30),
      by({ phone: '+8613800000004' }, 2),
      by({ account: '0005' }, 1),
      by({ account: '0009' }),
    ];
    expect(countHouseholds(messages, 30)).toBe(5);
  });

  it.each<[number, number, string]>([
    [30 * 24, 2, 'exactly 30 × 24 h before the newest'],
    [30 * 24 + 1 / 3_600_000, 1, 'a millisecond more'],
  ])('within the window: %d h before counts, %i in all (%s)', (hoursBefore, expected) => {
    expect(countHouseholds([report('a', hoursBefore), report('b')], 30)).toBe(expected);
  });

  it('by the newest receipt, in whatever order they came in', () => {
    expect(countHouseholds([report('b'), report('a', 40 * 24), report('c', 24)], 30)).toBe(2);
    expect(countHouseholds([report('a', 40 * 24), report('c', 41 * 24)], 30)).toBe(2);
  });

  it('of nobody there are none, and one that nobody can tell is not counted', () => {
    expect(countHouseholds([], 30)).toBe(0);
    expect(countHouseholds([report(null), report(null), report('a')], 30)).toBe(1);
  });

  it('never more than messages, never fewer for another message of the same time', () => {
    const reports = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', null), fc.nat(1_000)).map(([household, before]) => report(household, before)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(reports, fc.constantFrom('a', 'e', null), (list, household) => {
        const count = countHouseholds(list, 30);
        expect(count).toBeLessThanOrEqual(list.length);
        const again = [...list, { household, receivedAt: list[0]?.receivedAt ?? newest }];
        expect(countHouseholds(again, 30)).toBeGreaterThanOrEqual(count);
        expect(countHouseholds(list.toReversed(), 30)).toBe(count);
      }),
    );
  });
});

describe('GR-9: households affected', () => {
  it.each<[Parameters<typeof affectedHouseholds>[0], number, string]>([
    [{ counted: 60, stated: 10, complainants: 3 }, 60, 'as operations counted'],
    [{ counted: 10, stated: 60, complainants: 3 }, 60, 'as was stated: a figure never lowers'],
    [{ counted: 1, stated: 2, complainants: 7 }, 7, 'as many as complained'],
    [{ stated: 0 }, 1, 'the one that complains'],
    [{}, 1, 'unknown'],
  ])('%j are %i: %s', (figures, expected) => {
    expect(affectedHouseholds(figures)).toBe(expected);
  });
});

describe('GR-9: households that complain jointly', () => {
  it.each<[string[], string[], number | undefined, number, string]>([
    [['a', 'b'], ['b', 'c'], undefined, 3, 'who signed and who sent in a ticket, each once'],
    [['a', 'a'], [], undefined, 1, 'who signed twice signed once'],
    [['a', 'b'], ['c'], 22, 22, 'not all of the 22 are known by name'],
    [['a', 'b'], ['c'], 2, 3, 'a stated figure never makes them fewer'],
    [[], [], undefined, 0, 'nobody'],
  ])('signed by %j, sent in by %j, stated %s: %i (%s)', (signatories, reports, stated, expected) => {
    expect(jointHouseholds({ signatories, reports, stated })).toBe(expected);
  });

  it('are counted within the window, as the tickets of the incident are', () => {
    const reports = householdsWithin([report('a', 31 * 24), report('b', 3), report('c')], 30);
    expect(jointHouseholds({ signatories: ['c', 'd'], reports })).toBe(3);
  });
});
