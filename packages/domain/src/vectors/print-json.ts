const width = 130;
type Fields = Readonly<Record<string, unknown>>;

/** JSON laid out as the formatter of this repository lays it out, so that a diff shows what changed and nothing else. */
export const printJson = (value: unknown): string => `${printed(value, '', 0)}\n`;

/** @param taken columns that are taken on the line before and after the value */
function printed(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const flat = onOneLine(value);
  if (indent.length + taken + columns(flat) <= width) return flat;
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

function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  const parts = entriesOf(value as Fields).map(([name, part]) => `${JSON.stringify(name)}: ${onOneLine(part)}`);
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`;
}

/** Chinese characters are two columns wide. */
const columns = (text: string): number =>
  text.length + (text.match(/[\u2e80-\u303e\u3041-\u9fff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g)?.length ?? 0);
