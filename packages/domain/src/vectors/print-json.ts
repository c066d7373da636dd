const width = 130;
type Fields = Readonly<Record<string, unknown>>;

/** JSON laid out as the formatter of this repository lays it out, so that a diff shows what changed and nothing else. */
export const printJson = (value: unknown): string => `${printed(value, '', 0)}\n`;

/** @param taken columns that are taken on the line before and after the value */
function printed(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const flat = onOneLine(value);
  if (flat !== null && indent.length + taken + flat.length <= width) return flat;
  return Array.isArray(value) ? list(value, indent) : fields(value as Fields, indent);
}

function list(items: readonly unknown[], indent: string): string {
  const deeper = `${indent}  `;
  const lines = items.map((item) => deeper + printed(item, deeper, 1));
  return `[\n${lines.join(',\n')}\n${indent}]`;
}

function fields(value: Fields, indent: string): string {
  const deeper = `${indent}  `;
  const lines = entriesOf(value).map(([name, part]) => {
    const label = `${JSON.stringify(name)}: `;
    return deeper + label + printed(part, deeper, label.length + 1);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

const entriesOf = (value: Fields): [string, unknown][] => Object.entries(value).filter(([, part]) => part !== undefined);

/** Null where the layout breaks whatever the width: lists of several lists or objects that hold several things each. */
function onOneLine(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Array.isArray(value) ? value.map(onOneLine) : entriesOf(value as Fields).map(labelled);
  if (parts.includes(null) || (Array.isArray(value) && alwaysBroken(value))) return null;
  if (parts.length === 0) return Array.isArray(value) ? '[]' : '{}';
  return Array.isArray(value) ? `[${parts.join(', ')}]` : `{ ${parts.join(', ')} }`;
}

function labelled([name, part]: [string, unknown]): string | null {
  const flat = onOneLine(part);
  return flat === null ? null : `${JSON.stringify(name)}: ${flat}`;
}

function alwaysBroken(items: readonly unknown[]): boolean {
  const sizes = items.map((item) => (typeof item === 'object' && item !== null ? Object.keys(item).length : 0));
  return items.length > 1 && sizes.every((size) => size > 1);
}
