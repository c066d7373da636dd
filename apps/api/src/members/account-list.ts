import type { Account } from '@gridvoice/domain/access/member-account';
import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import type pg from 'pg';
import { badFields } from '../errors/refusals.js';
import { type Connection, connection, type KeyForm, type Page } from '../lists/page.js';
import { type SignInState, signInStateSql } from './sign-in-state.js';

/** A member as administrators see them. */
export interface MemberAccount extends Account, SignInState {
  readonly id: string;
  readonly claimedTasks: number;
}

type Maybe<T> = T | null | undefined;

export interface AccountFilter {
  readonly id?: Maybe<string>;
  readonly text?: Maybe<string>;
  readonly department?: Maybe<Department>;
  readonly role?: Maybe<Role>;
  /** These units' members. */
  readonly units?: Maybe<readonly string[]>;
  readonly active?: Maybe<boolean>;
}

export interface AccountList extends Connection<MemberAccount> {
  readonly filter: AccountFilter;
}

/** An account's place in its list: its user name. */
export const accountKey: KeyForm = [/^[^\s]{1,100}$/];

const accountSql = `SELECT m.id, m.username, m.name, m.department, m.roles, m.unit_id AS "unitId", m.active,
  (SELECT count(*)::int FROM task WHERE task.assignee = m.id AND task.status = 'CLAIMED') AS "claimedTasks",${signInStateSql} FROM member m`;

/** By user name. */
export async function listAccounts(pool: pg.Pool, page: Page, filter: AccountFilter): Promise<AccountList> {
  const parameters: unknown[] = [page.size + 1];
  const conditions = filterConditions(filter, parameters);
  if (page.after) conditions.push(`m.username COLLATE "C" > $${parameters.push(page.after[0])}`);
  const sql = `${accountSql} WHERE ${conditions.join(' AND ') || 'true'} ORDER BY m.username COLLATE "C" LIMIT $1`;
  const { rows } = await pool.query<MemberAccount>(sql, parameters);
  return { ...connection(rows, page, ({ username }) => [username]), filter };
}

export async function countAccounts(pool: pg.Pool, filter: AccountFilter): Promise<number> {
  const parameters: unknown[] = [];
  const conditions = filterConditions(filter, parameters).join(' AND ') || 'true';
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM member m WHERE ${conditions}`,
    parameters,
  );
  return rows[0]?.count ?? 0;
}

export async function readMemberAccount(client: pg.Pool | pg.PoolClient, id: string): Promise<MemberAccount | null> {
  const { rows } = await client.query<MemberAccount>(`${accountSql} WHERE m.id = $1`, [id]);
  return rows[0] ?? null;
}

const longestText = 50;

function filterConditions({ id, text, department, role, units, active }: AccountFilter, parameters: unknown[]): string[] {
  if (text && text.length > longestText) {
    const most = { 'zh-CN': `最多 ${longestText} 个字符`, en: `at most ${longestText} characters` };
    throw badFields([{ path: 'filter.text', text: most }]);
  }
  const given = (value: unknown, sql: (parameter: string) => string): string[] =>
    value === null || value === undefined || value === '' ? [] : [sql(`$${parameters.push(value)}`)];
  return [
    ...given(id, (wanted) => `m.id = ${wanted}`),
    ...given(
      text?.trim().toLowerCase(),
      (part) => `(strpos(lower(m.username), ${part}) > 0 OR strpos(lower(m.name), ${part}) > 0)`,
    ),
    ...given(department, (wanted) => `m.department = ${wanted}`),
    ...given(role, (wanted) => `${wanted} = ANY(m.roles)`),
    ...given(units, (wanted) => `m.unit_id = ANY(${wanted})`),
    ...given(active, (wanted) => `m.active = ${wanted}`),
  ];
}
