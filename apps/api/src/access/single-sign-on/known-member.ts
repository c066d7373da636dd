import type { Role } from '@gridvoice/domain/lifecycle/commands';
import type pg from 'pg';
import { SingleSignOnFailed } from './problem.js';

export interface Subject {
  readonly issuer: string;
  readonly subject: string;
}

interface Candidate {
  readonly id: string;
  readonly active: boolean;
  readonly roles: readonly Role[];
}

/** Screens and partners aren't people. */
const neverByName: readonly Role[] = ['WALL', 'PARTNER'];
const longestName = 100;

const linkedSql = `
  select m.id, m.active, m.roles from single_sign_on s join member m on m.id = s.member_id
  where s.issuer = $1 and s.subject = $2`;
const namedSql = `
  select m.id, m.active, m.roles from member m
  where m.username = $1 and not exists (select from single_sign_on s where s.member_id = m.id)`;
const linkSql =
  'insert into single_sign_on (issuer, subject, member_id, linked_at) values ($1, $2, $3, $4) on conflict do nothing';

const row = async (pool: pg.Pool, sql: string, values: readonly unknown[]): Promise<Candidate | undefined> =>
  (await pool.query<Candidate>(sql, [...values])).rows[0];

function allowed(candidate: Candidate | undefined): string {
  if (!candidate || candidate.roles.some((role) => neverByName.includes(role))) throw new SingleSignOnFailed('unknown');
  if (!candidate.active) throw new SingleSignOnFailed('deactivated');
  return candidate.id;
}

/**
 * The member behind a provider's subject. The first time they are found by user name and linked; from then on the subject counts
 * and the name doesn't: whoever is given a name that has become free never inherits its account.
 * @param username asked only the first time
 * @throws SingleSignOnFailed unknown, deactivated
 */
export async function knownMember(
  pool: pg.Pool,
  { issuer, subject }: Subject,
  username: () => Promise<string | null>,
  now: number,
): Promise<string> {
  const linked = await row(pool, linkedSql, [issuer, subject]);
  if (linked) return allowed(linked);
  const name = await username();
  if (name === null || name.length > longestName) throw new SingleSignOnFailed('unknown');
  const memberId = allowed(await row(pool, namedSql, [name]));
  await pool.query(linkSql, [issuer, subject, memberId, new Date(now)]);
  // Two first sign-ins at once: what got into the table counts.
  return allowed(await row(pool, linkedSql, [issuer, subject]));
}
