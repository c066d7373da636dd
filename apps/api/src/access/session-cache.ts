import type { Viewer } from './viewer.js';

const freshFor = 5_000;
const mostKept = 10_000;

interface Kept {
  readonly viewer: Promise<Viewer | null>;
  readonly until: number;
}

/**
 * Remembers who a session belongs to for at most 5 s, so that a burst of operations asks the database once. The promise is
 * kept, not its value: simultaneous first requests share one question.
 */
export class SessionCache {
  readonly #kept = new Map<string, Kept>();

  /** @param now milliseconds */
  get(sessionId: string, now: number, load: () => Promise<Viewer | null>): Promise<Viewer | null> {
    const kept = this.#kept.get(sessionId);
    if (kept && now < kept.until) return kept.viewer;
    const viewer = load();
    this.#kept.delete(sessionId);
    this.#kept.set(sessionId, { viewer, until: now + freshFor });
    this.#dropUseless(sessionId, viewer);
    return viewer;
  }

  forget(sessionId: string): void {
    this.#kept.delete(sessionId);
  }

  clear(): void {
    this.#kept.clear();
  }

  /** Nobody and failures aren't remembered: a session made a moment later must be found. */
  #dropUseless(sessionId: string, viewer: Promise<Viewer | null>): void {
    const drop = () => {
      if (this.#kept.get(sessionId)?.viewer === viewer) this.#kept.delete(sessionId);
    };
    viewer.then((found) => found ?? drop(), drop);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}
