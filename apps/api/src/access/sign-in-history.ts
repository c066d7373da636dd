import { randomUUID } from 'node:crypto';
import { type Instant, instant } from '@gridvoice/domain/instant';
import type pg from 'pg';
import { type Connection, connection, momentPart, type PageArgs, readPage } from '../lists/page.js';
import type { Origin, SignInWay } from './sign-in-origin.js';

/** How an attempt to sign in ended; of COOKIE_REUSED both holders of the cookie were signed out. */
export const signInOutcomes = ['SIGNED_IN', 'WRONG_PASSWORD', 'CODE_WANTED', 'WRONG_CODE', 'TOO_OFTEN', 'COOKIE_REUSED'] as const;
export type SignInOutcome = (typeof signInOutcomes)[number];

export interface SignInAttempt extends Origin {
  /** Milliseconds. */
  readonly at: number;
  /** Null for a name that is nobody's. What was typed is kept nowhere: people type passwords there. */
  readonly memberId: string | null;
  readonly outcome: SignInOutcome;
}

export interface SignInRecord extends Omit<SignInAttempt, 'at'> {
  readonly id: string;
  readonly at: Instant;
}

const keptFor = '180 days';

/** Writes an attempt into the history. */
export async function recordSignIn(pool: pg.Pool | pg.PoolClient, attempt: SignInAttempt): Promise<void> {
  const { at, memberId, outcome, how, address, userAgent } = attempt;
  const sql = `insert into sign_in_record (id, at, member_id, outcome, how, address, user_agent)
    values ($1, $2, $3, $4, $5, $6, $7)`;
  await pool.query(sql, [randomUUID(), new Date(at), memberId, outcome, how, address, userAgent]);
}

/** Removes what is older than 180 days. */
export async function sweepHistory(pool: pg.Pool, now: number): Promise<void> {
  await pool.query(`delete from sign_in_record where at < $1::timestamptz - interval '${keptFor}'`, [new Date(now)]);
}

interface Row extends Omit<SignInRecord, 'at' | 'how'> {
  readonly at: Date;
  readonly how: SignInWay;
}

const idPart = /^[0-9a-f-]{36}$/;
const keyOf = ({ at, id }: SignInRecord): string[] => [String(at), id];

/** Newest first. @param memberId whose; null for everybody's. @throws CodedError BAD_USER_INPUT for a bad page */
export async function readHistory(pool: pg.Pool, memberId: string | null, args: PageArgs): Promise<Connection<SignInRecord>> {
  const page = readPage(args, [momentPart, idPart]);
  const [at, id] = page.after ?? [null, null];
  const { rows } = await pool.query<Row>(
    `select id, at, member_id as "memberId", outcome, how, address, user_agent as "userAgent" from sign_in_record
     where ($1::text is null or member_id = $1) and ($2::timestamptz is null or (at, id) < ($2, $3::uuid))
     order by at desc, id desc limit $4`,
    [memberId, at === null ? null : new Date(Number(at)), id, page.size + 1],
  );
  const records = rows.map((row) => ({ ...row, at: instant(row.at.getTime()) }));
  return connection<SignInRecord>(records, page, keyOf);
}
