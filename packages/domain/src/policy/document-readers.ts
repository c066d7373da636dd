import type { RefusalKey } from '../labels/refusals.js';
import type { FieldError } from '../lifecycle/refusal.js';
import { readText } from '../text.js';

/**
 * Reads one value of a JSON document. Whatever is wrong is noted under its dotted path and reading goes on, so that all of it is found;
 * a value with errors below it is of no use.
 */
export type Reader<T> = (value: unknown, path: string, errors: FieldError[]) => T;

function refuse<T>(errors: FieldError[], path: string, because: RefusalKey, values?: FieldError['values']): T {
  errors.push({ path, because, ...(values && { values }) });
  return undefined as T;
}

/** A whole number from `least` to `most`. */
export const whole =
  (least: number, most: number): Reader<number> =>
  (value, path, errors) => {
    const sound = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
    return sound ? value : refuse(errors, path, 'notWhole', { least, most });
  };

/** A number between 0 and 1, neither of them included. */
export const part: Reader<number> = (value, path, errors) =>
  typeof value === 'number' && value > 0 && value < 1 ? value : refuse(errors, path, 'notAPart');

export const flag: Reader<boolean> = (value, path, errors) =>
  typeof value === 'boolean' ? value : refuse(errors, path, 'notAFlag');

/** A text of 1 to `most` characters. */
export const text =
  (most: number): Reader<string> =>
  (value, path, errors) => {
    if (typeof value !== 'string') return refuse(errors, path, 'notText');
    const read = readText(value, most);
    return 'text' in read ? read.text : refuse(errors, path, read.because, read.values);
  };

/** A text that something else makes sense of, null where it can't. */
export const parsed =
  <T>(parse: (text: string) => T | null, because: RefusalKey): Reader<T> =>
  (value, path, errors) =>
    (typeof value === 'string' ? parse(value) : null) ?? refuse(errors, path, because);

/** One of the given values. */
export const choice =
  <T extends string>(values: readonly T[]): Reader<T> =>
  (value, path, errors) =>
    values.find((known) => known === value) ?? refuse(errors, path, 'notAChoice', { choices: values.join(', ') });

export const orNull =
  <T>(reader: Reader<T>): Reader<T | null> =>
  (value, path, errors) =>
    value === null ? null : reader(value, path, errors);

/** `least` to `most` values of a kind. */
export const list =
  <T>(item: Reader<T>, least: number, most: number): Reader<readonly T[]> =>
  (value, path, errors) => {
    if (!Array.isArray(value)) return refuse(errors, path, 'notAList');
    if (value.length < least) return refuse(errors, path, 'tooFew', { least });
    if (value.length > most) return refuse(errors, path, 'tooMany', { most });
    return value.map((one, index) => item(one, `${path}.${index}`, errors));
  };

/** Exactly these fields, all of them but the optional ones. */
export const fields =
  <T extends object>(
    readers: { readonly [K in keyof T]-?: Reader<Exclude<T[K], undefined>> },
    optional: readonly (keyof T & string)[] = [],
  ): Reader<T> =>
  (value, path, errors) => {
    if (!isFields(value)) return refuse(errors, path, 'notFields');
    const under = (name: string): string => (path === '' ? name : `${path}.${name}`);
    for (const name of Object.keys(value)) if (!Object.hasOwn(readers, name)) refuse(errors, under(name), 'unknownField');
    const read: Record<string, unknown> = {};
    for (const [name, reader] of Object.entries<Reader<unknown>>(readers)) {
      const given = Object.hasOwn(value, name) ? value[name] : undefined;
      if (given !== undefined) read[name] = reader(given, under(name), errors);
      else if (!optional.some((one) => one === name)) refuse(errors, under(name), 'missing');
    }
    return read as T;
  };

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a reader read, if it is sound as a whole too; asked only of values without errors of their own. */
export const sound =
  <T>(reader: Reader<T>, because: RefusalKey, isSound: (value: T) => boolean): Reader<T> =>
  (value, path, errors) => {
    const before = errors.length;
    const read = reader(value, path, errors);
    return errors.length > before || isSound(read) ? read : refuse(errors, path, because);
  };
