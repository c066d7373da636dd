import { resolve } from 'node:path';
import type { Language } from '@gridvoice/domain/language';
import { isPhone } from '../customers/phone.js';
import { checkColumns } from './check-columns.js';
import { dryTarget } from './dry-target.js';
import { exitCodes } from './exit-codes.js';
import { importRegister, type RefusedRow } from './import-register.js';
import { loadMapping } from './mapping/load-mapping.js';
import type { Mapping } from './mapping/mapping.js';
import { openRegister, type Reading } from './open-register.js';
import type { OpenTarget } from './open-target.js';
import type { ImportOptions } from './options.js';
import { Progress } from './progress.js';
import { RefusalReport } from './refusal-report.js';
import { smallHeap } from './small-heap.js';
import type { RegisterSource } from './source-row.js';
import { summaryLines } from './summary.js';
import type { ImportSurroundings } from './surroundings.js';
import { emptyTally } from './tally.js';
import { Unreadable } from './unreadable.js';

interface FileImport {
  readonly options: ImportOptions;
  readonly language: Language;
  readonly surroundings: ImportSurroundings;
  readonly signal: AbortSignal;
}

interface Opened {
  readonly mapping: Mapping;
  readonly source: RegisterSource;
  readonly progress: Progress;
  readonly report: RefusalReport | undefined;
}

/** Refused rows that are shown on the screen when no report is asked for. */
const mostShown = 10;

/** One run over one file. @returns the exit code @throws Unreadable, or what the database failed with */
export async function importFile(file: FileImport): Promise<number> {
  const { options, language, surroundings, signal } = file;
  const { folder } = surroundings;
  const mapping = await loadMapping(options.mapping, folder, language);
  const progress = new Progress(surroundings.progress, language, surroundings.stopwatch);
  const path = resolve(folder, options.file);
  const source = await open(path, mapping.reading, progress, signal);
  let report: RefusalReport | undefined;
  try {
    checkColumns(mapping, source);
    report = openReport(options, path, folder, language);
    return await fileRows(file, { mapping, source, progress, report });
  } finally {
    progress.end();
    report?.close();
    await source.close();
  }
}

async function fileRows({ options, language, surroundings, signal }: FileImport, opened: Opened): Promise<number> {
  const { mapping, source, progress, report } = opened;
  const tally = emptyTally();
  const firstRefused: RefusedRow[] = [];
  const refused = (row: RefusedRow): void => {
    report?.add(row);
    if (firstRefused.length < mostShown) firstRefused.push(row);
  };
  const bounds = { now: surroundings.now(), imported: true, isPhone, isRegion: () => true, isProtectable: () => true };
  const keepSmall = smallHeap();
  const { target, close } = await openTarget(options, surroundings);
  let outcome: 'finished' | 'stopped' = 'stopped';
  try {
    const told = (): void => {
      progress.rows(tally, source.share());
      keepSmall();
    };
    await importRegister({ source, mapping, bounds, target, tally, refused, progress: told, signal });
    if (!signal.aborted) outcome = 'finished';
  } finally {
    progress.end();
    // Also after a failure: what has been done is said, and that the same command continues.
    const ending = { file: options.file, outcome, dryRun: options.dryRun, tally, firstRefused, report: options.report };
    for (const line of summaryLines(ending, language)) surroundings.say(line);
    await close();
  }
  if (outcome === 'stopped') return exitCodes.stopped;
  return options.strict && tally.refused > 0 ? exitCodes.refused : exitCodes.done;
}

async function open(path: string, reading: Reading, progress: Progress, signal: AbortSignal): Promise<RegisterSource> {
  try {
    return await openRegister(path, reading, { signal, preparing: (share) => progress.preparing(share) });
  } finally {
    progress.end();
  }
}

function openTarget({ dryRun }: ImportOptions, { openTarget: opening, progress }: ImportSurroundings): Promise<OpenTarget> {
  if (dryRun) return Promise.resolve({ target: dryTarget(), close: () => Promise.resolve() });
  return opening((line) => progress.write(`${line}\n`));
}

/** Never over the register or the mapping themselves, whatever was typed. */
function openReport(
  { report, mapping }: ImportOptions,
  file: string,
  folder: string,
  language: Language,
): RefusalReport | undefined {
  if (report === undefined) return undefined;
  const path = resolve(folder, report);
  if (path === file || path === resolve(folder, mapping)) throw new Unreadable('badArguments', { detail: `--report ${report}` });
  return new RefusalReport(path, language);
}
