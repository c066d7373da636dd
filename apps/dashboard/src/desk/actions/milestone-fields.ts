import { departments } from '@gridvoice/domain/department';
import type { Milestone } from '@gridvoice/domain/lifecycle/milestone';
import { type MilestoneDetail, milestoneTable } from '@gridvoice/domain/lifecycle/milestones';
import type { Ticket } from '../tickets/ticket.js';
import { byDue, isUnended } from '../tickets/told-clock.js';
import type { Field, Values } from './field.js';
import { choice, count, date, long } from './fields.js';

const details: readonly MilestoneDetail[] = ['department', 'date', 'minutes', 'households'];
/** A clock of this rule waits for a visit; its milestone would end it for good. */
const visited = 'TL-17';

type Awaiting = Pick<Ticket, 'availableMilestones' | 'clocks'>;

/** The milestone that the running clock which is due first waits for; null where none does. */
export function awaitedMilestone({ availableMilestones, clocks }: Awaiting): Milestone | null {
  const running = clocks.filter(isUnended).toSorted(byDue);
  const found = running.flatMap(({ rule }) => {
    const serving = availableMilestones.filter((milestone) => milestoneTable[milestone].rule === rule && rule !== visited);
    // One that needs another before it goes on with what that one began.
    return serving.find((milestone) => milestoneTable[milestone].while) ?? serving[0] ?? [];
  });
  return found[0] ?? null;
}

/** A milestone and the details that this one needs or takes. */
export function milestoneFields(ticket: Awaiting, values: Values): Field[] {
  const { availableMilestones: available } = ticket;
  const milestone = choice('milestone', available, { words: 'milestone', initial: awaitedMilestone(ticket), required: true });
  const chosen = available.find((one) => one === (values.milestone ?? milestone.initial));
  const { needs = [], takes = [] } = chosen ? milestoneTable[chosen] : {};
  const asked = details.filter((detail) => needs.includes(detail) || takes.includes(detail));
  return [milestone, ...asked.map((detail) => detailField(detail, needs.includes(detail))), long('note')];
}

function detailField(detail: MilestoneDetail, needed: boolean): Field {
  const required = needed ? ({ required: true } as const) : {};
  if (detail === 'department') return choice(detail, departments, { words: 'departmentName', ...required });
  if (detail === 'date') return date(detail, required);
  return count(detail, { least: 1, most: detail === 'minutes' ? 24 * 60 : 10_000_000, ...required });
}
