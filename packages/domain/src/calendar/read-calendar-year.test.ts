import { describe, expect, it } from 'vitest';
import { Refusal } from '../lifecycle/refusal.js';
import { officialYears } from './official-years.js';
import { readCalendarYear } from './read-calendar-year.js';
import { createCalendar } from './working-calendar.js';

const good = {
  year: 2027,
  notice: '国办发明电〔2026〕9号',
  holidays: [
    ['2027-01-01', '2027-01-03', 'NEW_YEAR'],
    ['2027-02-05', '2027-02-11', 'SPRING_FESTIVAL'],
  ],
  makeUpDays: ['2027-01-30', '2027-02-20'],
};

/** The fields a document is refused for, as `path because`. */
function bad(document: unknown): string[] {
  try {
    readCalendarYear(document);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect([error.code, error.because]).toEqual(['BAD_USER_INPUT', 'badFields']);
    return error.details.fields?.map(({ path, because }) => `${path} ${because}`) ?? [];
  }
  throw new Error('it was read');
}

describe('a year that an administrator publishes', () => {
  it('is read as it is written', () => {
    const { year, ...calendar } = good;
    expect(readCalendarYear(good)).toEqual({ year, calendar });
    expect(() => createCalendar({ [year]: readCalendarYear(good).calendar })).not.toThrow();
  });

  it.each(Object.keys(officialYears).map(Number))('is read back as it was published, such as %i', (year) => {
    expect(readCalendarYear(JSON.parse(JSON.stringify({ year, ...officialYears[year] })))).toEqual({
      year,
      calendar: officialYears[year],
    });
  });

  it('is put in order, its texts trimmed; a holiday may have a name and a notice of its own', () => {
    const holidays = [
      ['2027-10-01', '2027-10-07', 'NATIONAL_DAY'],
      ['2027-06-01', '2027-06-01', ' 区域性调休 ', '国办发明电〔2027〕1号'],
    ];
    expect(readCalendarYear({ ...good, holidays, makeUpDays: ['2027-10-09', '2027-09-26'] }).calendar).toEqual({
      notice: good.notice,
      holidays: [['2027-06-01', '2027-06-01', '区域性调休', '国办发明电〔2027〕1号'], holidays[0]],
      makeUpDays: ['2027-09-26', '2027-10-09'],
    });
  });

  it('may have no holidays and no make-up days', () => {
    expect(readCalendarYear({ ...good, holidays: [], makeUpDays: [] }).calendar).toEqual({
      notice: good.notice,
      holidays: [],
      makeUpDays: [],
    });
  });

  it.each<[document: unknown, refused: string[]]>([
    [null, ['document notFields']],
    ['{}', ['document notFields']],
    [[], ['document notFields']],
    [{}, ['year missing', 'notice missing', 'holidays missing', 'makeUpDays missing']],
    [{ ...good, makeupDays: [] }, ['makeupDays unknownField']],
    [{ ...good, year: '2027' }, ['year notWhole']],
    [{ ...good, year: 1991 }, ['year notWhole']],
    [{ ...good, year: 2026.5 }, ['year notWhole']],
    [{ ...good, notice: ' ' }, ['notice empty']],
    [{ ...good, notice: 7 }, ['notice notText']],
    [{ ...good, notice: '号'.repeat(61) }, ['notice tooLong']],
    [{ ...good, holidays: {} }, ['holidays notAList']],
    [{ ...good, makeUpDays: '2027-01-30' }, ['makeUpDays notAList']],
  ])('%j is refused: %j', (document, refused) => {
    expect(bad(document)).toEqual(refused);
  });

  it.each<[holidays: unknown[], refused: string[]]>([
    [['2027-01-01'], ['holidays.0 notAHoliday']],
    [[['2027-01-01', '2027-01-03']], ['holidays.0 notAHoliday']],
    [[['2026-12-31', '2027-01-03', 'NEW_YEAR']], ['holidays.0.0 notADateOfYear']],
    [[['2027-02-29', '2028-01-01', 'NEW_YEAR']], ['holidays.0.0 notADateOfYear', 'holidays.0.1 notADateOfYear']],
    [[[20270101, null, 'NEW_YEAR']], ['holidays.0.0 notADateOfYear', 'holidays.0.1 notADateOfYear']],
    [[['2027-01-03', '2027-01-01', 'NEW_YEAR']], ['holidays.0.1 endsBeforeStart']],
    [[['2027-01-01', '2027-01-03', '']], ['holidays.0.2 empty']],
    [[['2027-01-01', '2027-01-03', '元\n旦']], ['holidays.0.2 notText']],
    [[['2027-01-01', '2027-01-03', '节'.repeat(41)]], ['holidays.0.2 tooLong']],
    [[['2027-01-01', '2027-01-03', 'NEW_YEAR', '']], ['holidays.0.3 empty']],
    [
      [
        ['2027-01-03', '2027-01-04', 'NEW_YEAR'],
        ['2027-01-01', '2027-01-03', 'NEW_YEAR'],
      ],
      ['holidays.0 overlaps'],
    ],
    [
      [
        ['2027-01-01', '2027-01-31', 'NEW_YEAR'],
        ['2027-01-02', '2027-01-03', 'A'],
        ['2027-01-05', '2027-01-06', 'B'],
      ],
      ['holidays.1 overlaps', 'holidays.2 overlaps'],
    ],
  ])('with the holidays %j is refused: %j', (holidays, refused) => {
    expect(bad({ ...good, holidays, makeUpDays: [] })).toEqual(refused);
  });

  it.each<[makeUpDays: unknown[], refused: string[]]>([
    [['2027-02-08'], ['makeUpDays.0 notAWeekend']],
    [['2027-02-06'], ['makeUpDays.0 inHoliday']],
    [['2027-01-30', '2027-01-30'], ['makeUpDays.1 twice']],
    [
      ['2026-02-14', 'Saturday', 5],
      ['makeUpDays.0 notADateOfYear', 'makeUpDays.1 notADateOfYear', 'makeUpDays.2 notADateOfYear'],
    ],
  ])('with the make-up days %j is refused: %j', (makeUpDays, refused) => {
    expect(bad({ ...good, makeUpDays })).toEqual(refused);
  });

  it('is refused with more than 40 holidays or 60 make-up days', () => {
    const holidays = Array.from({ length: 41 }, () => 'x');
    expect(bad({ ...good, holidays, makeUpDays: Array.from({ length: 61 }, () => '2027-01-30') })).toEqual(
      expect.arrayContaining(['holidays tooMany', 'makeUpDays tooMany']),
    );
  });

  it('names every bad field at once', () => {
    expect(
      bad({ year: 2027, notice: '', holidays: [['2027-01-02', '2027-01-01', '']], makeUpDays: ['2027-02-08'], more: 1 }),
    ).toEqual([
      'more unknownField',
      'notice empty',
      'holidays.0.2 empty',
      'holidays.0.1 endsBeforeStart',
      'makeUpDays.0 notAWeekend',
    ]);
  });
});
