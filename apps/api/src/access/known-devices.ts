import type pg from 'pg';
import type { CookieSession } from './session-cookie.js';
import { looksLikeToken, newToken, tokenHash } from './token.js';

/** Browsers keep a cookie no longer than this. */
const keptFor = 400 * 24 * 60 * 60_000;

/** What is kept of a device's cookie; null where there is none. */
export const deviceHash = (token: string | null): Buffer | null =>
  token !== null && looksLikeToken(token) ? tokenHash(token) : null;

/** Notes that a member has signed in on a device. @returns the cookie by which it is known again: its own, or a first one */
export async function rememberDevice(pool: pg.Pool, memberId: string, token: string | null, now: number): Promise<CookieSession> {
  const kept = token !== null && looksLikeToken(token) ? token : newToken();
  const sql = `insert into known_device (member_id, hash, used_at) values ($1, $2, $3)
    on conflict (member_id, hash) do update set used_at = excluded.used_at`;
  await pool.query(sql, [memberId, tokenHash(kept), new Date(now)]);
  return { token: kept, expiresAt: now + keptFor };
}

/** Removes devices that haven't been used for as long as their cookie lasts. */
export async function sweepDevices(pool: pg.Pool, now: number): Promise<void> {
  await pool.query('delete from known_device where used_at < $1', [new Date(now - keptFor)]);
}
