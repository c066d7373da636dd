import type { Department } from '../department.js';
import type { Actor, CommandKind, Role } from './commands.js';
import { Refusal } from './refusal.js';
import type { Ticket } from './ticket.js';

const staff: readonly Role[] = ['AGENT', 'MEMBER', 'LEAD', 'SUPERVISOR'];

/** One way to be allowed something: one of the roles, and where departments are named, a place in one of them. */
export interface Grant {
  readonly roles: readonly Role[];
  readonly of?: readonly (Department | 'LEADING')[];
}

export const byStaff: readonly Grant[] = [{ roles: staff }];
export const bySuperiors: readonly Grant[] = [{ roles: ['LEAD', 'SUPERVISOR'] }];
export const bySupervisors: readonly Grant[] = [{ roles: ['SUPERVISOR'] }];
/** Staff of these departments; LEADING is the one that leads the case. */
export const byMembers = (...of: (Department | 'LEADING')[]): readonly Grant[] => [{ roles: staff, of }];

const withSystem: readonly Grant[] = [{ roles: [...staff, 'SYSTEM'] }];
/** Partners pass complaints on, which the API holds within the bounds of their key. */
const filing: readonly Grant[] = [{ roles: [...staff, 'SYSTEM', 'PARTNER'] }];
/** The customer's side is customer service's; superiors may stand in. */
const customerSide: readonly Grant[] = [...byMembers('CUSTOMER_SERVICE'), ...bySuperiors];
const answering: readonly Grant[] = [...customerSide, ...byMembers('LEADING')];

/** Who may send which command: whoever has one of the grants. */
export const commandGrants: Readonly<Record<CommandKind, readonly Grant[]>> = {
  fileComplaint: filing,
  acknowledge: withSystem,
  claimTask: byStaff,
  releaseTask: byStaff,
  completeTask: byStaff,
  setFacts: byStaff,
  markComplex: bySupervisors,
  overrideGrade: byStaff,
  attachRecord: byStaff,
  waiveRecord: bySupervisors,
  makeAppointment: byStaff,
  recordArrival: byStaff,
  recordDirection: byStaff,
  reportProgress: answering,
  recordRootCause: byStaff,
  recordMilestone: withSystem,
  giveFeedback: answering,
  confirm: customerSide,
  instruct: bySuperiors,
  recordVisit: customerSide,
  closeTicket: customerSide,
  reopenTicket: customerSide,
  withdrawTicket: [...byMembers('CUSTOMER_SERVICE'), ...bySupervisors],
  requestPause: byStaff,
  approvePause: bySupervisors,
  refusePause: bySupervisors,
  endPause: byStaff,
  settle: [{ roles: ['SYSTEM'] }],
};

/** Whether one of the grants covers the actor; as long as the ticket isn't known, anyone might be of its lead department. */
export function isGranted(grants: readonly Grant[], actor: Actor, ticket: Pick<Ticket, 'lead'> | null): boolean {
  return grants.some(({ roles, of }) => actor.roles.some((role) => roles.includes(role)) && (!of || isOf(of, actor, ticket)));
}

function isOf(of: NonNullable<Grant['of']>, { department }: Actor, ticket: Pick<Ticket, 'lead'> | null): boolean {
  if (department === null) return false;
  const leads = ticket === null || ticket.lead === department;
  return of.includes(department) || (leads && of.includes('LEADING'));
}

/**
 * Without a ticket the check is the one that can be made before it is loaded; `decide` makes it again with it.
 * @throws Refusal FORBIDDEN
 */
export function assertMay(actor: Actor, kind: CommandKind, ticket: Pick<Ticket, 'lead'> | null = null): void {
  if (!isGranted(commandGrants[kind], actor, ticket)) throw new Refusal('FORBIDDEN', 'notStaff');
}
