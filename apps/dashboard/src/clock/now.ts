import type { Instant } from '@gridvoice/domain/instant';
import { type InjectionKey, inject, type Ref, shallowRef } from 'vue';
import type { MachineClock } from './machine-clock.js';
import type { ServerClock } from './server-clock.js';

export const nowKey: InjectionKey<Readonly<Ref<Instant>>> = Symbol('now');

/** The server's time, renewed on every full second, the same for everything on the screen. */
export function useNow(): Readonly<Ref<Instant>> {
  const now = inject(nowKey);
  if (!now) throw new Error('useNow needs an app that provides the time');
  return now;
}

export interface Ticker {
  /** Null until the server has told its time. */
  readonly now: Readonly<Ref<Instant | null>>;
  /** Asks the server for its time at once, for example when the machine has slept. */
  readonly resynchronise: () => void;
  readonly stop: () => void;
}

const second = 1000;
const resynchroniseEvery = 5 * 60 * second;
const retryAfter = 2 * second;

/** One ticker for the whole screen, aligned to the server's seconds; asks the server for its time again every five minutes. */
export function startTicker(machine: MachineClock, server: ServerClock): Ticker {
  const now = shallowRef<Instant | null>(null);
  let cancelTick = (): void => {};
  let cancelRound = (): void => {};
  let stopped = false;

  const tick = (): void => {
    now.value = server.now();
    const late = (now.value ?? 0) % second;
    cancelTick = machine.after(second - late, tick);
  };
  const round = async (): Promise<void> => {
    cancelRound();
    await server.synchronise();
    if (stopped) return;
    cancelTick();
    tick();
    cancelRound = machine.after(now.value === null ? retryAfter : resynchroniseEvery, () => void round());
  };
  void round();

  return {
    now,
    resynchronise: () => void round(),
    stop: () => {
      stopped = true;
      cancelTick();
      cancelRound();
    },
  };
}
