import { closeSync, openSync, writeSync } from 'node:fs';
import type { Language } from '@gridvoice/domain/language';
import type { RefusedRow } from './import-register.js';
import { rowProblemText } from './labels/row-problems.js';
import { runWord } from './labels/run-words.js';
import { Unreadable } from './unreadable.js';

/** Everything that is wrong with a row, in one line. */
export function reasonsOf({ problems }: RefusedRow, language: Language): string {
  const colon = runWord('reasonColon', language);
  return problems
    .map(({ column, field, because, values }) => `${column ?? field}${colon}${rowProblemText(because, language, values)}`)
    .join(runWord('reasonJoin', language));
}

/** A CSV of the refused rows, written as they come: ids and reasons, which quote no more than the start of a wrong date or choice. */
export class RefusalReport {
  readonly #fd: number;
  readonly #language: Language;

  /** @throws Unreadable if the file can't be written. */
  constructor(path: string, language: Language) {
    this.#language = language;
    try {
      this.#fd = openSync(path, 'w', 0o600);
    } catch (error) {
      throw new Unreadable('badReport', { path, detail: error instanceof Error ? error.message : String(error) });
    }
    const titles = (['reportRow', 'reportId', 'reportColumns', 'reportReason'] as const).map((word) => runWord(word, language));
    // With a byte order mark, for without it Excel reads Chinese CSV in another encoding.
    writeSync(this.#fd, `\ufeff${csvLine(titles)}`);
  }

  add(refused: RefusedRow): void {
    const columns = refused.problems.map(({ column, field }) => column ?? field).join(runWord('reasonJoin', this.#language));
    writeSync(this.#fd, csvLine([String(refused.row), refused.sourceId ?? '', columns, reasonsOf(refused, this.#language)]));
  }

  close(): void {
    closeSync(this.#fd);
  }
}

const csvLine = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** Quoted, and never a formula: an id that starts with `=` must not run when the report is opened. */
function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
