import { after, hour } from '../instant.js';
import { taskTraits } from '../playbooks/playbook.js';
import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import type { TicketEvent } from './events.js';
import { badInput, ruleNotMet } from './refusal.js';
import type { Ticket } from './ticket.js';

/** The rule by which someone is to be at the site in time. */
const arrivalRule = 'TL-5' as const;
/** Nobody lets an appointment wait for longer. */
const farthestDays = 60;

/** Someone is at the site; dated by when they got there, which may be earlier than the moment it is recorded. */
export function recordArrival(
  { receivedAt }: Ticket,
  { at: given }: CommandOf<'recordArrival'>,
  { now, actor }: Circumstances,
): TicketEvent[] {
  const at = given ?? now;
  if (at > now) throw badInput([{ path: 'at', rule: arrivalRule, because: 'future' }]);
  if (at < receivedAt) throw badInput([{ path: 'at', rule: arrivalRule, because: 'beforeReceipt' }]);
  return [{ kind: 'site.arrived', at, by: actor.id }];
}

/** The customer chose when someone is to come; that replaces the limit for getting there. */
export function makeAppointment(
  ticket: Ticket,
  { appointment }: CommandOf<'makeAppointment'>,
  { now, actor }: Circumstances,
): TicketEvent[] {
  if (!goesToSite(ticket)) throw ruleNotMet(arrivalRule, 'noSiteTask');
  const [path, rule] = ['at', arrivalRule] as const;
  if (appointment <= now) throw badInput([{ path, rule, because: 'notInTheFuture' }]);
  if (appointment > after(now, farthestDays * 24 * hour)) {
    throw badInput([{ path, rule, because: 'tooFarOff', values: { days: farthestDays } }]);
  }
  return [{ kind: 'appointment.made', at: now, by: actor.id, appointment }];
}

/** Someone is to go to the site. */
export const goesToSite = ({ tasks }: Ticket): boolean =>
  tasks.some(({ kind, status }) => taskTraits(kind).site && status !== 'CANCELLED');
