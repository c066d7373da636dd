import { type Instant, instant } from '@gridvoice/domain/instant';
import type { MachineClock } from './machine-clock.js';

/** One question to the server for its time: when it was asked and answered on the machine's count, and what was said. */
export interface TimeSample {
  readonly askedAt: number;
  readonly answeredAt: number;
  readonly serverTime: Instant;
}

/**
 * What to add to the machine's count to get the server's time. The sample that travelled fastest bounds the error best
 * (half its round trip); averaging would let one slow answer spoil the rest.
 */
export function bestOffset(samples: readonly TimeSample[]): number | null {
  const fastest = samples.reduce<TimeSample | null>(
    (best, sample) => (best && roundTrip(best) <= roundTrip(sample) ? best : sample),
    null,
  );
  return fastest && fastest.serverTime - (fastest.askedAt + fastest.answeredAt) / 2;
}

const roundTrip = ({ askedAt, answeredAt }: TimeSample): number => answeredAt - askedAt;

export interface ServerClock {
  /** The server's time; null until it has answered once. */
  readonly now: () => Instant | null;
  /** Asks several times and keeps the best answer; what fails is left out. */
  readonly synchronise: () => Promise<void>;
}

const samplesPerRound = 8;

export function createServerClock(machine: MachineClock, askServerTime: () => Promise<Instant>): ServerClock {
  let offset: number | null = null;

  const sample = async (): Promise<TimeSample[]> => {
    const askedAt = machine.elapsed();
    try {
      const serverTime = await askServerTime();
      return [{ askedAt, answeredAt: machine.elapsed(), serverTime }];
    } catch {
      return [];
    }
  };

  return {
    now: () => (offset === null ? null : instant(machine.elapsed() + offset)),
    synchronise: async () => {
      const samples: TimeSample[] = [];
      for (let round = 0; round < samplesPerRound; round++) {
        samples.push(...(await sample()));
        // The first answer is good enough to start with; the rest make it better.
        offset ??= bestOffset(samples);
      }
      offset = bestOffset(samples) ?? offset;
    },
  };
}
