import { breaches } from '../clocks/settle.js';
import { acknowledge } from './acknowledge.js';
import type { Circumstances } from './circumstances.js';
import { claimTask, completeTask, releaseTask } from './claiming.js';
import type { TicketCommand } from './commands.js';
import type { TicketEvent } from './events.js';
import { evolve } from './evolve.js';
import { fileComplaint } from './file-complaint.js';
import { assertMay } from './permissions.js';
import { Refusal } from './refusal.js';
import type { Ticket } from './ticket.js';

/**
 * What a command does to a ticket. What fell due before `now` settles first, so a breach is decided by whoever comes next.
 * @throws Refusal when it can't be carried out; then nothing has happened.
 */
export function decide(ticket: Ticket | null, command: TicketCommand, circumstances: Circumstances): TicketEvent[] {
  assertMay(circumstances.actor, command.kind);
  if (command.kind === 'fileComplaint') {
    if (ticket) throw new Refusal('CONFLICT', 'alreadyFiled');
    const filed = fileComplaint(command.complaint, circumstances);
    return [...filed, ...breaches(filed.reduce<Ticket | null>(evolve, null)?.clocks ?? [], circumstances.now)];
  }
  if (!ticket) throw new Refusal('NOT_FOUND', 'unknownTicket');
  const settled = breaches(ticket.clocks, circumstances.now);
  return [...settled, ...carryOut(settled.reduce(evolve, ticket), command, circumstances)];
}

function carryOut(
  ticket: Ticket,
  command: Exclude<TicketCommand, { kind: 'fileComplaint' }>,
  circumstances: Circumstances,
): TicketEvent[] {
  switch (command.kind) {
    case 'acknowledge':
      return acknowledge(ticket, command, circumstances);
    case 'claimTask':
      return claimTask(ticket, command.taskId, circumstances);
    case 'releaseTask':
      return releaseTask(ticket, command, circumstances);
    case 'completeTask':
      return completeTask(ticket, command, circumstances);
    case 'settle':
      return [];
  }
}
