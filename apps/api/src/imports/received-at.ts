import { dayOf, type Instant, startOfDay } from '@gridvoice/domain/instant';
import { cellText } from './cell-text.js';
import type { RowProblemKey } from './labels/row-problems.js';
import type { Mapping } from './mapping/mapping.js';
import { fromWallClock } from './mapping/wall-clock.js';
import { type CellValue, isExcelDate } from './source-row.js';

export type ReadReceivedAt =
  | { readonly at: Instant }
  | { readonly because: RowProblemKey; readonly values?: Readonly<Record<string, string | number>> };

/** A slip of the pen such as `0219/9/3` is not a date to count working days from. */
const earliest = { year: 1949, month: 10, date: 1 };

/** When the complaint was received: a real date cell, or a text in one of the formats of the mapping. */
export function readReceivedAt(value: CellValue | undefined, formats: Mapping['receivedAt']['formats']): ReadReceivedAt {
  if (isExcelDate(value)) return plausible(fromWallClock(value.wallClock));
  const text = cellText(value).trim();
  if (text === '') return { because: 'noDate' };
  for (const format of formats) {
    const at = format.read(text);
    if (at !== null) return plausible(at);
  }
  return { because: typeof value === 'number' ? 'numberNotDate' : 'notADate', values: { text: text.slice(0, 40) } };
}

function plausible(at: Instant): ReadReceivedAt {
  return at < startOfDay(dayOf(earliest)) ? { because: 'beforeTimes', values: { year: earliest.year } } : { at };
}
