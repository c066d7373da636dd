import type { Actor } from './commands.js';

/** The rule by which whoever takes a matter keeps the customer's side of it until closure or a recorded hand-over. */
export const firstContactRule = 'CH-4' as const;

/** Who answers to the customer from now on; nobody yet for an old register's matter or one that no person took. */
export function firstContact(actor: Actor, imported: boolean): string | null {
  return imported || actor.roles.includes('SYSTEM') ? null : actor.id;
}
