import type { Context } from '../context.js';
import { notSignedIn } from '../errors/refusals.js';
import { recoveryCodesLeft } from './recovery-codes.js';
import { hasSecondFactor } from './second-factor.js';

export interface MySignIn {
  readonly secondFactor: boolean;
  readonly recoveryCodesLeft: number;
  readonly singleSignOn: boolean;
  readonly passwordSet: boolean;
}

/** By what the viewer can sign in. */
export async function mySignIn({ viewer, application: { pool } }: Context): Promise<MySignIn> {
  if (!viewer) throw notSignedIn();
  const sql = 'select password_hash is not null as "passwordSet" from member where id = $1';
  const [{ rows }, secondFactor, left] = await Promise.all([
    pool.query<{ passwordSet: boolean }>(sql, [viewer.id]),
    hasSecondFactor(pool, viewer.id),
    recoveryCodesLeft(pool, viewer.id),
  ]);
  return { secondFactor, recoveryCodesLeft: left, singleSignOn: false, passwordSet: rows[0]?.passwordSet ?? false };
}
