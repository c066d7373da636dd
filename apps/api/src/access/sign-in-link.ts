import { type Instant, instant } from '@gridvoice/domain/instant';
import type pg from 'pg';
import { looksLikeToken, newToken, tokenHash } from './token.js';

/** What a one-time link is for. */
export const linkPurposes = ['FIRST_ADMINISTRATOR', 'INVITATION', 'RESET'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

const hour = 60 * 60_000;
/** How long a link can be used, in milliseconds. */
export const linkLength: Readonly<Record<LinkPurpose, number>> = {
  FIRST_ADMINISTRATOR: hour,
  INVITATION: 7 * 24 * hour,
  RESET: 24 * hour,
};

export interface SignInLink {
  /** Where it leads; the token stands after #, which no server and no log ever sees. */
  readonly path: string;
  readonly token: string;
  readonly expiresAt: Instant;
  readonly purpose: LinkPurpose;
}

export interface LinkOffer {
  readonly memberId: string;
  readonly username: string;
  readonly name: string;
  readonly purpose: LinkPurpose;
}

/** A new link in place of the member's unused ones. @param now milliseconds */
export async function makeLink(client: pg.PoolClient, memberId: string, purpose: LinkPurpose, now: number): Promise<SignInLink> {
  await dropLinks(client, memberId);
  const token = newToken();
  const expiresAt = instant(now + linkLength[purpose]);
  const sql = 'insert into sign_in_link (hash, member_id, purpose, created_at, expires_at) values ($1, $2, $3, $4, $5)';
  await client.query(sql, [tokenHash(token), memberId, purpose, new Date(now), new Date(expiresAt)]);
  return { path: `/desk/link#token=${token}`, token, expiresAt, purpose };
}

export async function dropLinks(client: pg.PoolClient, memberId: string): Promise<void> {
  await client.query('delete from sign_in_link where member_id = $1 and used_at is null', [memberId]);
}

/** What a link offers; null when it is unknown, used, expired, or the member has left. */
export async function readLink(pool: pg.Pool, token: string, now: number): Promise<LinkOffer | null> {
  if (!looksLikeToken(token)) return null;
  const { rows } = await pool.query<LinkOffer>(
    `select m.id as "memberId", m.username, m.name, l.purpose from sign_in_link l join member m on m.id = l.member_id
     where l.hash = $1 and l.used_at is null and l.expires_at > $2 and m.active`,
    [tokenHash(token), new Date(now)],
  );
  return rows[0] ?? null;
}

/** Uses a link up. @returns whether it was this call that did */
export async function consumeLink(client: pg.PoolClient, token: string, now: number): Promise<boolean> {
  const sql = 'update sign_in_link set used_at = $2 where hash = $1 and used_at is null and expires_at > $2';
  return (await client.query(sql, [tokenHash(token), new Date(now)])).rowCount === 1;
}

/** Removes links a month after they ended. */
export async function sweepLinks(pool: pg.Pool, now: number): Promise<void> {
  await pool.query("delete from sign_in_link where expires_at < $1::timestamptz - interval '30 days'", [new Date(now)]);
}
