/** How fresh what the screen shows is. LATE is a hint; from STALE on the data itself looks old. */
export type LinkState = 'LIVE' | 'LATE' | 'STALE' | 'OFFLINE';

/** The server beats every two seconds. */
export const beatEvery = 2_000;
const beatsMissed = 2;
const staleAfter = 15_000;

export interface Link {
  /** Milliseconds since what is shown was last known to be the present. */
  readonly silence: number;
  /** A socket is open, whether or not anything comes through it. */
  readonly connected: boolean;
}

/** LIVE → LATE (more than two beats missed) → STALE (more than 15 s), or OFFLINE where there isn't even a connection. */
export function linkState({ silence, connected }: Link): LinkState {
  if (silence > staleAfter) return connected ? 'STALE' : 'OFFLINE';
  return Math.floor(silence / beatEvery) > beatsMissed ? 'LATE' : 'LIVE';
}
