import type pg from 'pg';
import { rememberDevice } from './known-devices.js';
import { type NewSession, type Sessions, sessionLength } from './session.js';
import type { CookieSession } from './session-cookie.js';
import { recordSignIn } from './sign-in-history.js';
import type { Origin } from './sign-in-origin.js';

export interface SignedIn extends NewSession {
  readonly memberId: string;
  /** The cookie by which the device is known again. */
  readonly device: CookieSession;
}

interface Means {
  readonly pool: pg.Pool;
  readonly sessions: Sessions;
}

interface Entering extends Origin {
  readonly memberId: string;
  /** The token of the device's cookie, if it brought one. */
  readonly device: string | null;
  /** Milliseconds. */
  readonly now: number;
}

/** Lets a member in who has proved who they are, by whichever way: a session, a known device, a line in the history. */
export async function enter({ pool, sessions }: Means, { memberId, device, now, ...origin }: Entering): Promise<SignedIn> {
  const session = await sessions.create(memberId, sessionLength, origin);
  await recordSignIn(pool, { ...origin, at: now, memberId, outcome: 'SIGNED_IN' });
  return { ...session, memberId, device: await rememberDevice(pool, memberId, device, now) };
}
