import type { FieldProblem } from '../../graphql/problem.js';
import type { Field } from './field.js';

const placeOf = ({ path, name }: Field): string => path ?? name;

/** Whether a problem's path names a field, something inside it, or the field by its last names alone. */
function isAbout(field: Field, path: string): boolean {
  const place = placeOf(field);
  return path === place || path.startsWith(`${place}.`) || place.endsWith(`.${path}`);
}

const messages = (problems: readonly FieldProblem[]): string => [...new Set(problems.map(({ message }) => message))].join(' ');

/** What is said at a field. The facts say it at each of theirs, and at their foot only what is about all of them. */
export function errorAt(field: Field, problems: readonly FieldProblem[]): string {
  const about = problems.filter(({ path }) => (field.kind === 'facts' ? path === placeOf(field) : isAbout(field, path)));
  return messages(about);
}

export const errorOf = (path: string, problems: readonly FieldProblem[]): string =>
  messages(problems.filter((problem) => problem.path === path));

/** What is wrong with something that has no field here. */
export const withoutField = (fields: readonly Field[], problems: readonly FieldProblem[]): FieldProblem[] =>
  problems.filter(({ path }) => !fields.some((field) => isAbout(field, path)));
