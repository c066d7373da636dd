import { categories, classify, subcategories } from '@gridvoice/domain/category';
import { channels } from '@gridvoice/domain/channel';
import { delimiters } from '../csv/delimiter.js';
import { encodings } from '../csv/encoding.js';
import type { Reading } from '../open-register.js';
import { columnTitle } from '../with-header.js';
import { type DateFormat, dateFormat } from './date-format.js';
import { defaultDateFormats } from './default-date-formats.js';
import { isPosition, type JsonObject, JsonReader, join, type MappingProblem } from './json-reader.js';
import { type Choice, type CustomerColumn, customerColumns, type Mapping } from './mapping.js';
import { byOwnName, readChoice } from './read-choice.js';
import { readTemplate } from './template.js';

const keys = [
  'note',
  'register',
  'sheet',
  'headerRow',
  'encoding',
  'delimiter',
  'sourceId',
  'receivedAt',
  'matter',
  'customer',
  'channel',
  'category',
  'subcategory',
  'region',
];

/** A mapping from its JSON, or everything that is wrong with it. */
export function readMapping(json: unknown): { readonly mapping: Mapping } | { readonly problems: readonly MappingProblem[] } {
  const reader = new JsonReader();
  const root = reader.object('', json, keys);
  if (!root) return { problems: reader.problems };
  const sourceId = columnAt(reader, 'sourceId', root.sourceId);
  const receivedAt = readReceivedAt(reader, root.receivedAt);
  const matter = readTemplate(reader, 'matter', root.matter);
  const parts = {
    reading: readReading(reader, root),
    customer: readCustomer(reader, root.customer),
    ...readChoices(reader, root),
  };
  const register = readRegister(reader, root.register);
  if (reader.problems.length > 0 || !register || !sourceId || !receivedAt || !matter) return { problems: reader.problems };
  return { mapping: { register, sourceId, receivedAt, matter, ...parts } };
}

function readRegister(reader: JsonReader, value: unknown): string | undefined {
  const register = reader.text('register', value);
  if (register === undefined) return undefined;
  return /^[a-z0-9][a-z0-9-]{0,39}$/.test(register) ? register : reader.problem('register', 'badRegister');
}

function readReading(reader: JsonReader, { sheet, headerRow, encoding, delimiter }: JsonObject): Reading {
  const isSheet = isPosition(sheet) || (typeof sheet === 'string' && sheet.trim() !== '');
  if (sheet !== undefined && !isSheet) reader.problem('sheet', 'notASheet');
  return {
    sheet: isSheet ? sheet : undefined,
    headerRow: headerRow === undefined ? undefined : reader.rowNumber('headerRow', headerRow),
    encoding: encoding === undefined ? undefined : reader.oneOf('encoding', encoding, encodings),
    delimiter: delimiter === undefined ? undefined : reader.oneOf('delimiter', delimiter, delimiters),
  };
}

/** A column by its title, given alone or as `{ "column": title }`. */
function columnAt(reader: JsonReader, path: string, value: unknown): string | undefined {
  const named = typeof value === 'object' && value !== null;
  const title = named
    ? reader.text(join(path, 'column'), reader.object(path, value, ['column'])?.column)
    : reader.text(path, value);
  return title === undefined ? undefined : columnTitle(title);
}

function readReceivedAt(reader: JsonReader, value: unknown): Mapping['receivedAt'] | undefined {
  if (typeof value !== 'object' || value === null) {
    const column = columnAt(reader, 'receivedAt', value);
    return column === undefined ? undefined : { column, formats: defaultDateFormats };
  }
  const { column, formats } = reader.object('receivedAt', value, ['column', 'formats']) ?? {};
  const title = columnAt(reader, 'receivedAt.column', column);
  const read = formats === undefined ? defaultDateFormats : readFormats(reader, formats);
  return title === undefined ? undefined : { column: title, formats: read };
}

function readFormats(reader: JsonReader, value: unknown): readonly DateFormat[] {
  const patterns = Array.isArray(value) ? value : [value];
  if (patterns.length === 0) reader.problem('receivedAt.formats', 'emptyList');
  return patterns.flatMap((pattern: unknown, index) => {
    const format = dateFormat(String(pattern));
    if (!format) reader.problem(`receivedAt.formats.${index}`, 'badDateFormat', { pattern: String(pattern) });
    return format ?? [];
  });
}

function readCustomer(reader: JsonReader, value: unknown): Mapping['customer'] {
  const customer = value === undefined ? {} : (reader.object('customer', value, customerColumns) ?? {});
  const columns: Partial<Record<CustomerColumn, string>> = {};
  for (const name of customerColumns) {
    if (customer[name] === undefined) continue;
    const column = columnAt(reader, `customer.${name}`, customer[name]);
    if (column !== undefined) columns[name] = column;
  }
  return columns;
}

function readChoices(reader: JsonReader, root: JsonObject): Pick<Mapping, 'channel' | 'category' | 'subcategory' | 'region'> {
  const choice = <T extends string>(name: string, known: readonly T[]): Choice<T> | undefined =>
    root[name] === undefined
      ? undefined
      : readChoice(reader, name, root[name], (path, value) => reader.oneOf(path, value, known), byOwnName(known));
  const category = choice('category', categories);
  const subcategory = choice('subcategory', subcategories);
  if (category) checkCategory(reader, category, root.subcategory === undefined ? { fixed: 'UNSPECIFIED' as const } : subcategory);
  return {
    channel: choice('channel', channels) ?? { fixed: 'WEB' },
    category,
    subcategory: subcategory ?? { fixed: 'UNSPECIFIED' },
    region: readRegion(reader, root.region),
  };
}

/** Regions are the organisation's own; whether one exists is seen when the row is filed. */
function readRegion(reader: JsonReader, value: unknown): Choice<string> | undefined {
  if (value === undefined) return undefined;
  return readChoice(reader, 'region', value, (path, name) => reader.text(path, name), {
    lookUp: (text) => text.trim(),
    possible: [],
  });
}

/** A mistake that would refuse every row is better said before the first one. */
function checkCategory(reader: JsonReader, category: Choice<string>, subcategory: Mapping['subcategory'] | undefined): void {
  if (!subcategory || !('fixed' in subcategory)) return;
  const fitting = classify(subcategory.fixed).category;
  const possible = 'fixed' in category ? [category.fixed] : category.possible;
  const other = possible.find((name) => name !== fitting);
  if (other === undefined) return;
  if (subcategory.fixed === 'UNSPECIFIED') reader.problem('category', 'needsSubcategory', { category: other });
  else reader.problem('subcategory', 'otherCategory', { subcategory: subcategory.fixed, category: other });
}
