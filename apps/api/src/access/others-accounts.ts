import type pg from 'pg';
import type { Context } from '../context.js';
import { transaction } from '../database/transaction.js';
import { endSessions } from './ending-sessions.js';
import { noSuchMember } from './identity-refusals.js';
import { concludeChange } from './member-entry.js';
import { dropSecondFactor } from './second-factor.js';
import { makeLink, type SignInLink } from './sign-in-link.js';
import { signedIn } from './viewer.js';

async function lockMember(client: pg.PoolClient, memberId: string): Promise<{ readonly hasPassword: boolean }> {
  const sql = 'select password_hash is not null as "hasPassword" from member where id = $1 and active for update';
  const { rows } = await client.query<{ hasPassword: boolean }>(sql, [memberId.slice(0, 200)]);
  if (!rows[0]) throw noSuchMember();
  return rows[0];
}

/** A link by which a member sets a password: an invitation to who never had one, a reset to who has. @throws CodedError NOT_FOUND */
export async function createLink(context: Context, memberId: string): Promise<SignInLink> {
  const { id: actor } = signedIn(context.viewer);
  const { pool, clock } = context.application;
  return transaction(pool, async (client) => {
    const { hasPassword } = await lockMember(client, memberId);
    const link = await makeLink(client, memberId, hasPassword ? 'RESET' : 'INVITATION', clock());
    await concludeChange(client, { memberId, kind: 'member.link-made', actor, payload: { purpose: link.purpose } });
    return link;
  });
}

/** Takes a member's second factor away, who has lost it, and ends their sign-ins. @throws CodedError NOT_FOUND */
export async function resetSecondFactor(context: Context, memberId: string): Promise<boolean> {
  const { id: actor } = signedIn(context.viewer);
  const { pool, sessions } = context.application;
  const dropped = await transaction(pool, async (client) => {
    await lockMember(client, memberId);
    if (!(await dropSecondFactor(client, memberId))) return false;
    await endSessions(client, memberId);
    await concludeChange(client, { memberId, kind: 'member.second-factor-reset', actor, payload: {} });
    return true;
  });
  sessions.forgetAll();
  return dropped;
}
