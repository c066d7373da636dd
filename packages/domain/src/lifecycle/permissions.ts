import { commandGrants } from '../access/access-table.js';
import { isGranted } from '../access/grant.js';
import type { Actor, CommandKind } from './commands.js';
import { Refusal } from './refusal.js';
import type { Ticket } from './ticket.js';

/**
 * Without a ticket the check is the one that can be made before it is loaded; `decide` makes it again with it.
 * @throws Refusal FORBIDDEN
 */
export function assertMay(actor: Actor, kind: CommandKind, ticket: Pick<Ticket, 'lead'> | null = null): void {
  if (!isGranted(commandGrants[kind], actor, ticket)) throw new Refusal('FORBIDDEN', 'notStaff');
}
