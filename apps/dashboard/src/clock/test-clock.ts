import type { MachineClock } from './machine-clock.js';

interface Waiting {
  readonly at: number;
  readonly run: () => void;
}

/** A clock that stands still until a test moves it; what falls due on the way runs in order. */
export function createTestClock(): MachineClock & { advance: (milliseconds: number) => Promise<void> } {
  let now = 0;
  let waiting: Waiting[] = [];
  const callOff = (entry: Waiting): void => {
    waiting = waiting.filter((other) => other !== entry);
  };
  return {
    elapsed: () => now,
    after: (milliseconds, run) => {
      const entry = { at: now + milliseconds, run };
      waiting = [...waiting, entry].sort((one, other) => one.at - other.at);
      return () => callOff(entry);
    },
    advance: async (milliseconds) => {
      const until = now + milliseconds;
      for (let next = waiting[0]; next && next.at <= until; next = waiting[0]) {
        now = next.at;
        callOff(next);
        next.run();
        await settle();
      }
      now = until;
      await settle();
    },
  };
}

/** Lets every promise that is already resolved run its continuations. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
