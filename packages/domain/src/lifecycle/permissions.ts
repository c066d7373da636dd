import type { Actor, Role, TicketCommand } from './commands.js';
import { Refusal } from './refusal.js';

const staff: readonly Role[] = ['AGENT', 'MEMBER', 'LEAD', 'SUPERVISOR'];

/** Which roles may send which command. */
const commandRoles: Readonly<Record<TicketCommand['kind'], readonly Role[]>> = {
  fileComplaint: [...staff, 'SYSTEM'],
  acknowledge: [...staff, 'SYSTEM'],
  claimTask: staff,
  releaseTask: staff,
  completeTask: staff,
  settle: ['SYSTEM'],
};

/** @throws Refusal FORBIDDEN */
export function assertMay(actor: Actor, kind: TicketCommand['kind']): void {
  if (!actor.roles.some((role) => commandRoles[kind].includes(role))) throw new Refusal('FORBIDDEN', 'notStaff');
}
