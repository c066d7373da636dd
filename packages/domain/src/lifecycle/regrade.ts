import { type FactErrorBounds, factErrors } from '../fact-errors.js';
import type { Facts } from '../facts.js';
import { type Grade, grades } from '../grade.js';
import { type Graded, type MetRow, metRows, mostUrgent } from '../grading.js';
import type { Instant } from '../instant.js';
import { tasksAddedBy } from '../playbooks/playbook.js';
import { assessSeverity } from '../severity.js';
import type { Circumstances } from './circumstances.js';
import type { CommandOf, FactsChange } from './commands.js';
import type { TicketEvent } from './events.js';
import { openTasks } from './opening-tasks.js';
import { Refusal } from './refusal.js';
import type { Ticket } from './ticket.js';

/** New facts: graded anew, and where that brings more work, it is opened. A grade rises by itself and never falls by itself (GR-6). */
export function setFacts(ticket: Ticket, { facts: change }: CommandOf<'setFacts'>, circumstances: Circumstances): TicketEvent[] {
  const { now, actor, policy } = circumstances;
  const facts = changed(ticket.facts, change);
  assertFacts(facts, { now });
  if (isSame(facts, ticket.facts)) return [];
  const risen = rise(ticket, metRows(ticket, policy, now), metRows({ ...ticket, facts }, policy, now));
  const grade = risen?.grade ?? ticket.grade;
  const graded: TicketEvent[] = risen ? [{ kind: 'ticket.graded', at: now, ...risen, cause: 'FACTS', note: null }] : [];
  const known: TicketEvent = { kind: 'facts.changed', at: now, facts, by: actor.id };
  const serious = severityOf(ticket, facts, circumstances);
  const added = [...tasksAddedBy(ticket, { ...ticket, facts, grade }, ticket.tasks), ...serious.tasks];
  return [known, ...graded, ...serious.events, ...openTasks(ticket, added, now)];
}

interface Passing {
  /** When the limit was reached. */
  readonly passed: Instant;
  /** When that comes to count. */
  readonly at: Instant;
}

/** GR-6: an outage passes its limit by itself. What else is the case was so before, and time alone says nothing of it. */
export function regradeByTime(ticket: Ticket, { passed, at }: Passing, { policy }: Circumstances): TicketEvent[] {
  // "More than 24 h" begins with the first moment after them.
  const risen = rise(ticket, metRows(ticket, policy, passed), metRows(ticket, policy, (passed + 1) as Instant));
  if (!risen) throw new RangeError(`${ticket.number} does not rise by time`);
  const added = tasksAddedBy(ticket, { ...ticket, grade: risen.grade }, ticket.tasks);
  return [{ kind: 'ticket.graded', at, ...risen, cause: 'TIME', note: null }, ...openTasks(ticket, added, at)];
}

/** What is newly the case makes a ticket more urgent; what a person has judged already doesn't count again (GR-7). */
function rise({ grade }: Ticket, before: readonly MetRow[], after: readonly MetRow[]): Graded | null {
  const isNew = ({ reason }: MetRow): boolean =>
    !before.some((row) => row.reason.rule === reason.rule && row.reason.because === reason.because);
  const risen = mostUrgent(after.filter((row) => isNew(row) && isMoreUrgent(row.grade, grade)));
  return risen.reasons.length > 0 ? risen : null;
}

/** GR-7: a person sets the grade, with a reason: upward whoever handles it, downward a supervisor alone. */
export function overrideGrade(
  ticket: Ticket,
  { grade, reason }: CommandOf<'overrideGrade'>,
  given: Circumstances,
): TicketEvent[] {
  const { now, actor } = given;
  if (grade === ticket.grade) return [];
  const raised = isMoreUrgent(grade, ticket.grade);
  if (!raised && !actor.roles.includes('SUPERVISOR')) throw new Refusal('FORBIDDEN', 'supervisorLowers', { rules: ['GR-7'] });
  const reasons = [{ rule: 'GR-7', because: raised ? 'raisedByHand' : 'loweredByHand' }] as const;
  const added = raised ? tasksAddedBy(ticket, { ...ticket, grade }, ticket.tasks) : [];
  return [{ kind: 'ticket.graded', at: now, grade, reasons, cause: 'OVERRIDE', note: reason }, ...openTasks(ticket, added, now)];
}

/** CL-5: complex after all, as long as the short limit hasn't run out (TL-7). */
export function markComplex(ticket: Ticket, { reason }: CommandOf<'markComplex'>, { now, actor }: Circumstances): TicketEvent[] {
  if (ticket.complex) return [];
  const ranOut = ticket.clocks.some(
    ({ rule, state, stoppedAt }) => rule === 'TL-6' && (state === 'BREACHED' || stoppedAt !== null),
  );
  if (ranOut) throw new Refusal('RULE_NOT_MET', 'complexTooLate', { rules: ['TL-7'] });
  return [{ kind: 'ticket.marked-complex', at: now, by: actor.id, reason }];
}

/** A serious case is told to the leader at once (GR-8). Like a grade it never falls by itself. */
export function severityOf(
  ticket: Pick<Ticket, 'severity' | 'lead'>,
  facts: Facts,
  { now, policy }: Circumstances,
): { events: TicketEvent[]; tasks: Parameters<typeof openTasks>[1] } {
  const { severity, reasons } = assessSeverity(facts, policy);
  if (severity === 'GENERAL' || ticket.severity === 'SERIOUS') return { events: [], tasks: [] };
  const tasks = [{ kind: 'TELL_LEADER', rule: 'GR-8', department: ticket.lead }] as const;
  return { events: [{ kind: 'ticket.severity-assessed', at: now, severity, reasons }], tasks };
}

const isMoreUrgent = (one: Grade, other: Grade): boolean => grades.indexOf(one) < grades.indexOf(other);

/** Null makes a fact unknown again; what is left out stays. */
function changed(facts: Facts, change: FactsChange): Facts {
  const merged = Object.entries({ ...facts, ...change }).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(merged) as Facts;
}

const isSame = (one: Facts, other: Facts): boolean => {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]) as ReadonlySet<keyof Facts>;
  return [...names].every((name) => one[name] === other[name]);
};

function assertFacts(facts: Facts, bounds: FactErrorBounds): void {
  const fields = factErrors(facts, bounds, 'facts');
  if (fields.length > 0) throw new Refusal('BAD_USER_INPUT', 'badFields', { fields });
}
