import { milestoneTable } from '@gridvoice/domain/lifecycle/milestones';
import type { Ticket } from '../tickets/ticket.js';
import { isUnended } from '../tickets/told-clock.js';
import { type ActionGroup, type ActionName, actionGroups } from './action.js';
import { isActionName, ticketActions } from './actions.js';
import { awaitedMilestone } from './milestone-fields.js';
import { awaitedVisit } from './visit-fields.js';

/** All that the next sensible step depends on. */
export type Course = Pick<
  Ticket,
  | 'actions'
  | 'status'
  | 'complex'
  | 'acknowledgedAt'
  | 'arrivedAt'
  | 'evidence'
  | 'direction'
  | 'finding'
  | 'confirmation'
  | 'closing'
  | 'clocks'
  | 'availableMilestones'
>;

const runs = ({ clocks }: Course, wanted: string): boolean => clocks.some((clock) => clock.rule === wanted && isUnended(clock));
const isReady = ({ closing }: Course): boolean => closing.length > 0 && closing.every(({ met }) => met);
const isMissing = ({ evidence }: Course): boolean => evidence.some(({ state }) => state === 'MISSING');
const isFedBack = ({ status }: Course): boolean => status === 'FED_BACK';

/** Works take their weeks: until the case is closed, something else is next. */
const isPressing = (ticket: Course): boolean => {
  const awaited = awaitedMilestone(ticket);
  return awaited !== null && (ticket.status === 'CLOSED' || milestoneTable[awaited].rule !== 'TL-15');
};

/** The course of a case as a table; the first rows whose condition holds are next. */
const course: readonly (readonly [ActionName, (ticket: Course) => boolean])[] = [
  ['closeTicket', isReady],
  ['acknowledge', ({ acknowledgedAt }) => acknowledgedAt === null],
  ['recordMilestone', (ticket) => awaitedMilestone(ticket) === 'DISPATCHED'],
  ['instruct', () => true],
  ['recordArrival', (ticket) => ticket.arrivedAt === null && runs(ticket, 'TL-5')],
  ['attachRecord', isMissing],
  ['recordDirection', ({ complex, direction }) => complex && direction === null],
  ['recordRootCause', ({ finding }) => finding === null],
  ['giveFeedback', (ticket) => !isFedBack(ticket)],
  ['confirm', (ticket) => isFedBack(ticket) && ticket.confirmation === null],
  ['waiveRecord', (ticket) => isFedBack(ticket) && ticket.evidence.some(({ state }) => state === 'UNAVAILABLE')],
  ['recordVisit', (ticket) => awaitedVisit(ticket) !== null],
  ['recordMilestone', (ticket) => isPressing(ticket)],
  ['reportProgress', (ticket) => runs(ticket, 'TL-8')],
];

/** The one or two things that a handler would sensibly do next, of those that may be done. */
export function nextActions(ticket: Course): ActionName[] {
  const sensible = course.filter(([name, isNext]) => ticket.actions.includes(name) && isNext(ticket)).map(([name]) => name);
  return [...new Set(sensible)].slice(0, 2);
}

/** Everything else that may be done, in the order of the table, by group; groups with nothing in them left out. */
export function otherActions(ticket: Course): { group: ActionGroup; names: ActionName[] }[] {
  const next = nextActions(ticket);
  const others = (Object.keys(ticketActions) as ActionName[]).filter(
    (name) => ticket.actions.includes(name) && !next.includes(name),
  );
  return actionGroups
    .map((group) => ({ group, names: others.filter((name) => isActionName(name) && ticketActions[name].group === group) }))
    .filter(({ names }) => names.length > 0);
}
