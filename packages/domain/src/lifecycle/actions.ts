import { commandGrants } from '../access/access-table.js';
import { isGranted } from '../access/grant.js';
import { pauseSteps } from '../clocks/pausing.js';
import { goesToSite } from './arriving.js';
import type { Circumstances } from './circumstances.js';
import { closingConditions } from './closing-conditions.js';
import type { CommandKind } from './commands.js';
import { mayJudge } from './confirming.js';
import { isPossible } from './erasing.js';
import { mayWaive } from './filing-records.js';
import { availableMilestones } from './reaching-milestones.js';
import { waitsForLeader } from './rejecting.js';
import { mayReopen } from './reopening.js';
import { mayReveal } from './revealing.js';
import { commandStatuses } from './statuses.js';
import type { Task, Ticket } from './ticket.js';

type Condition = (ticket: Ticket, circumstances: Circumstances) => boolean;

/** Whether some task of the actor's department is in such a state. */
const someTask =
  (fits: (task: Task, actor: Circumstances['actor']) => boolean): Condition =>
  ({ tasks }, { actor }) =>
    tasks.some((task) => task.department === actor.department && fits(task, actor));

const someClock =
  (step: ReturnType<typeof pauseSteps>[number]): Condition =>
  (ticket) =>
    ticket.clocks.some((clock) => pauseSteps(clock, ticket).includes(step));

/** What must be so, besides permission and status, for a command to make sense; the rest is looked at when it comes. */
const conditions: Readonly<Partial<Record<CommandKind, Condition>>> = {
  acknowledge: ({ acknowledgedAt }) => acknowledgedAt === null,
  claimTask: someTask(({ status }) => status === 'OPEN'),
  releaseTask: someTask(
    (task, actor) => task.status === 'CLAIMED' && (task.assignee === actor.id || actor.roles.includes('LEAD')),
  ),
  completeTask: someTask((task, actor) => task.status === 'CLAIMED' && task.assignee === actor.id),
  markComplex: ({ complex }) => !complex,
  waiveRecord: mayWaive,
  makeAppointment: goesToSite,
  recordDirection: ({ complex }) => complex,
  recordMilestone: (ticket, circumstances) => availableMilestones(ticket, circumstances).length > 0,
  giveFeedback: (ticket, { policy }) => !waitsForLeader(ticket, policy),
  confirm: (ticket, { actor }) => ticket.confirmation === null && mayJudge(ticket, actor),
  instruct: (ticket, { policy }) => waitsForLeader(ticket, policy),
  closeTicket: (ticket, circumstances) => closingConditions(ticket, circumstances).every(({ met }) => met),
  reopenTicket: mayReopen,
  requestPause: someClock('requestPause'),
  approvePause: someClock('approvePause'),
  refusePause: someClock('refusePause'),
  endPause: someClock('endPause'),
  reveal: (ticket, { actor }) => !ticket.restricted && mayReveal(ticket, actor),
};

/** Commands that nobody sends to a ticket that is there, that no person sends, or that are sent for all tickets of a customer. */
const unoffered: readonly CommandKind[] = [
  ...(['fileComplaint', 'settle'] as const),
  ...(['restrictPersonal', 'liftRestriction', 'erasePersonal'] as const),
];

/** What the actor may send to the ticket now, for buttons and for programs of others. Decisions still look at the details. */
export function allowedActions(ticket: Ticket, circumstances: Circumstances): CommandKind[] {
  return (Object.keys(commandGrants) as CommandKind[]).filter(
    (kind) =>
      !unoffered.includes(kind) &&
      isGranted(commandGrants[kind], circumstances.actor, ticket) &&
      commandStatuses[kind].includes(ticket.status) &&
      isPossible(ticket, kind) &&
      (conditions[kind]?.(ticket, circumstances) ?? true),
  );
}
