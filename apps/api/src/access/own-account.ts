import type pg from 'pg';
import type { Context } from '../context.js';
import { transaction } from '../database/transaction.js';
import type { BadField } from '../errors/coded-error.js';
import { badFields, notSignedIn, tooOften } from '../errors/refusals.js';
import { endSessions } from './ending-sessions.js';
import { ownLimit } from './guess-limits.js';
import { factorExists, notYourCode, notYourPassword } from './identity-refusals.js';
import { concludeChange } from './member-entry.js';
import { hashPassword, verifyPassword } from './password.js';
import { badAttempt, badPassword } from './password-rules.js';
import { confirmSecondFactor, dropSecondFactor, offerSecondFactor, type SecondFactorOffer, useCode } from './second-factor.js';
import type { Viewer } from './viewer.js';

const longestCode = 40;

const viewerOf = ({ viewer }: Context): Viewer => {
  if (!viewer) throw notSignedIn();
  return viewer;
};

function check(...fields: readonly BadField[][]): void {
  const bad = fields.flat();
  if (bad.length > 0) throw badFields(bad);
}

interface OwnPassword {
  readonly username: string;
  readonly password_hash: string | null;
}

async function ownPassword({ application }: Context, memberId: string): Promise<OwnPassword> {
  const sql = 'select username, password_hash from member where id = $1';
  const { rows } = await application.pool.query<OwnPassword>(sql, [memberId]);
  return rows[0] ?? { username: '', password_hash: null };
}

/** Who holds a session may still be somebody who found a screen unlocked, so their guesses are bounded. Null is a wrong one. */
async function guess<T>({ application }: Context, viewer: Viewer, attempt: () => Promise<T | null>): Promise<T | null> {
  const { guesses, clock } = application;
  const limits = [ownLimit(viewer.id)];
  const wait = await guesses.take(limits, clock());
  if (wait > 0) throw tooOften(wait);
  const found = await attempt();
  if (found !== null) await guesses.giveBack(limits);
  return found;
}

async function provePassword(context: Context, path: string, password: string): Promise<OwnPassword> {
  const viewer = viewerOf(context);
  const own = await ownPassword(context, viewer.id);
  const { turns } = context.application;
  const verify = () => turns.take(async () => (await verifyPassword(password, own.password_hash)) || null);
  if (!(await guess(context, viewer, verify))) throw notYourPassword(path);
  return own;
}

/** The browser goes on with a new cookie; without one, the client goes on with its bearer token. */
async function goOn(context: Context, cookie: string): Promise<void> {
  const { application, byCookie, keepSession, viewer } = context;
  application.sessions.forgetAll();
  if (byCookie && viewer) keepSession({ token: cookie, expiresAt: viewer.expiresAt });
}

/** @throws CodedError BAD_USER_INPUT naming `current` or `next`, RATE_LIMITED */
export async function changePassword(context: Context, current: string, next: string): Promise<void> {
  const viewer = viewerOf(context);
  const { pool, sessions, turns } = context.application;
  const { username } = await ownPassword(context, viewer.id);
  check(badAttempt('current', current), badPassword('next', next, username));
  await provePassword(context, 'current', current);
  const hash = await turns.take(() => hashPassword(next));
  const cookie = await transaction(pool, async (client) => {
    await client.query('update member set password_hash = $2 where id = $1', [viewer.id, hash]);
    await endSessions(client, viewer.id, viewer.sessionId);
    const renewed = await sessions.renewSecrets(client, viewer.sessionId, context.byCookie);
    await concludeChange(client, {
      memberId: viewer.id,
      kind: 'member.password-set',
      actor: viewer.id,
      payload: { by: 'MEMBER' },
    });
    return renewed;
  });
  await goOn(context, cookie);
}

/** @throws CodedError BAD_USER_INPUT for `password`, CONFLICT where a second factor is set up already */
export async function beginSecondFactor(context: Context, password: string): Promise<SecondFactorOffer> {
  check(badAttempt('password', password));
  const { username } = await provePassword(context, 'password', password);
  const offer = await offerSecondFactor(context.application.pool, viewerOf(context).id, username);
  if (!offer) throw factorExists();
  return offer;
}

/** Switches the offered second factor on; other sign-ins end, this one gets new secrets. @returns the recovery codes */
export async function confirmOwnFactor(context: Context, code: string): Promise<string[]> {
  check(badAttempt('code', code, longestCode));
  const viewer = viewerOf(context);
  const confirm = () => transaction(context.application.pool, (client) => switchOn(client, context, viewer, code));
  const done = await guess(context, viewer, confirm);
  if (!done) throw notYourCode('code');
  await goOn(context, done.cookie);
  return done.codes;
}

async function switchOn(client: pg.PoolClient, { application, byCookie }: Context, viewer: Viewer, code: string) {
  const { id, sessionId } = viewer;
  const codes = await confirmSecondFactor(client, id, code.replace(/\s/g, ''), application.clock());
  if (!codes) return null;
  await endSessions(client, id, sessionId);
  const cookie = await application.sessions.renewSecrets(client, sessionId, byCookie);
  await concludeChange(client, { memberId: id, kind: 'member.second-factor-set', actor: id, payload: {} });
  return { codes, cookie };
}

/** @throws CodedError BAD_USER_INPUT naming `password` or `code` */
export async function removeOwnFactor(context: Context, password: string, code: string): Promise<void> {
  check(badAttempt('password', password), badAttempt('code', code, longestCode));
  const viewer = viewerOf(context);
  const { pool, sessions, clock } = context.application;
  await provePassword(context, 'password', password);
  const use = async () => (await useCode(pool, viewer.id, code, clock())) || null;
  if (!(await guess(context, viewer, use))) throw notYourCode('code');
  await transaction(pool, async (client) => {
    await dropSecondFactor(client, viewer.id);
    await concludeChange(client, { memberId: viewer.id, kind: 'member.second-factor-dropped', actor: viewer.id, payload: {} });
  });
  sessions.forgetAll();
}
