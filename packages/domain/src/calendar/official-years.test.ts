import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Day, dayOf, dayText, parseDay } from '../instant.js';
import { languages } from '../language.js';
import { chinaCalendar } from './china-calendar.js';
import { holidayKeys, holidayName } from './holidays.js';
import { officialYears } from './official-years.js';

const daysOf = (year: number): Day[] => {
  const days: Day[] = [];
  const end = dayOf({ year: year + 1, month: 1, date: 1 });
  for (let day = dayOf({ year, month: 1, date: 1 }); day < end; day++) days.push(day);
  return days;
};

// The package's data, not its functions: those depend on the machine's time zone.
const independent: Record<'holidays' | 'workdays', Record<string, string>> = JSON.parse(
  readFileSync(fileURLToPath(new URL('./chinese-days.json', import.meta.resolve('chinese-days'))), 'utf8'),
);
const isWorkdayElsewhere = (text: string): boolean =>
  text in independent.workdays || (!(text in independent.holidays) && ![0, 6].includes(new Date(text).getUTCDay()));

// The notice for 2006 (国办发明电〔2005〕35号) says: 12月31日（星期六）上班. The table overlooks it, as that day lies in another year.
const overlooked: Readonly<Record<number, string[]>> = { 2005: ['2005-12-31'] };

const years = Object.keys(officialYears).map(Number);

describe('the published years', () => {
  it('are 2004 to 2026 without a gap', () => {
    expect(years).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  });

  it.each(years)('%i agrees day by day with an independent table', (year) => {
    const differing = daysOf(year).filter((day) => chinaCalendar.dayKind(day).working !== isWorkdayElsewhere(dayText(day)));
    expect(differing.map(dayText)).toEqual(overlooked[year] ?? []);
  });

  it.each([
    [2026, 248, 'counted from the notice'],
    [2025, 248, 'two days of holiday more than before'],
    [2024, 251, 'a leap year'],
  ])('%i has %i working days: %s', (year, expected) => {
    expect(daysOf(year).filter((day) => chinaCalendar.dayKind(day).working)).toHaveLength(expected);
  });

  it('exchange only Saturdays and Sundays outside holidays for rest', () => {
    for (const { makeUpDays, holidays } of Object.values(officialYears)) {
      for (const text of makeUpDays) {
        expect([0, 6]).toContain(new Date(text).getUTCDay());
        expect(holidays.some(([from, to]) => from <= text && text <= to)).toBe(false);
      }
    }
  });

  it.each(years)('%i rests on a notice of the year before, or one of its own that changed it', (year) => {
    const { notice, holidays } = officialYears[year] ?? {};
    expect(notice).toMatch(new RegExp(`^国办发明电〔${year - 1}〕[1-9]\\d?号$`));
    for (const own of holidays?.flatMap(([, , , other]) => other ?? []) ?? []) {
      expect(own).toMatch(new RegExp(`^国(办)?发明电〔${year}〕[1-9]\\d?号$`));
    }
  });

  it.each([
    ['2026-02-15', '国办发明电〔2025〕7号', 'the notice of the year'],
    ['2018-12-31', '国办发明电〔2018〕15号', 'a New Year that begins in December'],
    ['2019-05-02', '国办发明电〔2019〕3号', 'a holiday arranged anew'],
    ['2020-01-30', '国办发明电〔2019〕16号', 'as it was arranged'],
    ['2020-01-31', '国办发明电〔2020〕1号', 'as it was made longer'],
    ['2015-09-04', '国发明电〔2015〕1号', 'a holiday of that year alone'],
  ])('%s is a holiday by %s: %s', (date, notice) => {
    expect(chinaCalendar.dayKind(parseDay(date) ?? expect.fail(date))).toMatchObject({ kind: 'holiday', notice });
  });

  it('call their holidays by keys, which have names in both languages', () => {
    const names = new Set(Object.values(officialYears).flatMap(({ holidays }) => holidays.map(([, , name]) => name)));
    expect([...names].sort()).toEqual([...holidayKeys].sort());
  });

  it('are in order, no holiday overlapping the next', () => {
    for (const { makeUpDays, holidays } of Object.values(officialYears)) {
      const edges = holidays.flatMap(([from, to]) => [`${from} 1`, `${to} 2`]);
      expect(edges).toEqual([...edges].sort());
      expect(makeUpDays).toEqual([...new Set(makeUpDays)].sort());
    }
  });
});

describe('the names of holidays', () => {
  it.each(languages)('exist in %s', (language) => {
    expect(holidayKeys.filter((key) => ['', key].includes(holidayName(key, language)))).toEqual([]);
  });

  it('leave a name that an administrator entered as it is', () => {
    expect(holidayName('区域性调休', 'en')).toBe('区域性调休');
  });
});
