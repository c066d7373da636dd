import { columnTitle } from '../with-header.js';
import type { JsonReader } from './json-reader.js';
import type { Template } from './mapping.js';

/** `"{subject}\n{details}"`, or one column as `{ "column": title }`. */
export function readTemplate(reader: JsonReader, path: string, value: unknown): Template | undefined {
  if (typeof value === 'object' && value !== null) {
    const column = reader.text(`${path}.column`, reader.object(path, value, ['column'])?.column);
    return column === undefined ? undefined : { pieces: [{ column: columnTitle(column) }] };
  }
  const template = reader.text(path, value);
  if (template === undefined) return undefined;
  const pieces = template
    .split(/(\{[^{}]+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{.+\}$/s.test(piece) ? { column: columnTitle(piece.slice(1, -1)) } : { text: piece }));
  return pieces.some((piece) => 'column' in piece) ? { pieces } : reader.problem(path, 'noColumnInTemplate');
}

/** The template with each column's text in its place; empty if all of its columns are. */
export function fillTemplate({ pieces }: Template, textOf: (column: string) => string): string {
  const filled = pieces.map((piece) =>
    'column' in piece ? { text: textOf(piece.column).trim(), found: true } : { ...piece, found: false },
  );
  if (!filled.some(({ text, found }) => found && text !== '')) return '';
  return filled.map(({ text }) => text).join('');
}
