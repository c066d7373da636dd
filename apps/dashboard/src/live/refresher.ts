import type { MachineClock } from '../clock/machine-clock.js';

export interface Refresher {
  /** Asks for a run: at once where the last one is long enough ago, else as soon as it is. */
  readonly ask: () => void;
  /** Asks for a run without waiting for the interval: what is wanted has changed, not only what is known. */
  readonly now: () => void;
  readonly stop: () => void;
}

/**
 * Runs something at most once per interval, never twice at a time, and always once more after the last ask: what was asked
 * for while a run was under way may have happened after that run looked.
 */
export function createRefresher(machine: MachineClock, run: () => Promise<void>, interval = 1_000): Refresher {
  let asked = false;
  let busy = false;
  let stopped = false;
  let startedAt = Number.NEGATIVE_INFINITY;
  let callOff = (): void => {};

  const next = (): void => {
    if (stopped || busy || !asked) return;
    const wait = startedAt + interval - machine.elapsed();
    callOff();
    if (wait > 0) callOff = machine.after(wait, next);
    else void start();
  };
  const start = async (): Promise<void> => {
    asked = false;
    busy = true;
    startedAt = machine.elapsed();
    await run().catch(() => {});
    busy = false;
    next();
  };

  return {
    ask: () => {
      asked = true;
      next();
    },
    now: () => {
      asked = true;
      startedAt = Number.NEGATIVE_INFINITY;
      next();
    },
    stop: () => {
      stopped = true;
      callOff();
    },
  };
}
