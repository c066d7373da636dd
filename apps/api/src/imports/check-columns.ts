import { columnsOf, type Mapping } from './mapping/mapping.js';
import type { RegisterSource } from './source-row.js';
import { Unreadable } from './unreadable.js';

/** @throws Unreadable naming every column that the mapping reads and the file lacks, or has twice. */
export function checkColumns(mapping: Mapping, { columns }: RegisterSource): void {
  const wanted = columnsOf(mapping);
  const missing = wanted.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new Unreadable('missingColumns', { missing: missing.join(', '), columns: columns.join(', ') });
  const repeated = wanted.filter((column) => columns.indexOf(column) !== columns.lastIndexOf(column));
  if (repeated.length > 0) throw new Unreadable('repeatedColumns', { columns: repeated.join(', ') });
}
