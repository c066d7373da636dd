import { localText } from '@gridvoice/domain/instant';
import { fromWallClock } from './mapping/wall-clock.js';
import { type CellValue, isExcelDate } from './source-row.js';

/** Excel keeps 15 digits of a number and makes the others zero. */
const exactUpTo = 999_999_999_999_999;

/** What a cell shows, as text; empty for an empty one. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (isExcelDate(value)) return localText(fromWallClock(value.wallClock));
  // Without the exponent that long whole numbers would otherwise be given.
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

/** Whether a number that identifies something has been cut by Excel: two different ids may have become one. */
export const hasLostDigits = (value: CellValue | undefined): boolean => typeof value === 'number' && Math.abs(value) > exactUpTo;
