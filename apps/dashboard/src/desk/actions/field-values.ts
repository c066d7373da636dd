import { dateTime } from '../../graphql/instants.js';
import { factsChange } from '../filing/facts-form.js';
import { readLocalInput } from '../filing/local-input.js';
import type { Answer, Field, FieldValue, Values } from './field.js';

export const textOf = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value : '';
};

/** What stands in a field, or its initial value as long as nobody has touched it. */
export const valueIn = (field: Field, values: Values): FieldValue => values[field.name] ?? field.initial;

const present = (text: string): string | undefined => text.trim() || undefined;
const answerInput = ({ demand, outcome, text }: Answer) => ({ demand, outcome, ...(present(text) && { text: text.trim() }) });

/** A field's value as the API takes it; undefined where nothing is sent. */
function sent(field: Field, value: FieldValue): unknown {
  switch (field.kind) {
    case 'line':
    case 'long':
    case 'date':
      return present(String(value ?? ''));
    case 'lines': {
      const each = String(value ?? '')
        .split('\n')
        .flatMap((line) => present(line)?.trim() ?? []);
      return each.length > 0 ? each : undefined;
    }
    case 'moment': {
      const at = readLocalInput(String(value ?? ''));
      return at === null ? undefined : dateTime(at);
    }
    case 'number':
      return present(String(value ?? '')) && Number(value);
    case 'answers':
      return (value as readonly Answer[]).map(answerInput);
    case 'facts':
      return factsChange(field.before, value as typeof field.initial);
    default:
      return value ?? undefined;
  }
}

/** The values as the mutation's arguments, each at its path. */
export function fieldVariables(fields: readonly Field[], values: Values): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const field of fields) {
    const value = sent(field, valueIn(field, values));
    if (field.path !== null && value !== undefined) put(variables, field.path.split('.'), value);
  }
  return variables;
}

function put(into: Record<string, unknown>, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[first] = value;
  else {
    const below = (into[first] ?? {}) as Record<string, unknown>;
    into[first] = below;
    put(below, rest, value);
  }
}
