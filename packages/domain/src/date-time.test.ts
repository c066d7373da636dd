import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earliestMoment, parseDateTime, printDateTime } from './date-time.js';
import { instant } from './instant.js';

const latest = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

describe('a moment in RFC 3339', () => {
  it.each<[string, string, string]>([
    ['2026-02-13T23:40:00+08:00', '2026-02-13T15:40:00.000Z', 'local'],
    ['2026-02-13T15:40:00Z', '2026-02-13T15:40:00.000Z', 'in UTC'],
    ['2026-02-13t15:40:00.5z', '2026-02-13T15:40:00.500Z', 'in small letters, with half a second'],
    ['2026-02-13T15:40:00.123456789Z', '2026-02-13T15:40:00.123Z', 'to the nanosecond'],
    ['2026-02-28T23:30:00-01:30', '2026-03-01T01:00:00.000Z', 'west of Greenwich'],
    ['1900-01-01T08:00:00+08:00', '1900-01-01T00:00:00.000Z', 'the earliest'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z', 'the latest'],
  ])('%s is %s: %s', (text, expected) => {
    const moment = parseDateTime(text) ?? expect.fail(text);
    expect(moment).toBe(Date.parse(text.toUpperCase()));
    expect(printDateTime(moment)).toBe(expected);
  });

  it.each([
    '2026-02-13',
    '2026-02-13T15:40:00',
    '2026-02-13 15:40:00Z',
    '2026-02-30T15:40:00Z',
    '2026-02-13T24:00:00Z',
    '2026-02-13T15:60:00Z',
    '2026-02-13T15:40:60Z',
    '2026-02-13T15:40:00+24:00',
    '2026-02-13T15:40:00+08:60',
    '2026-02-13T15:40:00.Z',
    '1899-12-31T23:59:59.999Z',
    '9999-12-31T23:59:59-00:01',
    ' 2026-02-13T15:40:00Z',
    '1771000000000',
    '',
  ])('is not %j', (text) => {
    expect(parseDateTime(text)).toBeNull();
  });

  it('prints as a Date would, and reads back to the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: earliestMoment, max: latest }).map(instant), (moment) => {
        const text = printDateTime(moment);
        expect(text).toBe(new Date(moment).toISOString());
        expect(parseDateTime(text)).toBe(moment);
      }),
    );
  });
});
