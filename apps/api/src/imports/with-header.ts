import type { CellValue, RawRow, RawSource, RegisterSource, SourceRow } from './source-row.js';
import { Unreadable } from './unreadable.js';

/**
 * Reads the header row and puts its titles in the place of column numbers. The header is row `headerRow`, else the first
 * row with anything in it. Rows with nothing under a title are no rows of the register.
 */
export async function withHeader(source: RawSource, headerRow: number | undefined): Promise<RegisterSource> {
  const rows = source.rows[Symbol.asyncIterator]();
  const titles = await readTitles(rows, headerRow);
  return {
    columns: [...titles.values()],
    rows: titledRows(rows, titles),
    share: () => source.share(),
    close: () => source.close(),
  };
}

/** A title as it is compared: line breaks and double spaces inside header cells carry no meaning. */
export const columnTitle = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

async function readTitles(rows: AsyncIterator<RawRow>, headerRow: number | undefined): Promise<Map<number, string>> {
  for (let next = await rows.next(); !next.done; next = await rows.next()) {
    const { row, cells } = next.value;
    const titles = new Map<number, string>();
    for (const [column, value] of cells) {
      const title = value === null || typeof value === 'object' ? '' : columnTitle(String(value));
      if (title !== '') titles.set(column, title);
    }
    if (headerRow === undefined ? titles.size > 0 : row === headerRow) return titles;
    if (headerRow !== undefined && row > headerRow) break;
  }
  throw new Unreadable('noHeader');
}

async function* titledRows(rows: AsyncIterator<RawRow>, titles: ReadonlyMap<number, string>): AsyncGenerator<SourceRow> {
  try {
    for (let next = await rows.next(); !next.done; next = await rows.next()) {
      const titled = titledRow(next.value, titles);
      if (titled.cells.size > 0) yield titled;
    }
  } finally {
    await rows.return?.();
  }
}

function titledRow({ row, cells }: RawRow, titles: ReadonlyMap<number, string>): SourceRow {
  const titled = new Map<string, CellValue>();
  for (const [column, value] of cells) {
    const title = titles.get(column);
    if (title !== undefined && !isBlank(value) && !titled.has(title)) titled.set(title, value);
  }
  return { row, cells: titled };
}

const isBlank = (value: CellValue): boolean => value === null || (typeof value === 'string' && value.trim() === '');
