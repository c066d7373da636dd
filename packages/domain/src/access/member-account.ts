import type { Department } from '../department.js';
import type { Role } from '../lifecycle/commands.js';
import { badInput, type FieldError } from '../lifecycle/refusal.js';
import { readText } from '../text.js';
import { roleErrors } from './role-rules.js';

/** What an administrator says of somebody who signs in. */
export interface Account {
  readonly username: string;
  readonly name: string;
  readonly department: Department | null;
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  readonly active: boolean;
}

/** What an account is checked against: `before` null for a new one. */
export interface AccountBounds {
  readonly before: Account | null;
  /** Somebody else has the user name. */
  readonly taken: boolean;
  /** It is the account of whoever changes it. */
  readonly own: boolean;
  /** How many active administrators there are besides. */
  readonly otherAdministrators: number;
  readonly isUnit: (id: string) => boolean;
}

export const longestName = 50;
const username = /^[a-z0-9._-]{3,50}$/;

/**
 * The account with its name tidied.
 * @throws Refusal BAD_USER_INPUT naming every bad field.
 */
export function readAccount(account: Account, bounds: AccountBounds): Account {
  const name = readText(account.name, longestName);
  const errors: FieldError[] = [
    ...usernameErrors(account.username, bounds.taken),
    ...('text' in name ? [] : [{ path: 'name', ...name }]),
    ...roleErrors(account.roles, account.department),
    ...(account.unitId === null || bounds.isUnit(account.unitId) ? [] : [{ path: 'unit', because: 'noSuchUnit' } as const]),
    ...(bounds.before ? takenErrors(bounds.before, account, bounds) : []),
  ];
  if (errors.length > 0) throw badInput(errors);
  return { ...account, name: 'text' in name ? name.text : account.name };
}

function usernameErrors(text: string, taken: boolean): FieldError[] {
  if (!username.test(text)) return [{ path: 'username', because: 'notAUsername' }];
  return taken ? [usernameTaken] : [];
}
export const usernameTaken: FieldError = { path: 'username', because: 'usernameTaken' };

const administers = ({ roles, active }: Account): boolean => active && roles.includes('ADMINISTRATOR');
const sameRoles = (one: readonly Role[], other: readonly Role[]): boolean => [...one].sort().join() === [...other].sort().join();

/** Nobody gives to or takes from themselves, and somebody is always left to administer. */
function takenErrors(before: Account, after: Account, { own, otherAdministrators }: AccountBounds): FieldError[] {
  const path = after.active ? 'roles' : 'active';
  const last = administers(before) && !administers(after) && otherAdministrators === 0;
  return [
    ...(own && !sameRoles(before.roles, after.roles) ? [{ path: 'roles', because: 'ownRoles' } as const] : []),
    ...(own && !after.active ? [{ path: 'active', because: 'ownAccount' } as const] : []),
    ...(last ? [{ path, because: 'lastAdministrator' } as const] : []),
  ];
}
