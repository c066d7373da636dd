import { isGranted } from '../access/grant.js';
import { departments } from '../department.js';
import type { Circumstances } from './circumstances.js';
import type { CommandOf } from './commands.js';
import { dateErrors } from './dates.js';
import type { TicketEvent } from './events.js';
import { type Milestone, type MilestoneDetails, milestones } from './milestone.js';
import { type MilestoneDetail, milestoneTable } from './milestones.js';
import { openTasks } from './opening-tasks.js';
import { badInput, type FieldError, Refusal, ruleNotMet } from './refusal.js';
import { openOrClosedStatuses, openTicketStatuses, type Ticket } from './ticket.js';

const farthestPlanDays = 5 * 365;
const mostMinutes = 24 * 60;
const mostHouseholds = 10_000_000;
/** Something that clocks wait for has happened; what has to be reviewed goes to legal (CO-1). */
export function recordMilestone(
  ticket: Ticket,
  { milestone, details }: CommandOf<'recordMilestone'>,
  circumstances: Circumstances,
): TicketEvent[] {
  const { now, actor } = circumstances;
  const { rule, opens } = milestoneTable[milestone];
  const refusal = whyNot(milestone, ticket, circumstances);
  if (refusal) throw refusal;
  const errors = detailErrors(milestone, details, circumstances);
  if (errors.length > 0) throw badInput(errors.map((error) => ({ rule, ...error })));
  const { department, date, minutes, households, note } = details;
  return [
    { kind: 'milestone.reached', at: now, by: actor.id, milestone, department, date, minutes, households, note },
    ...openTasks(ticket, opens ? [opens] : [], now),
  ];
}

/** What the actor may record now, whatever details it then needs. */
export const availableMilestones = (ticket: Ticket, circumstances: Circumstances): Milestone[] =>
  milestones.filter((milestone) => whyNot(milestone, ticket, circumstances) === null);

function whyNot(milestone: Milestone, ticket: Ticket, { actor, policy }: Circumstances): Refusal | null {
  const row = milestoneTable[milestone];
  if (!isGranted(row.by, actor, ticket)) return new Refusal('FORBIDDEN', 'notStaff', { rules: [row.rule] });
  const { status } = ticket;
  if (!(row.evenClosed ? openOrClosedStatuses : openTicketStatuses).includes(status)) {
    return new Refusal('CONFLICT', 'wrongStatus', { values: { status } });
  }
  const early = row.while !== undefined && !stands(row.while, ticket) && !row.anyhow?.(policy);
  if (early) return conflict('milestoneTooEarly', row.while, milestone);
  if (row.onceWhileStanding && stands(milestone, ticket)) return conflict('milestoneStands', milestone, milestone);
  const { onlyIf } = row;
  return onlyIf && !onlyIf.met(ticket) ? ruleNotMet(onlyIf.rule, onlyIf.because) : null;
}

/** `named` is the one that is missing or stands already. */
const conflict = (because: 'milestoneTooEarly' | 'milestoneStands', named: Milestone, asked: Milestone): Refusal =>
  new Refusal('CONFLICT', because, { values: { milestone: named }, rules: [milestoneTable[asked].rule] });

/** It was reached, and none of what ends it has been since. */
function stands(milestone: Milestone, { milestones: reached }: Ticket): boolean {
  const last = (wanted: Milestone): number => reached.findLastIndex((entry) => entry.milestone === wanted);
  return [...(milestoneTable[milestone].until ?? [])].every((ender) => last(milestone) > last(ender)) && last(milestone) >= 0;
}

const details: readonly MilestoneDetail[] = ['department', 'date', 'minutes', 'households'];

/** Every detail it needs is there, none is that it has no use for, and each is sound. */
function detailErrors(milestone: Milestone, given: MilestoneDetails, { now }: Circumstances): FieldError[] {
  const { needs = [], takes = [] } = milestoneTable[milestone];
  return details.flatMap((path): FieldError[] => {
    if (given[path] === null) return needs.includes(path) ? [{ path, because: 'empty' }] : [];
    if (!needs.includes(path) && !takes.includes(path)) return [{ path, because: 'notAskedFor' }];
    return checks[path](given, now).map((error) => ({ path, ...error }));
  });
}

const whole = (count: number | null, most: number): Omit<FieldError, 'path'>[] =>
  count !== null && Number.isInteger(count) && count >= 1 && count <= most
    ? []
    : [{ because: 'notWhole', values: { least: 1, most } }];

const checks: Readonly<
  Record<MilestoneDetail, (given: MilestoneDetails, now: Circumstances['now']) => Omit<FieldError, 'path'>[]>
> = {
  department: ({ department }) => (department !== null && departments.includes(department) ? [] : [{ because: 'empty' }]),
  date: ({ date }, now) => (date === null ? [] : dateErrors({ path: 'date', date, rule: 'TL-15' }, now, farthestPlanDays)),
  minutes: ({ minutes }) => whole(minutes, mostMinutes),
  households: ({ households }) => whole(households, mostHouseholds),
};
