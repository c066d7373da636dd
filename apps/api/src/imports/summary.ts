import type { Language } from '@gridvoice/domain/language';
import type { RefusedRow } from './import-register.js';
import { type RunWord, runWord } from './labels/run-words.js';
import { reasonsOf } from './refusal-report.js';
import type { Tally } from './tally.js';

export interface Ending {
  readonly file: string;
  readonly outcome: 'finished' | 'stopped';
  readonly dryRun: boolean;
  readonly tally: Tally;
  /** The first refused rows, to be shown where no report is written. */
  readonly firstRefused: readonly RefusedRow[];
  readonly report: string | undefined;
}

/** The lines that account for every row. */
export function summaryLines({ file, outcome, dryRun, tally, firstRefused, report }: Ending, language: Language): string[] {
  const say = (word: RunWord, values?: Readonly<Record<string, string | number>>): string => runWord(word, language, values);
  const { rows, imported, duplicate, refused, replaced, undecodable } = tally;
  const lines = [
    say(outcome === 'stopped' ? 'stopped' : dryRun ? 'dryFinished' : 'finished', { file }),
    say(dryRun ? 'drySums' : 'sums', { rows, imported, duplicate, refused }),
  ];
  if (replaced > 0) lines.push(say('replaced', { count: replaced }));
  if (undecodable > 0) lines.push(say('undecodable', { count: undecodable }));
  if (report !== undefined) lines.push(say('reportAt', { path: report }));
  else lines.push(...firstRefused.map((row) => say('refusedRow', { row: row.row, reasons: reasonsOf(row, language) })));
  if (report === undefined && refused > firstRefused.length)
    lines.push(say('refusedMore', { count: refused - firstRefused.length }));
  if (outcome === 'stopped' && !dryRun) lines.push(say('continueHint'));
  return lines;
}
