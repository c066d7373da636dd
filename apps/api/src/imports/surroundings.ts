import { type Instant, instant } from '@gridvoice/domain/instant';
import type { OpenTarget } from './open-target.js';
import type { ProgressOutput } from './progress.js';

/** What an import runs in; tests pass their own. */
export interface ImportSurroundings {
  readonly openTarget: (log: (line: string) => void) => Promise<OpenTarget>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Paths are seen from here. */
  readonly folder: string;
  /** The summary. */
  readonly say: (line: string) => void;
  /** Progress and problems. */
  readonly progress: ProgressOutput;
  readonly now: () => Instant;
  /** Milliseconds from any start, for the rate. */
  readonly stopwatch: () => number;
}

/** The process itself: summary on standard output, everything else on standard error. */
export const processSurroundings = (): ImportSurroundings => ({
  // Loaded when it is needed: a dry run needs no database.
  openTarget: async (log) => (await import('./open-target.js')).openTarget(log),
  environment: process.env,
  // npm changes to the project's folder and notes where it was called.
  folder: process.env.INIT_CWD ?? process.cwd(),
  say: (line) => void process.stdout.write(`${line}\n`),
  progress: {
    isTTY: process.stderr.isTTY === true,
    columns: process.stderr.columns ?? 80,
    write: (text) => void process.stderr.write(text),
  },
  now: () => instant(Date.now()),
  stopwatch: () => performance.now(),
});
