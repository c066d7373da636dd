import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  after,
  calendarDate,
  type Day,
  day,
  dayOf,
  endOfDay,
  hour,
  instant,
  localDay,
  localText,
  parseDay,
  startOfDay,
} from '../instant.js';
import { chinaCalendar } from './china-calendar.js';
import { officialYears } from './official-years.js';
import { createCalendar } from './working-calendar.js';

const dayAt = (text: string): Day => parseDay(text) ?? expect.fail(`${text} is no date`);
const noon = (text: string) => after(startOfDay(dayAt(text)), 12 * hour);
const due = (text: string, n: number) => chinaCalendar.addWorkingDays(noon(text), n, 'TL-7');
/** 24:00 of a date reads as 00:00 of the next. */
const until = (text: string) => endOfDay(dayAt(text));

describe('n working days from a moment', () => {
  it.each([
    ['2026-02-13', 3, '2026-02-25', 'Saturday 14 is worked, then nine days of Spring Festival'],
    ['2026-02-13', 5, '2026-02-27', 'the same, two days on'],
    ['2026-09-30', 3, '2026-10-10', 'National Day week, then Saturday 10 October is worked'],
    ['2026-09-18', 5, '2026-09-24', 'Sunday 20 September is worked'],
    ['2026-04-30', 3, '2026-05-08', 'Labour Day is five days'],
    ['2026-06-01', 1, '2026-06-02', 'a plain Monday'],
    ['2026-06-05', 1, '2026-06-08', 'Friday to Monday'],
    ['2026-06-06', 1, '2026-06-08', 'received on a Saturday'],
  ])('%s + %i ends %s at 24:00: %s', (start, n, end) => {
    expect(due(start, n)).toMatchObject({ dueAt: until(end), provisional: false });
  });

  it("takes the start's own day as day 0, at its first and at its last moment", () => {
    const first = chinaCalendar.addWorkingDays(startOfDay(dayAt('2026-06-01')), 1, 'TL-7');
    const last = chinaCalendar.addWorkingDays(instant(until('2026-06-01') - 1), 1, 'TL-7');
    expect([first.dueAt, last.dueAt]).toEqual([until('2026-06-02'), until('2026-06-02')]);
  });

  it('goes by the date in Shanghai, not in UTC', () => {
    const lateEveningInUtc = instant(Date.UTC(2026, 5, 1, 16, 30));
    expect(localText(chinaCalendar.addWorkingDays(lateEveningInUtc, 1, 'TL-7').dueAt)).toBe('2026-06-04 00:00');
  });

  it.each([0, -1, 1.5, Number.NaN, 1_001])('refuses %d days', (n) => {
    expect(() => due('2026-06-01', n)).toThrow(RangeError);
  });
});

describe('the segments', () => {
  it('explain every stretch from start to due', () => {
    expect(due('2026-02-13', 2).segments).toEqual([
      { from: noon('2026-02-13'), to: until('2026-02-13'), counted: false, reason: { rule: 'TL-7', because: 'startDay' } },
      {
        from: until('2026-02-13'),
        to: until('2026-02-14'),
        counted: true,
        reason: { rule: 'TL-7', because: 'makeUpWorkday', values: { ordinal: 1 } },
      },
      {
        from: until('2026-02-14'),
        to: until('2026-02-23'),
        counted: false,
        reason: {
          rule: 'TL-7',
          because: 'holiday',
          values: { holiday: 'SPRING_FESTIVAL', notice: '国办发明电〔2025〕7号' },
        },
      },
      {
        from: until('2026-02-23'),
        to: until('2026-02-24'),
        counted: true,
        reason: { rule: 'TL-7', because: 'workingDay', values: { ordinal: 2 } },
      },
    ]);
  });

  it('keep apart what two notices gave', () => {
    const notices = due('2020-01-23', 1).segments.map(({ reason }) => reason.values?.notice ?? reason.because);
    expect(notices).toEqual(['startDay', '国办发明电〔2019〕16号', '国办发明电〔2020〕1号', 'workingDay']);
  });

  it('keep two holidays in a row apart', () => {
    const because = due('2009-09-30', 1).segments.map(({ reason }) => reason.values?.holiday ?? reason.because);
    expect(because).toEqual(['startDay', 'NATIONAL_DAY', 'MID_AUTUMN', 'NATIONAL_DAY', 'workingDay']);
  });
});

describe('a year nobody has published', () => {
  it.each([
    ['2026-12-30', 1, '2026-12-31', false, 'the last published day'],
    ['2026-12-30', 2, '2027-01-01', true, "New Year's Day is a Friday and unknown yet"],
    ['2027-05-03', 1, '2027-05-04', true, 'well after'],
    ['2003-12-31', 1, '2004-01-02', false, 'counts only days of 2004'],
    ['2003-12-30', 1, '2003-12-31', true, 'before the first table'],
  ])('%s + %i ends %s, provisional %s: %s', (start, n, end, provisional) => {
    expect(due(start, n)).toMatchObject({ dueAt: until(end), provisional });
  });

  it('is provisional no longer once it is added', () => {
    const holidays = [['2027-01-01', '2027-01-03', 'NEW_YEAR']] as const;
    const calendar = chinaCalendar.withYears({ 2027: { holidays, makeUpDays: [] } });
    expect([chinaCalendar.published(2027), calendar.published(2027), calendar.published(2004)]).toEqual([false, true, true]);
    expect(calendar.addWorkingDays(noon('2026-12-30'), 2, 'TL-7')).toMatchObject({
      dueAt: until('2027-01-04'),
      provisional: false,
    });
  });

  it('may be published anew, and only that year changes', () => {
    const calendar = chinaCalendar.withYears({ 2026: { notice: '国办发明电〔2026〕1号', holidays: [], makeUpDays: [] } });
    const kinds = (date: string) => [chinaCalendar, calendar].map(({ dayKind }) => dayKind(dayAt(date)).kind);
    expect([kinds('2026-10-01'), kinds('2026-02-14'), kinds('2025-10-01')]).toEqual([
      ['holiday', 'workingDay'],
      ['makeUpWorkday', 'weekend'],
      ['holiday', 'holiday'],
    ]);
    expect(calendar.years[2026]?.notice).toBe('国办发明电〔2026〕1号');
  });

  it('between two published ones is Monday to Friday', () => {
    const empty = { holidays: [], makeUpDays: [] };
    const calendar = createCalendar({ 2030: empty, 2032: empty });
    expect([2030, 2031, 2032].map((year) => calendar.dayKind(dayOf({ year, month: 5, date: 1 })).provisional)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('is every year of an empty calendar', () => {
    expect(createCalendar({}).dayKind(dayAt('2026-06-01'))).toEqual({ working: true, kind: 'workingDay', provisional: true });
  });

  it.each(['2028-02-30', '2027-01-01', 'soon'])("can't be published with the date %s", (text) => {
    expect(() => createCalendar({ 2028: { holidays: [], makeUpDays: [text] } })).toThrow(RangeError);
  });
});

// Written apart from the calendar: strings and a linear search, no table, no shared code but the date texts.
function naiveWorkingDay(date: Day): boolean {
  const { year, month, date: ofMonth } = calendarDate(date);
  const text = [String(year).padStart(4, '0'), month, ofMonth].map((part) => String(part).padStart(2, '0')).join('-');
  const official = officialYears[year];
  if (official?.makeUpDays.includes(text)) return true;
  if (official?.holidays.some(([from, to]) => from <= text && text <= to)) return false;
  return ![0, 6].includes(new Date(`${text}T00:00:00Z`).getUTCDay());
}

const moments = fc.integer({ min: Date.UTC(2001, 0, 1), max: Date.UTC(2030, 0, 1) }).map(instant);
const amounts = fc.integer({ min: 1, max: 40 });

describe('for any moment and any number of days', () => {
  it('equals a naive count day by day', () => {
    fc.assert(
      fc.property(moments, amounts, (start, n) => {
        let date = localDay(start);
        for (let left = n; left > 0; ) {
          date = day(date + 1);
          if (naiveWorkingDay(date)) left--;
        }
        expect(chinaCalendar.addWorkingDays(start, n, 'TL-7').dueAt).toBe(endOfDay(date));
      }),
      { numRuns: 2_000 },
    );
  });

  it('a later start is never due earlier', () => {
    fc.assert(
      fc.property(moments, fc.nat(60 * 24 * hour), amounts, (start, later, n) => {
        const [first, second] = [start, after(start, later)].map((at) => chinaCalendar.addWorkingDays(at, n, 'TL-7').dueAt);
        expect(first).toBeLessThanOrEqual(second as number);
      }),
    );
  });

  it('counting what was added gives the number back', () => {
    fc.assert(
      fc.property(moments, amounts, (start, n) => {
        const { dueAt } = chinaCalendar.addWorkingDays(start, n, 'TL-7');
        expect(chinaCalendar.countWorkingDays(localDay(start), localDay(instant(dueAt - 1)))).toBe(n);
      }),
    );
  });

  it('the segments touch, run from start to due, and count n days', () => {
    fc.assert(
      fc.property(moments, amounts, (start, n) => {
        const { dueAt, segments } = chinaCalendar.addWorkingDays(start, n, 'TL-7');
        expect([start, ...segments.map(({ to }) => to)]).toEqual([...segments.map(({ from }) => from), dueAt]);
        expect(segments.filter(({ counted }) => counted)).toHaveLength(n);
        expect(segments.every(({ from, to }) => from < to)).toBe(true);
      }),
    );
  });
});

describe('counting working days', () => {
  it.each([
    ['2026-02-13', '2026-02-25', 3, 'over Spring Festival'],
    ['2026-02-13', '2026-02-13', 0, 'the same day'],
    ['2026-02-25', '2026-02-13', 0, 'backwards'],
    ['2025-12-31', '2026-12-31', 248, 'the whole of 2026'],
  ])('after %s up to %s there are %i: %s', (from, to, expected) => {
    expect(chinaCalendar.countWorkingDays(dayAt(from), dayAt(to))).toBe(expected);
  });
});
