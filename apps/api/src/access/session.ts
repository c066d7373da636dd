import type { Scope } from '@gridvoice/domain/access/scope';
import { type Instant, instant } from '@gridvoice/domain/instant';
import type { Pool } from 'pg';
import { changeAccess } from './access-edition.js';
import { SessionCache } from './session-cache.js';
import { looksLikeToken, newToken, tokenHash } from './token.js';
import type { Viewer } from './viewer.js';

/** How long a sign-in holds. */
export const sessionLength = 12 * 60 * 60_000;

export interface NewSession {
  /** The only time it is seen; the database keeps its hash. */
  readonly token: string;
  readonly expiresAt: Instant;
}

/** What the server needs to know of sessions. */
export interface SessionFinder {
  /**
   * Who is behind a token; null when it is unknown, expired, revoked, or the member is no longer active.
   * @param from the client's network address, where an operation is asked for
   */
  find(token: string, from?: string): Promise<Viewer | null>;
  /** Who is behind a session now; null once it has ended. Unlike a cookie, a session's id never changes. */
  again(sessionId: string, from?: string): Promise<Viewer | null>;
  /** Those of the given sessions that still hold. */
  alive(sessionIds: readonly string[]): Promise<ReadonlySet<string>>;
}

const findSql = `
  select m.id, m.name, m.department, m.roles, m.unit_id as "unitId",
    (extract(epoch from s.expires_at) * 1000)::float8 as "expiresAt"
  from session s join member m on m.id = s.member_id
  where s.token_hash = $1 and s.expires_at > $2 and m.active`;
const aliveSql = `
  select encode(s.token_hash, 'hex') as id
  from session s join member m on m.id = s.member_id
  where s.token_hash = any($1::bytea[]) and s.expires_at > $2 and m.active`;
const seenSql = `
  update session set last_seen_at = $2
  where token_hash = $1 and (last_seen_at is null or last_seen_at < $2::timestamptz - interval '1 minute')`;

/** Where a member's work lies; the organisation knows. */
export type ScopeOf = (member: Pick<Viewer, 'unitId' | 'roles'>) => Scope;

/** Sessions in the database. @param clock milliseconds now; the machine's own, so that tests which move the common clock stay signed in */
export class Sessions implements SessionFinder {
  readonly #pool: Pool;
  readonly #scopeOf: ScopeOf;
  readonly #clock: () => number;
  readonly #cache = new SessionCache();

  constructor(pool: Pool, scopeOf: ScopeOf, clock: () => number = Date.now) {
    this.#pool = pool;
    this.#scopeOf = scopeOf;
    this.#clock = clock;
  }

  /** @param length milliseconds; the demo's wall stays signed in longer than people do */
  async create(memberId: string, length: number = sessionLength): Promise<NewSession> {
    const token = newToken();
    const now = this.#clock();
    const expiresAt = instant(now + length);
    await this.#pool.query(
      'insert into session (token_hash, member_id, created_at, expires_at, last_seen_at) values ($1, $2, $3, $4, $3)',
      [tokenHash(token), memberId, new Date(now), new Date(expiresAt)],
    );
    return { token, expiresAt };
  }

  find(token: string): Promise<Viewer | null> {
    if (!looksLikeToken(token)) return Promise.resolve(null);
    return this.again(tokenHash(token).toString('hex'));
  }

  again(sessionId: string): Promise<Viewer | null> {
    return this.#cache.get(sessionId, this.#clock(), () => this.#load(Buffer.from(sessionId, 'hex'), sessionId));
  }

  /** Everybody is looked up anew: what they may do has changed. */
  forgetAll(): void {
    this.#cache.clear();
  }

  async alive(sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    const hashes = sessionIds.map((id) => Buffer.from(id, 'hex'));
    const { rows } = await this.#pool.query<{ id: string }>(aliveSql, [hashes, new Date(this.#clock())]);
    return new Set(rows.map(({ id }) => id));
  }

  /** Ends a session at once here, and within half a second on other replicas. */
  async revoke(sessionId: string): Promise<void> {
    await this.#pool.query('delete from session where token_hash = $1', [Buffer.from(sessionId, 'hex')]);
    await changeAccess(this.#pool);
    this.#cache.forget(sessionId);
  }

  /** Removes what has expired. @returns how many */
  async sweep(): Promise<number> {
    const { rowCount } = await this.#pool.query('delete from session where expires_at <= $1', [new Date(this.#clock())]);
    return rowCount ?? 0;
  }

  async #load(hash: Buffer, sessionId: string): Promise<Viewer | null> {
    const now = new Date(this.#clock());
    const { rows } = await this.#pool.query<Omit<Viewer, 'sessionId' | 'scope' | 'key'>>(findSql, [hash, now]);
    const [member] = rows;
    if (!member) return null;
    await this.#pool.query(seenSql, [hash, now]);
    return { ...member, scope: this.#scopeOf(member), key: null, sessionId };
  }
}
