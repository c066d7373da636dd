import { setTimeout as pause } from 'node:timers/promises';
import type { Instant } from '@gridvoice/domain/instant';
import type { LedgerHead } from '../ledger/entry.js';

export interface Beat {
  readonly serverTime: Instant;
  readonly head: LedgerHead;
  readonly build: string;
}

/** How often a screen hears that its link is alive, in milliseconds. */
const interval = 2_000;

/** Says the time and the head at once and then every two seconds. */
export async function* beats(read: () => Promise<Beat>, signal: AbortSignal): AsyncGenerator<Beat> {
  while (!signal.aborted) {
    yield await read();
    await pause(interval, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
