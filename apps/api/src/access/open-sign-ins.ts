import { type Instant, instant } from '@gridvoice/domain/instant';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type pg from 'pg';
import type { Context } from '../context.js';
import { notSignedIn } from '../errors/refusals.js';
import type { Connection, PageArgs } from '../lists/page.js';
import { noSuchSignIn } from './identity-refusals.js';
import { holdsSql } from './session-row.js';
import { readHistory, type SignInRecord } from './sign-in-history.js';
import type { SignInWay } from './sign-in-origin.js';
import type { Viewer } from './viewer.js';

export interface OpenSignIn {
  readonly id: string;
  readonly memberId: string;
  readonly createdAt: Instant;
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
  readonly address: string | null;
  readonly userAgent: string | null;
  readonly how: SignInWay;
}

interface Row extends Omit<OpenSignIn, 'createdAt' | 'lastSeenAt' | 'expiresAt'> {
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
}

const columns =
  's.id, s.member_id as "memberId", s.address, s.user_agent as "userAgent", s.how, s.created_at, s.last_seen_at, s.expires_at';
/** More than anybody has; the newest count. */
const most = 100;

const fromRow = ({ created_at, last_seen_at, expires_at, ...row }: Row): OpenSignIn => ({
  ...row,
  createdAt: instant(created_at.getTime()),
  lastSeenAt: instant(last_seen_at.getTime()),
  expiresAt: instant(expires_at.getTime()),
});

/** A member's sign-ins that hold, the last used first. */
async function readOpen(pool: pg.Pool, memberId: string, now: number): Promise<OpenSignIn[]> {
  const sql = `select ${columns} from session s join member m on m.id = s.member_id
    where s.member_id = $1 and ${holdsSql} order by s.last_seen_at desc, s.id limit ${most}`;
  return (await pool.query<Row>(sql, [memberId, new Date(now)])).rows.map(fromRow);
}

/** One's own are everybody's to see. @throws Refusal FORBIDDEN unless a role looks after other members' too */
function mayLookAt({ viewer }: Context, memberId: string | null, allowed: readonly Role[]): Viewer {
  if (!viewer) throw notSignedIn();
  if (memberId === viewer.id || viewer.roles.some((role) => allowed.includes(role))) return viewer;
  throw new Refusal('FORBIDDEN', 'notStaff');
}

/** @param memberId null for one's own */
export async function openSignIns(context: Context, memberId: string | null): Promise<OpenSignIn[]> {
  const { pool, clock } = context.application;
  const asked = memberId ?? context.viewer?.id ?? null;
  mayLookAt(context, asked, ['ADMINISTRATOR']);
  return asked === null ? [] : readOpen(pool, asked, clock());
}

/** @param memberId null for everybody's */
export async function signInHistory(
  context: Context,
  memberId: string | null,
  page: PageArgs,
): Promise<Connection<SignInRecord>> {
  mayLookAt(context, memberId, ['ADMINISTRATOR', 'AUDITOR']);
  return readHistory(context.application.pool, memberId, page);
}

/** Ends one's own sign-in, or anybody's for an administrator. @throws CodedError NOT_FOUND, for somebody else's too */
export async function endSignIn({ viewer, application: { pool, sessions } }: Context, id: string): Promise<void> {
  if (!viewer) throw notSignedIn();
  const anybody = viewer.roles.includes('ADMINISTRATOR');
  const sql = 'select from session where id::text = $1 and ($2 or member_id = $3)';
  const { rowCount } = await pool.query(sql, [id.slice(0, 100), anybody, viewer.id]);
  if (!rowCount || !(await sessions.revoke(id))) throw noSuchSignIn();
}
