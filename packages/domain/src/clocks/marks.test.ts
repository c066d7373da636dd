import { describe, expect, it } from 'vitest';
import { at } from '../../test/moments.js';
import { chinaCalendar } from '../calendar/china-calendar.js';
import { localText } from '../instant.js';
import { reasonText } from '../labels/reasons.js';
import { defaultPolicy } from '../policy/seed-profile.js';
import type { Limit, Pause } from './clock.js';
import { dueOf } from './due.js';
import { countedUntil, momentAtPart, warningMarks } from './marks.js';

const due = (start: string, limit: Limit, pauses: readonly Pause[] = []) =>
  dueOf('TL-6', { startedAt: at(start), legs: [{ from: at(start), limit }], pauses }, chinaCalendar);
const pause = (from: string, until: string): Pause => ({
  ground: 'WAITING_FOR_CUSTOMER',
  from: at(from),
  until: at(until),
  requestedBy: 'ops',
  approvedBy: 'supervisor',
});
const { warnings } = defaultPolicy;
const marks = (given: ReturnType<typeof due>, policy = warnings): string[] =>
  warningMarks(given, policy).map((mark) => `${localText(mark.at)} ${reasonText(mark, 'en')}`);

describe('TL: a clock warns before it runs out', () => {
  it.each<[limit: Limit, marks: string[], why: string]>([
    [
      { unit: 'HOUR', amount: 24 },
      [
        '2026-06-01 22:00 50 % of the time has passed',
        '2026-06-02 05:12 80 % of the time has passed',
        '2026-06-02 09:45 15 min left',
      ],
      'at half, at four fifths, and a quarter of an hour before',
    ],
    [
      { unit: 'HOUR', amount: 1 },
      [
        '2026-06-01 10:30 50 % of the time has passed',
        '2026-06-01 10:45 15 min left',
        '2026-06-01 10:48 80 % of the time has passed',
      ],
      'in the order of time',
    ],
    [
      { unit: 'MINUTE', amount: 30 },
      ['2026-06-01 10:15 50 % of the time has passed', '2026-06-01 10:24 80 % of the time has passed'],
      'not before the end where there is not more than half an hour',
    ],
    [
      { unit: 'WORKING_DAY', amount: 3 },
      [
        '2026-06-03 12:00 50 % of the time has passed',
        '2026-06-04 09:36 80 % of the time has passed',
        '2026-06-04 23:45 15 min left',
      ],
      'in time that counts: the day of the start is none',
    ],
    [{ unit: 'MOMENT', at: at('2026-06-01 09:00') }, [], 'never, where it is due as soon as it starts'],
  ])('of %j: %j, %s', (limit, expected) => {
    expect(marks(due('2026-06-01 10:00', limit))).toEqual(expected);
  });

  it('over a weekend only in time that counts, at its edge before the days of rest', () => {
    expect(marks(due('2026-06-04 10:00', { unit: 'WORKING_DAY', amount: 2 }))).toEqual([
      '2026-06-06 00:00 50 % of the time has passed',
      '2026-06-08 14:24 80 % of the time has passed',
      '2026-06-08 23:45 15 min left',
    ]);
  });

  it('on the paused timeline', () => {
    expect(marks(due('2026-06-01 10:00', { unit: 'HOUR', amount: 10 }, [pause('2026-06-01 12:00', '2026-06-02 12:00')]))).toEqual(
      [
        '2026-06-02 15:00 50 % of the time has passed',
        '2026-06-02 18:00 80 % of the time has passed',
        '2026-06-02 19:45 15 min left',
      ],
    );
  });

  it('never at the start or before it, and never when it is due, whatever the policy says', () => {
    const given = due('2026-06-01 10:00', { unit: 'MINUTE', amount: 10 });
    expect(marks(given, { parts: [0, 1], minutesBefore: 10, ifLongerThanMinutes: 5 })).toEqual([]);
    expect(marks(given, { parts: [], minutesBefore: 60, ifLongerThanMinutes: 5 })).toEqual([]);
    expect(marks(given, { parts: [], minutesBefore: 0, ifLongerThanMinutes: 5 })).toEqual([]);
  });

  it('once per moment', () => {
    const given = due('2026-06-01 10:00', { unit: 'HOUR', amount: 1 });
    expect(marks(given, { parts: [0.75], minutesBefore: 15, ifLongerThanMinutes: 30 })).toEqual([
      '2026-06-01 10:45 75 % of the time has passed',
    ]);
  });
});

describe('the time that has counted', () => {
  const { segments } = due('2026-06-01 10:00', { unit: 'HOUR', amount: 4 }, [pause('2026-06-01 12:00', '2026-06-01 15:00')]);

  it.each([
    ['2026-06-01 09:00', 0],
    ['2026-06-01 11:30', 1.5],
    ['2026-06-01 12:00', 2],
    ['2026-06-01 14:00', 2],
    ['2026-06-01 16:00', 3],
    ['2026-06-02 16:00', 4],
  ])('until %s is %d hours', (until, hours) => {
    expect(countedUntil(segments, at(until))).toBe(hours * 3_600_000);
  });

  it('is half when the pause begins, none at the start and all of it at the end', () => {
    expect([0, 0.5, 1].map((part) => localText(momentAtPart(segments, part)))).toEqual([
      '2026-06-01 10:00',
      '2026-06-01 12:00',
      '2026-06-01 17:00',
    ]);
  });

  it.each([-0.1, 1.1, Number.NaN])('has no part %d', (part) => {
    expect(() => momentAtPart(segments, part)).toThrow(RangeError);
  });

  it('has no parts where nothing counts', () => {
    expect(() => momentAtPart([], 0.5)).toThrow(RangeError);
  });
});
