import { parseDateTime, printDateTime } from '@gridvoice/domain/date-time';
import { type Day, dayText, type Instant, instant, parseDay } from '@gridvoice/domain/instant';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { ExpectedValue } from '../errors/expected-value.js';

const longestCursor = 100;

const expectedDateTime = () =>
  new ExpectedValue({
    'zh-CN': '应为带时区的日期时间（RFC 3339），例如 2026-02-13T15:40:00.000Z 或 2026-02-13T23:40:00+08:00',
    en: 'expected a date and time with its offset (RFC 3339), such as 2026-02-13T15:40:00.000Z or 2026-02-13T23:40:00+08:00',
  });
const expectedDate = () =>
  new ExpectedValue({ 'zh-CN': '应为日期，例如 2026-02-13', en: 'expected a calendar date, such as 2026-02-13' });
const expectedCursor = () =>
  new ExpectedValue({
    'zh-CN': `应为接口返回的位置标记，最多 ${longestCursor} 个字符`,
    en: `expected a cursor as the API gave it, at most ${longestCursor} characters`,
  });

function readDateTime(value: unknown): Instant {
  const moment = typeof value === 'string' ? parseDateTime(value) : null;
  if (moment === null) throw expectedDateTime();
  return moment;
}

function readDate(value: unknown): Day {
  const date = typeof value === 'string' ? parseDay(value) : null;
  if (date === null) throw expectedDate();
  return date;
}

function readCursor(value: unknown): string {
  if (typeof value !== 'string' || value.length > longestCursor) throw expectedCursor();
  return value;
}

function writeDateTime(value: unknown): string {
  if (typeof value === 'string') return printDateTime(readDateTime(value));
  const moment = value instanceof Date ? value.getTime() : value;
  if (typeof moment === 'number' && Number.isFinite(moment)) return printDateTime(instant(moment));
  throw new GraphQLError('DateTime can only show a Date, a number of milliseconds or RFC 3339 text');
}

function writeDate(value: unknown): string {
  if (typeof value === 'number') return dayText(value as Day);
  return dayText(readDate(value));
}

/** A literal in a document is read as the same text in a variable would be. */
const literal =
  <T>(read: (value: unknown) => T) =>
  (node: ValueNode): T =>
    read(node.kind === Kind.STRING ? node.value : undefined);

/** Reads RFC 3339 with any offset into a domain Instant; writes UTC with milliseconds. */
export const DateTime: GraphQLScalarType<Instant, string> = new GraphQLScalarType<Instant, string>({
  name: 'DateTime',
  description: 'RFC 3339, UTC, always with milliseconds: 2026-02-13T15:40:00.000Z',
  serialize: writeDateTime,
  parseValue: readDateTime,
  parseLiteral: literal(readDateTime),
});

/** Reads and writes `2026-02-13`; a domain Day inside. */
export const CalendarDate: GraphQLScalarType<Day, string> = new GraphQLScalarType<Day, string>({
  name: 'Date',
  description: 'A calendar date in Asia/Shanghai: 2026-02-13',
  serialize: writeDate,
  parseValue: readDate,
  parseLiteral: literal(readDate),
});

/** Text of at most 100 characters; what it means is known to the ledger. */
export const Cursor: GraphQLScalarType<string, string> = new GraphQLScalarType<string, string>({
  name: 'Cursor',
  description: 'A position in the ledger',
  serialize: readCursor,
  parseValue: readCursor,
  parseLiteral: literal(readCursor),
});
