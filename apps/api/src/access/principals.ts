import { type Keys, keyMark } from '../partners/keys.js';
import type { SessionFinder, Sessions } from './session.js';
import type { CookieSession } from './session-cookie.js';
import { looksLikeToken } from './token.js';
import type { Viewer } from './viewer.js';

/** Whoever may come in: members by their session, partners by their key. The server asks here and needn't tell them apart. */
export class Principals implements SessionFinder {
  readonly #sessions: Sessions;
  readonly #keys: Keys;

  constructor(sessions: Sessions, keys: Keys) {
    this.#sessions = sessions;
    this.#keys = keys;
  }

  find(token: string, ambient = false, from?: string): Promise<Viewer | null> {
    return looksLikeToken(token) ? this.#sessions.find(token, ambient) : this.#keys.find(token, from);
  }

  again(sessionId: string, from?: string): Promise<Viewer | null> {
    return sessionId.startsWith(keyMark) ? this.#keys.again(sessionId, from) : this.#sessions.again(sessionId);
  }

  renew(token: string): Promise<CookieSession | null> {
    return this.#sessions.renew(token);
  }

  async alive(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const keys = ids.filter((id) => id.startsWith(keyMark));
    const sessions = ids.filter((id) => !id.startsWith(keyMark));
    const found = await Promise.all([
      keys.length > 0 ? this.#keys.alive(keys) : [],
      sessions.length > 0 ? this.#sessions.alive(sessions) : [],
    ]);
    return new Set(found.flatMap((some) => [...some]));
  }
}
