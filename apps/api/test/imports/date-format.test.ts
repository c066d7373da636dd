import { describe, expect, it } from 'vitest';
import { dateFormat } from '../../src/imports/mapping/date-format.js';
import { defaultDateFormats } from '../../src/imports/mapping/default-date-formats.js';

const read = (pattern: string, text: string): string | null => {
  const at = dateFormat(pattern)?.read(text) ?? null;
  return at === null ? null : new Date(at).toISOString();
};

describe('a date format', () => {
  it.each<[pattern: string, text: string, expected: string | null, why: string]>([
    ['yyyy/M/d H:mm:ss', '2019/9/3 9:05:01', '2019-09-03T01:05:01.000Z', 'Shanghai time, without zero padding'],
    ['yyyy/M/d H:mm:ss', '2019/12/31 23:59:59', '2019-12-31T15:59:59.000Z', 'with two digits'],
    ['yyyy/M/d H:mm:ss', ' 2019/9/3\u3000 9:05:01 ', '2019-09-03T01:05:01.000Z', 'spaces of any kind and number'],
    ['yyyy/M/d H:mm:ss', '２０１９／９／３ ９：０５：０１', '2019-09-03T01:05:01.000Z', 'full-width digits'],
    ['yyyy/M/d H:mm:ss', '2019/9/3 9:5:01', null, 'mm wants two digits'],
    ['yyyy/M/d H:mm:ss', '2019-9-3 9:05:01', null, 'other separators'],
    ['yyyy/M/d H:mm:ss', '2019/2/29 9:05:01', null, 'no such date'],
    ['yyyy/M/d H:mm:ss', '2019/13/1 9:05:01', null, 'no such month'],
    ['yyyy/M/d H:mm:ss', '2019/1/1 24:00:00', null, 'no such hour'],
    ['yyyy/M/d H:mm:ss', '2019/1/1 9:60:00', null, 'no such minute'],
    ['yyyy/M/d H:mm:ss', '2019/1/1 9:00:60', null, 'no such second'],
    ['yyyy/M/d H:mm:ss', '2019/1/1 9:00:00 PM', null, 'something behind it'],
    ['yyyy/M/d', '2020/2/29', '2020-02-28T16:00:00.000Z', 'midnight in Shanghai'],
    ['yyyy年M月d日 H时m分', '2019年9月3日 9时5分', '2019-09-03T01:05:00.000Z', 'Chinese'],
    ['d.M.yyyy', '3.9.2019', '2019-09-02T16:00:00.000Z', 'another order'],
    ['yyyyMMddHHmmss', '20190903090501', '2019-09-03T01:05:01.000Z', 'digits alone'],
    ['yyyy-MM-ddTHH:mm:ss.SSSX', '2019-09-03T01:05:01.5Z', '2019-09-03T01:05:01.500Z', 'UTC'],
    ['yyyy-MM-ddTHH:mm:ssX', '2019-09-03T01:05:01-05:30', '2019-09-03T06:35:01.000Z', 'an offset'],
  ])('%s reads %j as %s: %s', (pattern, text, expected) => {
    expect(read(pattern, text)).toBe(expected);
  });

  it.each(['H:mm', 'yyyy/M', 'yyyy/M/d/d', 'yyyy/M/d hh:mm', 'YYYY/M/d', 'yy/M/d', '', 'date'])('%j is none', (pattern) => {
    expect(dateFormat(pattern)).toBeNull();
  });

  it('is not needed for the orders that can’t be mistaken', () => {
    const readAny = (text: string) => defaultDateFormats.map((format) => format.read(text)).find((at) => at !== null) ?? null;
    for (const text of ['2019/9/3 9:05:01', '2019-09-03 09:05', '2019年9月3日', '2019-09-03T09:05:01+08:00', '2019.9.3 9:5']) {
      expect(readAny(text), text).not.toBeNull();
    }
    for (const text of ['3/9/2019', '9-3', '19/9/3', '']) expect(readAny(text), text).toBeNull();
  });
});
