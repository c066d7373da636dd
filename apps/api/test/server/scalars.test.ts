import { parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { CalendarDate, Cursor, DateTime } from '../../src/schema/scalars.js';

describe('DateTime', () => {
  it.each([
    ['2026-02-13T15:40:00.000Z', '2026-02-13T15:40:00.000Z'],
    ['2026-02-13T23:40:00+08:00', '2026-02-13T15:40:00.000Z'],
    ['2026-02-13T15:40:00.1234567Z', '2026-02-13T15:40:00.123Z'],
    ['2026-02-13t15:40:00z', '2026-02-13T15:40:00.000Z'],
    ['2024-02-29T00:00:00-00:30', '2024-02-29T00:30:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('reads %s and writes %s', (text, written) => {
    expect(DateTime.serialize(DateTime.parseValue(text))).toBe(written);
    expect(DateTime.serialize(DateTime.parseLiteral(parseValue(JSON.stringify(text)), {}))).toBe(written);
  });

  it.each([
    '2026-02-13',
    '2026-02-13T15:40:00',
    '2026-02-13 15:40:00Z',
    '2026-02-30T15:40:00Z',
    '2026-13-01T15:40:00Z',
    '2026-02-13T24:00:00Z',
    '2026-02-13T15:60:00Z',
    '2026-02-13T15:40:60Z',
    '2026-02-13T15:40:00+24:00',
    '2026-02-13T15:40:00.Z',
    '2026-02-13T15:40Z',
    '1899-12-31T23:59:59Z',
    '9999-12-31T23:59:59-01:00',
    '+12026-02-13T15:40:00Z',
    '２０２６-02-13T15:40:00Z',
    '2026-02-13T15:40:00Z\n',
    '',
    'yesterday',
    1_771_000_000_000,
    null,
    {},
    [],
    true,
  ])('refuses %j and says what it expects', (value) => {
    expect(() => DateTime.parseValue(value)).toThrow(/RFC 3339/);
  });

  it('writes what the database, the domain and the outside give it', () => {
    const moment = Date.UTC(2026, 1, 13, 15, 40);
    for (const value of [moment, new Date(moment), '2026-02-13T23:40:00+08:00']) {
      expect(DateTime.serialize(value)).toBe('2026-02-13T15:40:00.000Z');
    }
    expect(() => DateTime.serialize(Number.NaN)).toThrow();
    expect(() => DateTime.serialize({})).toThrow();
  });
});

describe('Date', () => {
  it('reads a calendar date as a day of the domain and writes it back', () => {
    expect(CalendarDate.parseValue('1970-01-02')).toBe(1);
    expect(CalendarDate.serialize(CalendarDate.parseValue('2024-02-29'))).toBe('2024-02-29');
    expect(CalendarDate.serialize('2026-02-13')).toBe('2026-02-13');
  });

  it.each(['2026-02-29', '2026-2-3', '13.02.2026', '', 7, null, '2026-02-13T00:00:00Z'])('refuses %j', (value) => {
    expect(() => CalendarDate.parseValue(value)).toThrow(/calendar date/);
  });
});

describe('Cursor', () => {
  it('is text as it was given', () => {
    expect(Cursor.parseValue('e1-42')).toBe('e1-42');
    expect(Cursor.serialize('e1-42')).toBe('e1-42');
  });

  it.each(['x'.repeat(101), 42, null, {}])('refuses %j', (value) => {
    expect(() => Cursor.parseValue(value)).toThrow(/cursor/);
  });
});
