import { describe, expect, it } from 'vitest';
import { excelDate, isoExcelDate } from '../../src/imports/xlsx/excel-dates.js';
import { isDateFormat } from '../../src/imports/xlsx/number-formats.js';
import { cellsOf } from './register-file.js';
import { row, xlsx } from './xlsx-writer.js';

const shown = (date: ReturnType<typeof excelDate>): string | null => date && new Date(date.wallClock).toISOString().slice(0, -1);

describe('an Excel date', () => {
  it.each<[serial: number, text: string | null, why: string]>([
    [1, '1900-01-01T00:00:00.000', 'the first day'],
    [59, '1900-02-28T00:00:00.000', 'before the day that never was'],
    [60, null, '29 February 1900, which never was'],
    [61, '1900-03-01T00:00:00.000', 'after it'],
    [43711.378483796296, '2019-09-03T09:05:01.000', 'a time to the second, in spite of rounding'],
    [43774.438634259299, '2019-11-05T10:31:38.000', 'as Excel writes it'],
    [43831.999999999, '2020-01-02T00:00:00.000', 'midnight missed by rounding is the next day'],
    [0.5, null, 'a time of day alone'],
    [-3, null, 'a negative number'],
    [2958465, '9999-12-31T00:00:00.000', 'the last day'],
    [2958466, null, 'beyond it'],
  ])('%d is %s: %s', (serial, text) => {
    expect(shown(excelDate(serial, false))).toBe(text);
  });

  it.each([
    [0, '1904-01-01T00:00:00.000'],
    [1.25, '1904-01-02T06:00:00.000'],
    [42249, '2019-09-03T00:00:00.000'],
    [-1, null],
  ])('%d counts from 1904 in a workbook that says so', (serial, text) => {
    expect(shown(excelDate(serial, true))).toBe(text);
  });

  it.each([
    ['2019-09-03', '2019-09-03T00:00:00.000'],
    ['2019-09-03T09:05:01.5', '2019-09-03T09:05:01.500'],
    ['2019-02-30', null],
    ['yesterday', null],
  ])('in ISO 8601: %s', (text, expected) => {
    expect(shown(isoExcelDate(text))).toBe(expected);
  });
});

describe('a number format', () => {
  it.each([
    13, 14, 22, 23, 26, 27, 36, 37, 44, 45, 47, 48, 49, 50, 58, 59,
  ])('%d shows dates only in the built-in ranges', (id) => {
    const ranges = [14, 22, 27, 36, 45, 47, 50, 58];
    expect(isDateFormat(id, undefined)).toBe(ranges.includes(id));
  });

  it.each([
    ['yyyy\\-mm\\-dd\\ hh:mm:ss', true],
    ['yyyy"年"m"月"d"日"', true],
    ['[$-804]上午/下午h:mm', true],
    ['[h]:mm', true],
    ['[ss]', true],
    ['m/d/yy;@', true],
    ['General', false],
    ['0.00E+00', false],
    ['[Red]#,##0', false],
    ['"days "0', false],
    ['0\\d', false],
    ['0;[Red]-0;"y"', false],
    ['@', false],
  ])('%s', (code, isDate) => {
    expect(isDateFormat(200, code)).toBe(isDate);
  });
});

describe('a number in a worksheet', () => {
  const value = '<c s="SS"><v>43711.5</v></c>';
  const noon = { wallClock: Date.UTC(2019, 8, 3, 12) };

  it.each([
    ['General', 0, 43711.5],
    ['a built-in date', 1, noon],
    ['a custom date', 2, noon],
    ['a custom number', 3, 43711.5],
    ['a style that is not there', 9, 43711.5],
  ])('formatted as %s', async (_, style, expected) => {
    const sheet = row('A') + row(value.replace('SS', String(style)));
    expect(await cellsOf(xlsx({ sheets: { S: sheet }, formats: [0, 22, 'yyyy/m/d h:mm', '0.0'] }))).toEqual([{ A: expected }]);
  });

  it('counts from 1904 where the workbook does', async () => {
    const sheet = row('A') + row('<c s="0"><v>42249.5</v></c>');
    expect(await cellsOf(xlsx({ sheets: { S: sheet }, formats: [14], date1904: true }))).toEqual([{ A: noon }]);
  });
});
