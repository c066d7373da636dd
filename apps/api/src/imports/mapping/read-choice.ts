import { columnTitle } from '../with-header.js';
import { isObject, type JsonReader, join } from './json-reader.js';
import type { Choice } from './mapping.js';

/** How one value of the list is read; undefined when it isn't one, which has then been noted. */
type ReadValue<T> = (path: string, value: unknown) => T | undefined;
type LookUp<T> = (text: string) => T | undefined;

/** A fixed value, or a column with a table from its texts to values. Without a table, `ownNames` tells what a cell stands for. */
export function readChoice<T>(
  reader: JsonReader,
  path: string,
  value: unknown,
  readValue: ReadValue<T>,
  ownNames: { readonly lookUp: LookUp<T>; readonly possible: readonly T[] },
): Choice<T> | undefined {
  if (typeof value === 'string') {
    const fixed = readValue(path, value);
    return fixed === undefined ? undefined : { fixed };
  }
  if (!isObject(value)) return reader.problem(path, 'fixedOrColumn');
  reader.object(path, value, ['column', 'values', 'default']);
  const column = reader.text(join(path, 'column'), value.column);
  const { lookUp, possible } =
    value.values === undefined ? ownNames : readTable(reader, join(path, 'values'), value.values, readValue);
  const fallback = value.default === undefined ? undefined : readValue(join(path, 'default'), value.default);
  if (column === undefined) return undefined;
  return {
    column: columnTitle(column),
    lookUp,
    fallback,
    possible: fallback === undefined ? possible : [...possible, fallback],
  };
}

function readTable<T>(
  reader: JsonReader,
  path: string,
  table: unknown,
  readValue: ReadValue<T>,
): { lookUp: LookUp<T>; possible: readonly T[] } {
  const values = new Map<string, T>();
  if (!isObject(table)) reader.problem(path, 'notAnObject');
  for (const [text, value] of Object.entries(isObject(table) ? table : {})) {
    const read = readValue(join(path, text), value);
    if (read !== undefined) values.set(choiceKey(text), read);
  }
  return { lookUp: (text) => values.get(choiceKey(text)), possible: [...values.values()] };
}

/** A list whose values are called by their own names. */
export function byOwnName<T extends string>(known: readonly T[]): { lookUp: LookUp<T>; possible: readonly T[] } {
  return { lookUp: (text) => known.find((name) => choiceKey(name) === choiceKey(text)), possible: known };
}

/** Cells and table are compared without regard to case, width of characters and outer spaces. */
const choiceKey = (text: string): string => text.normalize('NFKC').trim().toLowerCase();
