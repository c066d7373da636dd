import type { CommandKind } from './commands.js';
import { Refusal } from './refusal.js';
import { openOrClosedStatuses, openTicketStatuses, type Ticket, type TicketStatus, ticketStatuses } from './ticket.js';

const open = openTicketStatuses;
/** In which status of the ticket a command can be carried out at all. */
export const commandStatuses: Readonly<Record<CommandKind, readonly TicketStatus[]>> = {
  fileComplaint: [],
  acknowledge: openOrClosedStatuses,
  // A task knows by itself whether it is over, and whose it is comes first (TF-3).
  claimTask: ticketStatuses,
  releaseTask: ticketStatuses,
  completeTask: ticketStatuses,
  setFacts: open,
  markComplex: open,
  overrideGrade: open,
  attachRecord: open,
  waiveRecord: open,
  makeAppointment: open,
  recordArrival: open,
  recordDirection: open,
  reportProgress: open,
  recordRootCause: open,
  recordMilestone: openOrClosedStatuses,
  giveFeedback: open,
  confirm: ['FED_BACK'],
  instruct: open,
  recordVisit: openOrClosedStatuses,
  closeTicket: open,
  reopenTicket: ['CLOSED'],
  withdrawTicket: open,
  requestPause: openOrClosedStatuses,
  approvePause: openOrClosedStatuses,
  refusePause: openOrClosedStatuses,
  endPause: openOrClosedStatuses,
  settle: ticketStatuses,
  reveal: ticketStatuses,
  correctPersonal: ticketStatuses,
  restrictPersonal: ticketStatuses,
  liftRestriction: ticketStatuses,
  // Whether something is still owed says more than the status (CO-4).
  erasePersonal: ticketStatuses,
};

/** @throws Refusal CONFLICT unless the command is possible in the ticket's status. */
export function assertStatus(ticket: Pick<Ticket, 'status'>, kind: CommandKind): void {
  assertStatusIn(ticket, commandStatuses[kind]);
}

/** @throws Refusal CONFLICT unless the ticket's status is one of them. */
export function assertStatusIn({ status }: Pick<Ticket, 'status'>, possible: readonly TicketStatus[]): void {
  if (!possible.includes(status)) throw new Refusal('CONFLICT', 'wrongStatus', { values: { status } });
}
