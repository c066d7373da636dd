import type { InjectionKey } from 'vue';

/** The machine under the browser: a steady count of milliseconds and a way to wait. Never the time of day, which may be wrong. */
export interface MachineClock {
  /** Milliseconds since some moment; steady, never set back. */
  readonly elapsed: () => number;
  /** Runs once after so many milliseconds; call what it returns to call it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
}

/** The only place where the dashboard reads a clock or sets a timer. */
export const machineClock: MachineClock = {
  elapsed: () => performance.now(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

export const machineClockKey: InjectionKey<MachineClock> = Symbol('machine clock');
