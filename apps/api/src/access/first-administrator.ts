import type pg from 'pg';
import { insert } from '../database/rows.js';
import { transaction } from '../database/transaction.js';
import { type Chance, sealHash } from '../personal/seal.js';
import { concludeChange } from './member-entry.js';
import { makeLink, type SignInLink } from './sign-in-link.js';

/** Whether member `m` has a way in. Single sign-on adds its own. */
const canSignIn = 'm.password_hash is not null';
const administrators = `from member m where m.active and 'ADMINISTRATOR' = any(m.roles)`;
const name = '系统管理员';
/** Processes that start together print one link, not one each of which all but the last are dead. */
const together = 5_000;

export interface FirstLink extends SignInLink {
  readonly username: string;
}

/**
 * A link for the first administrator, where nobody who could sign in is one; those from before die. Null where there is somebody, or
 * where another process has made one in this very moment. @param now milliseconds
 */
export const offerFirstAdministrator = (pool: pg.Pool, chance: Chance, now: number): Promise<FirstLink | null> =>
  transaction(pool, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtext('first administrator'))");
    const able = await client.query(`select ${administrators} and ${canSignIn} limit 1`);
    if (able.rowCount) return null;
    const recent = `select from sign_in_link where purpose = 'FIRST_ADMINISTRATOR' and used_at is null and created_at > $1`;
    if ((await client.query(recent, [new Date(now - together)])).rowCount) return null;
    await client.query("delete from sign_in_link where purpose = 'FIRST_ADMINISTRATOR' and used_at is null");
    const { id, username } = (await findAccount(client)) ?? (await addAccount(client, chance));
    return { ...(await makeLink(client, id, 'FIRST_ADMINISTRATOR', now)), username };
  });

interface Account {
  readonly id: string;
  readonly username: string;
}

async function findAccount(client: pg.PoolClient): Promise<Account | undefined> {
  const sql = `select m.id, m.username ${administrators} order by (m.username = 'admin') desc, m.id limit 1`;
  return (await client.query<Account>(sql)).rows[0];
}

/** `admin`, or a name beside it where that is somebody else's. */
async function addAccount(client: pg.PoolClient, { newId, newSalt }: Chance): Promise<Account> {
  const id = `member-${newId()}`;
  const taken = (await client.query("select from member where username = 'admin'")).rowCount;
  const username = taken ? `admin-${id.slice(7, 11)}` : 'admin';
  const member = { id, username, department: null, roles: ['ADMINISTRATOR'] };
  await insert(client, 'member', [{ ...member, name, unit_id: null, password_hash: null, active: true }]);
  const payload = { ...member, unitId: null, name: sealHash(newSalt(), name) };
  await concludeChange(client, { memberId: id, kind: 'member.added', actor: 'system', payload });
  return { id, username };
}

/** What the console says; never the log, which others read and which is kept. */
export const firstLinkText = ({ path, username }: FirstLink, origin: string): string =>
  [
    '',
    `还没有能够登录的管理员。请在一小时内打开下面的链接，为账号 ${username} 设置密码（链接只能使用一次）：`,
    `No administrator can sign in yet. Open this link within an hour to set the password of ${username}; it works once:`,
    '',
    `  ${origin}${path}`,
    '',
  ].join('\n');
