import type { MappingProblemKey } from '../labels/mapping-problems.js';

export interface MappingProblem {
  /** Dotted path into the JSON, such as `channel.values.热线`. */
  readonly path: string;
  readonly because: MappingProblemKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads a piece of JSON and remembers everything that is wrong with it, so that all of it is said at once. */
export class JsonReader {
  readonly problems: MappingProblem[] = [];

  problem(path: string, because: MappingProblemKey, values?: MappingProblem['values']): undefined {
    this.problems.push({ path, because, ...(values && { values }) });
    return undefined;
  }

  object(path: string, value: unknown, known: readonly string[]): JsonObject | undefined {
    if (!isObject(value)) return this.problem(path, 'notAnObject');
    for (const key of Object.keys(value)) {
      if (!known.includes(key)) this.problem(join(path, key), 'unknownKey', { known: known.join(', ') });
    }
    return value;
  }

  text(path: string, value: unknown): string | undefined {
    if (value === undefined) return this.problem(path, 'missing');
    return typeof value === 'string' && value.trim() !== '' ? value : this.problem(path, 'notText');
  }

  oneOf<T extends string>(path: string, value: unknown, known: readonly T[]): T | undefined {
    const found = known.find((name) => name === value);
    return (
      found ??
      this.problem(path, 'notOneOf', { value: String(value), known: known.map((name) => JSON.stringify(name)).join(' ') })
    );
  }

  rowNumber(path: string, value: unknown): number | undefined {
    return isPosition(value) ? value : this.problem(path, 'notARowNumber');
  }
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isPosition = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 1;
export const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
