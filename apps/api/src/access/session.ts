import { randomUUID } from 'node:crypto';
import type { Scope } from '@gridvoice/domain/access/scope';
import { type Instant, instant } from '@gridvoice/domain/instant';
import type pg from 'pg';
import { transaction } from '../database/transaction.js';
import { changeAccess } from './access-edition.js';
import { addCookie, CookieRotation, cookieOverlap, replacePredecessors } from './cookie-rotation.js';
import { SessionCache } from './session-cache.js';
import type { CookieSession } from './session-cookie.js';
import {
  aliveSql,
  type FoundByCookie,
  type FoundMember,
  findByBearer,
  findByCookie,
  findById,
  seenSql,
  sweepSql,
} from './session-row.js';
import { recordSignIn } from './sign-in-history.js';
import type { Origin } from './sign-in-origin.js';
import { looksLikeToken, newToken, tokenHash } from './token.js';
import type { Viewer } from './viewer.js';

/** How long a sign-in holds at most. */
export const sessionLength = 12 * 60 * 60_000;

export interface NewSession {
  readonly sessionId: string;
  /** For `Authorization: Bearer`. The only time it is seen; the database keeps its hash. */
  readonly token: string;
  /** A browser's, of its own: it changes while the bearer token stays. */
  readonly cookie: string;
  readonly expiresAt: Instant;
}

/** What the server needs to know of sessions. */
export interface SessionFinder {
  /**
   * The member behind a token; null when it is unknown, expired, revoked, or the member is no longer active.
   * @param ambient whether it came in the browser's cookie
   */
  find(token: string, ambient?: boolean): Promise<Viewer | null>;
  /** The member of a session that was found before; an open socket's cookie may have been replaced meanwhile. */
  again(sessionId: string): Promise<Viewer | null>;
  /** The cookie that follows a given one; null while it isn't time. */
  renew(token: string): Promise<CookieSession | null>;
  /** Those of the given sessions that still hold. Being asked for counts as use: an open socket keeps its session awake. */
  alive(sessionIds: readonly string[]): Promise<ReadonlySet<string>>;
}

/** Where a member's work lies; the organisation knows. */
export type ScopeOf = (member: Pick<Viewer, 'unitId' | 'roles'>) => Scope;

const isSessionId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
const byProgram: Origin = { how: 'PASSWORD', address: null, userAgent: null };
const insertSql = `insert into session (id, member_id, bearer_hash, how, address, user_agent, created_at, expires_at, last_seen_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $7)`;

/** Sessions in the database. @param clock milliseconds now; the machine's own, so that tests which move the common clock stay signed in */
export class Sessions implements SessionFinder {
  readonly #pool: pg.Pool;
  readonly #scopeOf: ScopeOf;
  readonly #clock: () => number;
  readonly #rotation: CookieRotation;
  #cache = new SessionCache();

  constructor(pool: pg.Pool, scopeOf: ScopeOf, clock: () => number = Date.now) {
    this.#pool = pool;
    this.#scopeOf = scopeOf;
    this.#clock = clock;
    this.#rotation = new CookieRotation(pool, clock);
  }

  /** @param length milliseconds; the demo's wall stays signed in longer than people do */
  create(memberId: string, length: number = sessionLength, origin: Origin = byProgram): Promise<NewSession> {
    const sessionId = randomUUID();
    const token = newToken();
    const now = this.#clock();
    const expiresAt = instant(now + length);
    const { how, address, userAgent } = origin;
    const times = [new Date(now), new Date(expiresAt)];
    return transaction(this.#pool, async (client) => {
      await client.query(insertSql, [sessionId, memberId, tokenHash(token), how, address, userAgent, ...times]);
      return { sessionId, token, cookie: await addCookie(client, sessionId, now), expiresAt };
    });
  }

  async find(token: string, ambient = false): Promise<Viewer | null> {
    if (!looksLikeToken(token)) return null;
    const hash = tokenHash(token);
    const load = ambient ? () => this.#byCookie(hash) : () => this.#load<FoundMember>(findByBearer, hash);
    return this.#cache.get(`${ambient}:${hash.toString('hex')}`, this.#clock(), async () => this.#viewer(await load()));
  }

  async again(sessionId: string): Promise<Viewer | null> {
    if (!isSessionId(sessionId)) return null;
    const load = async () => this.#viewer(await this.#load<FoundMember>(findById, sessionId));
    return this.#cache.get(sessionId, this.#clock(), load);
  }

  renew(token: string): Promise<CookieSession | null> {
    return this.#rotation.renew(token);
  }

  async alive(sessionIds: readonly string[]): Promise<ReadonlySet<string>> {
    const now = new Date(this.#clock());
    const { rows } = await this.#pool.query<{ id: string }>(aliveSql, [sessionIds.filter(isSessionId), now]);
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await this.#pool.query(seenSql, [ids, now]);
    return new Set(ids);
  }

  /** Ends a session at once here, and within a second on other replicas. @returns whether there was one */
  async revoke(sessionId: string): Promise<boolean> {
    if (!isSessionId(sessionId)) return false;
    const ended = await transaction(this.#pool, async (client) => {
      const { rowCount } = await client.query('delete from session where id = $1', [sessionId]);
      if (rowCount) await changeAccess(client);
      return rowCount === 1;
    });
    this.forgetAll();
    return ended;
  }

  /** New secrets for a session whose member has proved more than before. @param dropBearer where a browser holds it, which needs none */
  async renewSecrets(client: pg.PoolClient, sessionId: string, dropBearer: boolean): Promise<string> {
    const now = this.#clock();
    const replaceSql = 'update session_cookie set replaced_at = $2 where session_id = $1 and replaced_at is null';
    await client.query(replaceSql, [sessionId, new Date(now)]);
    if (dropBearer) await client.query('update session set bearer_hash = null where id = $1', [sessionId]);
    return addCookie(client, sessionId, now);
  }

  /** Everybody is looked up anew: somebody's session or rights have changed. */
  forgetAll(): void {
    this.#cache = new SessionCache();
  }

  /** Removes what has expired. @returns how many */
  async sweep(): Promise<number> {
    return (await this.#pool.query(sweepSql, [new Date(this.#clock())])).rowCount ?? 0;
  }

  async #byCookie(hash: Buffer): Promise<FoundMember | null> {
    const cookie = await this.#load<FoundByCookie>(findByCookie, hash);
    if (!cookie) return null;
    const now = this.#clock();
    const { used_at, replaced_at, ...member } = cookie;
    if (replaced_at && now > replaced_at.getTime() + cookieOverlap) return this.#stolen(member);
    if (!used_at) await replacePredecessors(this.#pool, hash, member.sessionId, now);
    return member;
  }

  /** Two browsers hold cookies of one session: nobody can tell which of them is the thief, so both sign in anew. */
  async #stolen({ id, sessionId }: FoundMember): Promise<null> {
    await this.revoke(sessionId);
    await recordSignIn(this.#pool, { ...byProgram, at: this.#clock(), memberId: id, outcome: 'COOKIE_REUSED' });
    return null;
  }

  async #load<Found extends FoundMember>(sql: string, key: Buffer | string): Promise<Found | null> {
    const now = new Date(this.#clock());
    const [found] = (await this.#pool.query<Found>(sql, [key, now])).rows;
    if (!found) return null;
    await this.#pool.query(seenSql, [[found.sessionId], now]);
    return found;
  }

  #viewer(member: FoundMember | null): Viewer | null {
    return member && { ...member, scope: this.#scopeOf(member), key: null };
  }
}
