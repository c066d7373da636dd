import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  after,
  calendarDate,
  day,
  dayOf,
  dayText,
  endOfDay,
  hour,
  instant,
  localDay,
  localText,
  minute,
  parseDay,
  startOfDay,
  weekday,
} from './instant.js';

const days = fc.integer({ min: -700_000, max: 2_900_000 }).map(day);
const moments = fc.integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2100, 0, 1) }).map(instant);

describe('a moment in Shanghai', () => {
  it.each([
    ['2026-02-13T15:59:59.999Z', '2026-02-13 23:59', 'the last millisecond of the 13th'],
    ['2026-02-13T16:00:00.000Z', '2026-02-14 00:00', 'the first of the 14th, still the 13th in UTC'],
    ['2023-12-31T16:00:00.000Z', '2024-01-01 00:00', "over the year's end"],
    ['2024-02-28T18:30:00.000Z', '2024-02-29 02:30', 'a leap day'],
    ['1969-12-31T23:00:00.000Z', '1970-01-01 07:00', 'before the epoch'],
  ])('%s reads %s: %s', (utc, expected) => {
    expect(localText(instant(Date.parse(utc)))).toBe(expected);
  });

  it('reads as the platform says it does', () => {
    const platform = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
    fc.assert(fc.property(moments, (at) => localText(at) === platform.format(at)));
  });

  it('lies on its local day', () => {
    fc.assert(fc.property(moments, (at) => startOfDay(localDay(at)) <= at && at < endOfDay(localDay(at))));
  });

  it('moves by minutes and hours', () => {
    expect(after(instant(0), 2 * hour + minute)).toBe(7_260_000);
  });
});

describe('a date', () => {
  it('is the same to the platform, forth and back, for twenty centuries', () => {
    fc.assert(
      fc.property(days, (number) => {
        const date = new Date(number * 24 * hour);
        expect(calendarDate(number)).toEqual({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          date: date.getUTCDate(),
        });
        expect(dayOf(calendarDate(number))).toBe(number);
        expect(weekday(number)).toBe(date.getUTCDay());
      }),
    );
  });

  it('survives being written and read', () => {
    fc.assert(fc.property(days, (number) => parseDay(dayText(number)) === number));
  });

  it.each([
    ['2024-02-29', true, 'a leap year'],
    ['2023-02-29', false, 'not one'],
    ['1900-02-29', false, "a century that isn't a leap year"],
    ['2000-02-29', true, 'one that is'],
    ['2026-04-31', false, 'April has thirty days'],
    ['2026-13-01', false, 'no thirteenth month'],
    ['2026-00-10', false, 'no month zero'],
    ['2026-1-1', false, 'digits missing'],
    ['2026-02-13T00:00', false, 'more than a date'],
    ['２０２６-02-13', false, 'full-width digits'],
    ['', false, 'nothing'],
  ])('%j is one: %j, %s', (text, expected) => {
    expect(parseDay(text) !== null).toBe(expected);
  });
});
