import type { Language } from '@gridvoice/domain/language';
import { exitCodes } from './exit-codes.js';
import { importFile } from './import-file.js';
import { runWord } from './labels/run-words.js';
import { languageOf, readOptions } from './options.js';
import { stopSignal } from './stop-signal.js';
import { type ImportSurroundings, processSurroundings } from './surroundings.js';
import { Unreadable } from './unreadable.js';

/**
 * Imports a register as complaints at their original times: `FILE --mapping MAPPING [--dry-run] [--report FILE] [--strict]`.
 * @returns the exit code
 */
export async function runImport(args: readonly string[], given: Partial<ImportSurroundings> = {}): Promise<number> {
  const surroundings = { ...processSurroundings(), ...given };
  const language = languageOf(args, surroundings.environment);
  const tell = (line: string): void => surroundings.progress.write(`${line}\n`);
  const stop = stopSignal(() => tell(`\n${runWord('stopping', language)}`));
  try {
    const options = readOptions(args);
    if (options) return await importFile({ options, language, surroundings, signal: stop.signal });
    surroundings.say(runWord('usage', language));
    return exitCodes.done;
  } catch (error) {
    if (stop.signal.aborted && error === stop.signal.reason) return exitCodes.stopped;
    tell(failureText(error, language));
    return exitCodes.failed;
  } finally {
    stop.dispose();
  }
}

function failureText(error: unknown, language: Language): string {
  if (error instanceof Unreadable) return error.text(language);
  return runWord('failed', language, { detail: error instanceof Error ? error.message : String(error) });
}
