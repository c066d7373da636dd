import { type Account, readAccount, usernameTaken } from '@gridvoice/domain/access/member-account';
import { badInput, Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type pg from 'pg';
import { type Administering, administer } from '../access/administer.js';
import { endSessions } from '../access/ending-sessions.js';
import type { Context } from '../context.js';
import { insert } from '../database/rows.js';
import { accountAdded, accountChanged } from './account-entry.js';
import { type MemberAccount, readMemberAccount } from './account-list.js';

/** What stays as it is is left out. */
export type AccountChange = Partial<Omit<Account, 'username'>>;

/** @throws Refusal FORBIDDEN, BAD_USER_INPUT naming every bad field within `input` */
export const addMember = (context: Context, given: Omit<Account, 'active'>): Promise<MemberAccount> =>
  administer(context, async ({ client, ...administering }) => {
    const taken = (await client.query('SELECT 1 FROM member WHERE username = $1', [given.username])).rows.length > 0;
    const before = { account: null, id: context.application.chance.newId(), taken };
    const account = await checked({ client, ...administering }, { ...given, active: true }, before);
    const { unitId, ...row } = account;
    await insert(client, 'member', [{ id: before.id, ...row, unit_id: unitId }]).catch(namingTheUsername);
    const entries = [accountAdded(before.id, account, context.application.chance)];
    return {
      result: { id: before.id, ...account, claimedTasks: 0, secondFactor: false, singleSignOn: false, lastSignInAt: null },
      entries,
    };
  });

/** @throws Refusal FORBIDDEN, NOT_FOUND, BAD_USER_INPUT naming every bad field within `input` */
export const changeMember = (context: Context, id: string, change: AccountChange): Promise<MemberAccount> =>
  administer(context, async ({ client, ...administering }) => {
    await client.query('SELECT 1 FROM member WHERE id = $1 FOR NO KEY UPDATE', [id]);
    const found = await readMemberAccount(client, id);
    if (!found) throw new Refusal('NOT_FOUND', 'unknownMember');
    const { id: _, claimedTasks, secondFactor, singleSignOn, lastSignInAt, ...before } = found;
    const stored = { account: before, id, taken: false };
    const account = await checked({ client, ...administering }, { ...before, ...change }, stored);
    const { name, department, roles, unitId, active } = account;
    await client.query('UPDATE member SET name = $2, department = $3, roles = $4, unit_id = $5, active = $6 WHERE id = $1', [
      id,
      name,
      department,
      roles,
      unitId,
      active,
    ]);
    if (!active) await endSessions(client, id);
    const entries = accountChanged(id, before, account, context.application.chance);
    return { result: { id, ...account, claimedTasks, secondFactor, singleSignOn, lastSignInAt }, entries };
  });

interface Stored {
  readonly id: string;
  readonly account: Account | null;
  readonly taken: boolean;
}

async function checked({ client, administrators, actor }: Administering, account: Account, stored: Stored): Promise<Account> {
  const known = account.unitId === null || (await isUnit(client, account.unitId));
  return readAccount(account, {
    before: stored.account,
    taken: stored.taken,
    own: stored.id === actor,
    otherAdministrators: administrators.filter((id) => id !== stored.id).length,
    isUnit: () => known,
  });
}

const isUnit = async (client: pg.PoolClient, id: string): Promise<boolean> =>
  (await client.query('SELECT 1 FROM unit WHERE id = $1', [id])).rows.length > 0;

/** Two who take the same name at once both found it free. */
function namingTheUsername(error: unknown): never {
  const isTaken = (error as { constraint?: unknown }).constraint === 'member_username_key';
  throw isTaken ? badInput([usernameTaken]) : error;
}
