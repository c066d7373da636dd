import type { Opening, RawSource } from '../source-row.js';
import { readDateStyles } from './number-formats.js';
import { noSharedStrings, type SharedStrings, spillSharedStrings } from './shared-strings.js';
import { sheetRows } from './sheet-rows.js';
import { chooseSheet, readWorkbook } from './workbook.js';
import { type Archive, openArchive, type PartStream } from './zip-entry.js';

/** Opens a worksheet: its table of texts is read now, its rows as they are asked for. @throws Unreadable */
export async function openXlsx(path: string, sheet: string | number | undefined, opening: Opening): Promise<RawSource> {
  const archive = await openArchive(path);
  let strings: SharedStrings = noSharedStrings;
  const close = async (): Promise<void> => {
    strings.close();
    archive.close();
  };
  try {
    const workbook = await readWorkbook(archive);
    const part = chooseSheet(workbook, sheet);
    const dateStyles = await optional(archive, workbook.styles, ({ chunks }) => readDateStyles(chunks), []);
    strings = await optional(archive, workbook.sharedStrings, (table) => spillSharedStrings(table, opening), strings);
    const stream = await archive.open(part);
    const rows = sheetRows(stream.chunks, part, { strings, dateStyles, date1904: workbook.date1904 });
    return { rows, share: () => stream.share(), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function optional<T>(
  archive: Archive,
  part: string | undefined,
  read: (part: PartStream) => Promise<T>,
  absent: T,
): Promise<T> {
  return part !== undefined && archive.has(part) ? read(await archive.open(part)) : absent;
}
