import { approvePause, endPause, refusePause, requestPause } from '../clocks/pausing.js';
import { acknowledge } from './acknowledge.js';
import { makeAppointment, recordArrival } from './arriving.js';
import type { Circumstances } from './circumstances.js';
import { claimTask, completeTask, releaseTask } from './claiming.js';
import { closeTicket } from './closing.js';
import type { CommandKind, CommandOf } from './commands.js';
import { confirm } from './confirming.js';
import { correctPersonal } from './correcting.js';
import { recordDirection, reportProgress } from './directing.js';
import { erasePersonal } from './erasing.js';
import type { TicketEvent } from './events.js';
import { attachRecord, waiveRecord } from './filing-records.js';
import { recordRootCause } from './finding.js';
import { giveFeedback } from './giving-feedback.js';
import { recordMilestone } from './reaching-milestones.js';
import { markComplex, overrideGrade, setFacts } from './regrade.js';
import { instruct } from './rejecting.js';
import { reopenTicket } from './reopening.js';
import { liftRestriction, restrictPersonal } from './restricting.js';
import { reveal } from './revealing.js';
import type { Ticket } from './ticket.js';
import { recordVisit } from './visiting.js';
import { withdrawTicket } from './withdrawing.js';

/** Commands to a ticket that is there. */
type DecidedKind = Exclude<CommandKind, 'fileComplaint'>;

type Decision<Kind extends CommandKind> = (
  ticket: Ticket,
  command: CommandOf<Kind>,
  circumstances: Circumstances,
) => TicketEvent[];

/** What each command brings about, as events of its own; what they do to the clocks comes after. */
const decisions: { readonly [Kind in DecidedKind]: Decision<Kind> } = {
  acknowledge,
  claimTask,
  releaseTask,
  completeTask,
  setFacts,
  markComplex,
  overrideGrade,
  attachRecord,
  waiveRecord,
  makeAppointment,
  recordArrival,
  recordDirection,
  reportProgress,
  recordRootCause,
  recordMilestone,
  giveFeedback,
  confirm,
  instruct,
  recordVisit,
  closeTicket,
  reopenTicket,
  withdrawTicket,
  requestPause,
  approvePause,
  refusePause,
  endPause,
  settle: () => [],
  reveal,
  correctPersonal,
  restrictPersonal,
  liftRestriction,
  erasePersonal,
};

/** The decision on a command; it throws a Refusal when the command can't be carried out. */
export function decisionOf(command: CommandOf<DecidedKind>): (ticket: Ticket, circumstances: Circumstances) => TicketEvent[] {
  const decision = decisions[command.kind] as Decision<DecidedKind>;
  return (ticket, circumstances) => decision(ticket, command, circumstances);
}
