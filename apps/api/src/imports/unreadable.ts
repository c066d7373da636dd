import type { Language } from '@gridvoice/domain/language';
import { type FileProblemKey, fileProblemText } from './labels/file-problems.js';

/** The file, the mapping or the command line can't be used at all; nothing can be said about its rows. */
export class Unreadable extends Error {
  readonly because: FileProblemKey;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(because: FileProblemKey, values: Readonly<Record<string, string | number>> = {}) {
    super(`${because} ${JSON.stringify(values)}`);
    this.name = 'Unreadable';
    this.because = because;
    this.values = values;
  }

  text(language: Language): string {
    return fileProblemText(this.because, language, this.values);
  }
}

/** Runs what libraries do on a file; whatever they throw becomes `because`, with their own words as {detail}. */
export async function readableOr<T>(because: FileProblemKey, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asUnreadable(because, error);
  }
}

export function asUnreadable(because: FileProblemKey, error: unknown): unknown {
  if (error instanceof Unreadable || isAbort(error)) return error;
  return new Unreadable(because, { detail: error instanceof Error ? error.message : String(error) });
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
