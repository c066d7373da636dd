import type pg from 'pg';
import { replaceRecoveryCodes, useRecoveryCode } from './recovery-codes.js';
import { newTotpSecret, totpStep, totpUri } from './totp.js';

/** What an authenticator app needs: a secret to type, or an address to scan. */
export interface SecondFactorOffer {
  readonly secret: string;
  readonly uri: string;
}

/** A new secret, which counts once it is confirmed. @returns null where a second factor is set up already */
export async function offerSecondFactor(pool: pg.Pool, memberId: string, username: string): Promise<SecondFactorOffer | null> {
  const secret = newTotpSecret();
  const { rowCount } = await pool.query(
    `insert into second_factor as f (member_id, secret, last_step) values ($1, $2, 0)
     on conflict (member_id) do update set secret = excluded.secret, last_step = 0 where f.confirmed_at is null`,
    [memberId, secret],
  );
  return rowCount ? { secret, uri: totpUri(secret, username) } : null;
}

async function secretOf(pool: pg.Pool | pg.PoolClient, memberId: string, confirmed: boolean): Promise<string | null> {
  const sql = 'select secret from second_factor where member_id = $1 and (confirmed_at is not null) = $2';
  return (await pool.query<{ secret: string }>(sql, [memberId, confirmed])).rows[0]?.secret ?? null;
}

/** Switches the offered factor on. @returns ten recovery codes; null for a wrong code, or where nothing is offered */
export async function confirmSecondFactor(
  client: pg.PoolClient,
  memberId: string,
  code: string,
  now: number,
): Promise<string[] | null> {
  const secret = await secretOf(client, memberId, false);
  const step = secret === null ? null : totpStep(secret, code, now);
  if (step === null) return null;
  const sql =
    'update second_factor set confirmed_at = $2, last_step = $3 where member_id = $1 and secret = $4 and confirmed_at is null';
  const { rowCount } = await client.query(sql, [memberId, new Date(now), step, secret]);
  return rowCount ? replaceRecoveryCodes(client, memberId) : null;
}

/** Whether a code is the authenticator's present one, or a recovery code. Either is used up by it. */
export async function useCode(pool: pg.Pool, memberId: string, code: string, now: number): Promise<boolean> {
  const secret = await secretOf(pool, memberId, true);
  if (secret === null) return false;
  const digits = code.replace(/\s/g, '');
  if (!/^\d{6}$/.test(digits)) return useRecoveryCode(pool, memberId, code, now);
  const step = totpStep(secret, digits, now);
  if (step === null) return false;
  const sql = 'update second_factor set last_step = $2 where member_id = $1 and last_step < $2';
  return (await pool.query(sql, [memberId, step])).rowCount === 1;
}

/** @returns whether there was one */
export async function dropSecondFactor(client: pg.PoolClient, memberId: string): Promise<boolean> {
  await client.query('delete from recovery_code where member_id = $1', [memberId]);
  const sql = 'delete from second_factor where member_id = $1 returning confirmed_at';
  return Boolean((await client.query<{ confirmed_at: Date | null }>(sql, [memberId])).rows[0]?.confirmed_at);
}

export const hasSecondFactor = async (pool: pg.Pool, memberId: string): Promise<boolean> =>
  (await secretOf(pool, memberId, true)) !== null;
