import type { CellValue } from '../source-row.js';
import { escapedText } from './escaped-text.js';
import { excelDate, isoExcelDate } from './excel-dates.js';
import type { SharedStrings } from './shared-strings.js';

/** What a worksheet's cells refer to. */
export interface SheetContext {
  readonly strings: SharedStrings;
  readonly dateStyles: readonly boolean[];
  readonly date1904: boolean;
}

/** A cell as it stands in the XML; a formula's is the value it had when the file was saved. */
export interface WrittenCell {
  readonly type: string;
  readonly style: number;
  readonly text: string;
}

/** The value of a cell; errors such as #N/A are empty. */
export function cellValue({ type, style, text }: WrittenCell, context: SheetContext): CellValue {
  switch (type) {
    case 's':
      return text === '' ? null : context.strings.at(Number(text));
    case 'str':
    case 'inlineStr':
      return escapedText(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return null;
    case 'd':
      return isoExcelDate(text) ?? text;
    default:
      return numberValue(text.trim(), context.dateStyles[style] === true, context.date1904);
  }
}

function numberValue(text: string, isDate: boolean, date1904: boolean): CellValue {
  if (text === '') return null;
  const number = Number(text);
  // Not every program that writes workbooks counts with Excel's 15 digits: an id written out in full is kept in full.
  if (!Number.isFinite(number) || /^\d{16,}$/.test(text)) return text;
  return (isDate ? excelDate(number, date1904) : null) ?? number;
}
