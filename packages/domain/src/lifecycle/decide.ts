import { withReactions } from '../clocks/reactions.js';
import { settle } from '../clocks/settle.js';
import type { Circumstances } from './circumstances.js';
import type { TicketCommand } from './commands.js';
import { decisionOf } from './decisions.js';
import { assertNotErased } from './erasing.js';
import type { TicketEvent } from './events.js';
import { evolve } from './evolve.js';
import { fileComplaint } from './file-complaint.js';
import { assertMay } from './permissions.js';
import { Refusal } from './refusal.js';
import { assertStatus } from './statuses.js';
import type { Ticket } from './ticket.js';

/**
 * What a command does to a ticket. What fell due before `now` settles first, so a breach is decided by whoever comes next; then the
 * command's own events, each with what it does to the clocks.
 * @throws Refusal when it can't be carried out; then nothing has happened.
 */
export function decide(ticket: Ticket | null, command: TicketCommand, circumstances: Circumstances): TicketEvent[] {
  assertMay(circumstances.actor, command.kind, ticket);
  if (command.kind === 'fileComplaint') {
    if (ticket) throw new Refusal('CONFLICT', 'alreadyFiled');
    const filed = withReactions(null, fileComplaint(command, circumstances), circumstances);
    return [...filed.events, ...settle(filed.ticket, circumstances)];
  }
  if (!ticket) throw new Refusal('NOT_FOUND', 'unknownTicket');
  const settled = settle(ticket, circumstances);
  const stands = settled.reduce<Ticket>(evolve, ticket);
  assertNotErased(stands, command.kind);
  assertStatus(stands, command.kind);
  const decided = decisionOf(command)(stands, circumstances);
  return [...settled, ...withReactions(stands, decided, circumstances).events];
}
