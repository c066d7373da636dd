import type pg from 'pg';
import { transaction } from '../database/transaction.js';
import type { CookieSession } from './session-cookie.js';
import { newToken, tokenHash } from './token.js';

/** How long one cookie is sent before a browser gets the next. */
export const cookieLength = 60 * 60_000;
/** How long its predecessor still holds, for requests that are under way. */
export const cookieOverlap = 60_000;
const mostRemembered = 10_000;

interface Standing {
  readonly issued_at: Date;
  readonly replaced_at: Date | null;
  readonly session_id: string;
  readonly expires_at: Date;
}

const standingSql = `select c.issued_at, c.replaced_at, c.session_id, s.expires_at
  from session_cookie c join session s on s.id = c.session_id where c.hash = $1 for update of s`;
const awaitedSql = `select from session_cookie
  where session_id = $1 and hash <> $2 and used_at is null and replaced_at is null and issued_at > $3`;
const lostSql = `update session_cookie set replaced_at = $3
  where session_id = $1 and hash <> $2 and used_at is null and replaced_at is null`;

export async function addCookie(client: pg.Pool | pg.PoolClient, sessionId: string, now: number): Promise<string> {
  const token = newToken();
  const sql = 'insert into session_cookie (hash, session_id, issued_at) values ($1, $2, $3)';
  await client.query(sql, [tokenHash(token), sessionId, new Date(now)]);
  return token;
}

/**
 * The first time a browser sends a cookie its predecessors are replaced: from then on they hold for the overlap alone. Not
 * when it was issued, since the answer that carried it may never have arrived.
 */
export async function replacePredecessors(pool: pg.Pool, hash: Buffer, sessionId: string, now: number): Promise<void> {
  const at = new Date(now);
  const { rowCount } = await pool.query('update session_cookie set used_at = $2 where hash = $1 and used_at is null', [hash, at]);
  if (!rowCount) return;
  const sql = 'update session_cookie set replaced_at = $3 where session_id = $1 and hash <> $2 and replaced_at is null';
  await pool.query(sql, [sessionId, hash, at]);
}

/** Gives a browser a new cookie every hour, so that one that was copied soon betrays itself. */
export class CookieRotation {
  readonly #pool: pg.Pool;
  readonly #clock: () => number;
  /** Until when a cookie needn't be looked at again. */
  readonly #fresh = new Map<string, number>();

  constructor(pool: pg.Pool, clock: () => number) {
    this.#pool = pool;
    this.#clock = clock;
  }

  /** The cookie that follows a given one; null while it is young, or its successor on its way. */
  async renew(token: string): Promise<CookieSession | null> {
    const hash = tokenHash(token);
    const now = this.#clock();
    if (now < (this.#fresh.get(hash.toString('hex')) ?? 0)) return null;
    return transaction(this.#pool, (client) => this.#renew(client, hash, now));
  }

  async #renew(client: pg.PoolClient, hash: Buffer, now: number): Promise<CookieSession | null> {
    const { rows } = await client.query<Standing>(standingSql, [hash]);
    const [found] = rows;
    if (!found || found.replaced_at) return null;
    const due = found.issued_at.getTime() + cookieLength;
    if (now < due) {
      this.#remember(hash, due);
      return null;
    }
    const awaited = await client.query(awaitedSql, [found.session_id, hash, new Date(now - cookieOverlap)]);
    if (awaited.rowCount) return null;
    await client.query(lostSql, [found.session_id, hash, new Date(now)]);
    return { token: await addCookie(client, found.session_id, now), expiresAt: found.expires_at.getTime() };
  }

  #remember(hash: Buffer, due: number): void {
    if (this.#fresh.size >= mostRemembered) this.#fresh.clear();
    this.#fresh.set(hash.toString('hex'), due);
  }
}
