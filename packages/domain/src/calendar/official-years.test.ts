import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Day, dayOf, dayText } from '../instant.js';
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

const years = Object.keys(officialYears).map(Number);

describe('the published years', () => {
  it('are 2004 to 2026 without a gap', () => {
    expect(years).toEqual(Array.from({ length: 23 }, (_, index) => 2004 + index));
  });

  it.each(years)('%i agrees day by day with an independent table', (year) => {
    const differing = daysOf(year).filter((day) => chinaCalendar.dayKind(day).working !== isWorkdayElsewhere(dayText(day)));
    expect(differing.map(dayText)).toEqual([]);
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
