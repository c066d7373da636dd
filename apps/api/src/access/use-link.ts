import type pg from 'pg';
import { transaction } from '../database/transaction.js';
import { badFields } from '../errors/refusals.js';
import { endSessions } from './ending-sessions.js';
import { enter, type SignedIn } from './entrance.js';
import { codeWanted, noSuchLink } from './identity-refusals.js';
import { concludeChange } from './member-entry.js';
import { hashPassword } from './password.js';
import { badPassword } from './password-rules.js';
import { hasSecondFactor } from './second-factor.js';
import type { Sessions } from './session.js';
import { consumeLink, dropLinks, type LinkOffer, readLink } from './sign-in-link.js';
import type { Turns } from './turns.js';

interface Means {
  readonly pool: pg.Pool;
  readonly sessions: Sessions;
  readonly turns: Turns;
}

interface UseLinkInput {
  readonly token: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent: string | null;
  readonly device: string | null;
  /** Milliseconds. */
  readonly now: number;
}

/**
 * Sets a password by a link and signs in. The link is used up, whoever comes second finds none.
 * @throws CodedError NOT_FOUND; BAD_USER_INPUT for the password; UNAUTHENTICATED with `secondFactor` where the password is set
 * now but the member has a second factor, which a link must not get round
 */
export async function useLink(means: Means, input: UseLinkInput): Promise<SignedIn> {
  const { pool, sessions, turns } = means;
  const { token, password, now, ...origin } = input;
  const offer = await readLink(pool, token, now);
  if (!offer) throw noSuchLink();
  const fields = badPassword('password', password, offer.username);
  if (fields.length > 0) throw badFields(fields);
  const hash = await turns.take(() => hashPassword(password));
  await transaction(pool, (client) => setByLink(client, offer, token, hash, now));
  sessions.forgetAll();
  if (await hasSecondFactor(pool, offer.memberId)) throw codeWanted();
  return enter({ pool, sessions }, { ...origin, memberId: offer.memberId, now, how: 'LINK' });
}

async function setByLink(client: pg.PoolClient, offer: LinkOffer, token: string, hash: string, now: number): Promise<void> {
  const { memberId, purpose } = offer;
  if (!(await consumeLink(client, token, now))) throw noSuchLink();
  await client.query('update member set password_hash = $2 where id = $1', [memberId, hash]);
  await dropLinks(client, memberId);
  await endSessions(client, memberId);
  await concludeChange(client, { memberId, kind: 'member.password-set', actor: memberId, payload: { by: purpose } });
}
