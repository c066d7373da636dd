import type { FieldProblem } from '../../graphql/problem.js';
import type { Text } from '../../locales/i18n.js';
import { factsChange } from '../filing/facts-form.js';
import type { Answer, Field, FieldValue, Values } from './field.js';
import { valueIn } from './field-values.js';

/** What can be seen to be wrong before anything is sent; everything else is for the server to say. */
export const fieldProblems = (fields: readonly Field[], values: Values, text: Text): FieldProblem[] =>
  fields.flatMap((field) => {
    const message = problemOf(field, valueIn(field, values), text);
    return message ? [{ path: field.path ?? field.name, message }] : [];
  });

function problemOf(field: Field, value: FieldValue, text: Text): string | null {
  if (field.kind === 'facts') {
    return Object.keys(factsChange(field.before, value as typeof field.initial)).length === 0 ? text('action.unchanged') : null;
  }
  if (field.kind === 'number' && !isWhole(String(value ?? ''))) return text('action.whole');
  if (!field.required || !isEmpty(value)) return null;
  return text(
    field.kind === 'choice' || field.kind === 'yesNo' || field.kind === 'answers' ? 'action.choose' : 'action.required',
  );
}

const isWhole = (typed: string): boolean => typed.trim() === '' || Number.isInteger(Number(typed));

function isEmpty(value: FieldValue): boolean {
  if (typeof value === 'string') return value.trim() === '';
  if (!Array.isArray(value)) return value === null;
  return value.length === 0 || value.some((one: string | Answer) => typeof one !== 'string' && one.outcome === null);
}
