import type { Pool } from 'pg';
import { SessionCache } from '../access/session-cache.js';
import type { Viewer } from '../access/viewer.js';
import type { ApiKeyRow } from './api-key.entity.js';
import { keyIdIn, secretHash } from './key-text.js';
import { LastUse } from './last-use.js';

/** What tells a key's `sessionId` from a member's. */
export const keyMark = 'key:';

type Found = Pick<ApiKeyRow, 'name' | 'scopes' | 'regions' | 'departments' | 'documents'> & { readonly expiresAt: number };

const findSql = `
  select name, scopes, regions, departments, documents, (extract(epoch from expires_at) * 1000)::float8 as "expiresAt"
  from api_key where id = $1 and ($2::bytea is null or secret_hash = $2) and revoked_at is null and expires_at > $3`;
const aliveSql = 'select id from api_key where id = any($1) and revoked_at is null and expires_at > $2';

/** Partners' keys in the database. @param clock milliseconds now; the machine's own, as for sessions */
export class Keys {
  readonly #pool: Pool;
  readonly #clock: () => number;
  readonly #cache = new SessionCache();
  readonly #lastUse: LastUse;

  constructor(pool: Pool, clock: () => number = Date.now) {
    this.#pool = pool;
    this.#clock = clock;
    this.#lastUse = new LastUse(pool);
  }

  /** @param from the client's network address, where the key is put to use */
  async find(text: string, from?: string): Promise<Viewer | null> {
    const id = keyIdIn(text);
    if (id === null) return null;
    const hash = secretHash(text);
    const now = this.#clock();
    // Remembered by the whole key: its id alone proves nothing.
    const viewer = await this.#cache.get(hash.toString('hex'), now, () => this.#load(id, hash));
    if (!viewer || viewer.expiresAt <= now) return null;
    if (from !== undefined) await this.#lastUse.note(id, from, now);
    return viewer;
  }

  /** @param sessionId of a key that came in by its secret @param from as in `find` */
  async again(sessionId: string, from?: string): Promise<Viewer | null> {
    const id = sessionId.slice(keyMark.length);
    const now = this.#clock();
    const viewer = await this.#cache.get(sessionId, now, () => this.#load(id, null));
    if (!viewer || viewer.expiresAt <= now) return null;
    if (from !== undefined) await this.#lastUse.note(id, from, now);
    return viewer;
  }

  /** Every key is looked up anew: what they may do has changed. */
  forgetAll(): void {
    this.#cache.clear();
  }

  /** @param ids with their mark, as in `sessionId` */
  async alive(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const bare = ids.map((id) => id.slice(keyMark.length));
    const { rows } = await this.#pool.query<{ id: string }>(aliveSql, [bare, new Date(this.#clock())]);
    return new Set(rows.map(({ id }) => keyMark + id));
  }

  /** What was remembered of a key no longer holds. */
  forget({ secretHash: hash }: Pick<ApiKeyRow, 'secretHash'>): void {
    this.#cache.forget(hash.toString('hex'));
  }

  async #load(id: string, hash: Buffer | null): Promise<Viewer | null> {
    const { rows } = await this.#pool.query<Found>(findSql, [id, hash, new Date(this.#clock())]);
    return rows[0] ? viewerOf(id, rows[0]) : null;
  }
}

const viewerOf = (id: string, { name, scopes, documents, regions, departments, expiresAt }: Found): Viewer => ({
  id: keyMark + id,
  name,
  department: null,
  roles: ['PARTNER'],
  unitId: null,
  // A partner belongs to no unit, so nothing of what is kept from one is shown to it (CO-3).
  scope: { regions, leads: departments, units: null },
  sessionId: keyMark + id,
  expiresAt,
  key: { scopes, documents },
});
