import type { WordGroup } from '@gridvoice/domain/labels/words';
import type { MessageKey } from '../../locales/messages.js';
import type { Field, Options } from './field.js';

type FieldLabel = Extract<MessageKey, `action.field.${string}`> extends `action.field.${infer Name}` ? Name : never;
interface Placed {
  /** Where its value goes in the mutation's arguments; under its name unless said otherwise. */
  readonly path?: string | null;
  readonly label?: FieldLabel;
  readonly required?: true;
}

const base = (name: string, { path = name, label = name as FieldLabel, required }: Placed) => ({
  name,
  path,
  label: `action.field.${label}` as const,
  ...(required && { required }),
});

export const long = (name: string, { initial = '', ...placed }: Placed & { initial?: string } = {}): Field => ({
  kind: 'long',
  initial,
  ...base(name, placed),
});

export const lines = (name: string, placed: Placed = {}): Field => ({ kind: 'lines', initial: '', ...base(name, placed) });
export const date = (name: string, placed: Placed = {}): Field => ({ kind: 'date', initial: '', ...base(name, placed) });
export const moment = (name: string, placed: Placed = {}): Field => ({ kind: 'moment', initial: '', ...base(name, placed) });

export const count = (name: string, { least, most, ...placed }: Placed & { least: number; most: number }): Field => ({
  kind: 'number',
  initial: '',
  least,
  most,
  ...base(name, placed),
});

export const tick = (name: string, placed: Placed = {}): Field => ({ kind: 'tick', initial: false, ...base(name, placed) });

export const yesNo = (name: string, { initial = null, ...placed }: Placed & { initial?: boolean | null } = {}): Field => ({
  kind: 'yesNo',
  initial,
  ...base(name, placed),
});

interface Chosen extends Placed {
  readonly words: WordGroup;
  readonly initial?: string | null | undefined;
}

/** One of a few values, or of groups of them; the first is chosen where there is only one. */
export function choice(
  name: string,
  given: readonly string[] | readonly Options[],
  { words, initial, ...placed }: Chosen,
): Field {
  const options = given.every((one) => typeof one === 'string') ? [{ values: given }] : (given as readonly Options[]);
  const all = options.flatMap(({ values }) => values);
  const only = all.length === 1 ? (all[0] ?? null) : null;
  return { kind: 'choice', words, options, initial: initial ?? only, ...base(name, placed) };
}

export const several = (name: string, values: readonly string[], { words, ...placed }: Placed & { words: WordGroup }): Field => ({
  kind: 'several',
  initial: [],
  words,
  values,
  ...base(name, placed),
});
