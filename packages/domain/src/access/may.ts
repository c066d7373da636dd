import type { Actor, Role } from '../lifecycle/commands.js';
import { commandGrants, fieldTable, operationTable, purposesOf, readersOf } from './access-table.js';
import { isGranted } from './grant.js';
import type { KeyScope } from './key-scopes.js';
import { type Telling, tellings } from './purpose.js';

/** Who asks: a member, or a partner with what its key may be used for. */
export interface Asker extends Actor {
  readonly key: { readonly scopes: readonly KeyScope[] } | null;
}

/** Operations for who isn't signed in. */
export const isPublic = (operation: string): boolean => operationTable[operation] === 'PUBLIC';

/** Whether somebody may use an operation, whatever it is then about. @param operation such as `Query.tickets` */
export function mayUse(operation: string, asker: Asker): boolean {
  const access = operationTable[operation];
  if (access === undefined) return false;
  if (access === 'PUBLIC') return true;
  const { command, roles = [], key = [] } = access;
  if (asker.key) return asker.key.scopes.some((scope) => key.includes(scope));
  return (
    asker.roles.some((role) => roles.includes(role)) || (command !== undefined && isGranted(commandGrants[command], asker, null))
  );
}

/** Whether what is told may be known for one of the roles' purposes (CO-4). */
export const mayKnow = (telling: Telling, roles: readonly Role[]): boolean =>
  roles.some((role) => purposesOf[role].some((purpose) => readersOf[telling].includes(purpose)));

/** What a field tells; null for one that nobody has decided on. @param field such as `Ticket.matter` */
export function tellingOf(field: string): Telling | null {
  return told.get(field) ?? null;
}

const told: ReadonlyMap<string, Telling> = new Map(
  Object.entries(fieldTable).flatMap(([type, row]) =>
    tellings.flatMap((telling) => namesIn(row[telling]).map((name): [string, Telling] => [`${type}.${name}`, telling])),
  ),
);

function namesIn(list = ''): string[] {
  return list.split(/\s+/).filter(Boolean);
}
