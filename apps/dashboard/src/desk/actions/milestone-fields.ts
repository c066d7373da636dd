import { departments } from '@gridvoice/domain/department';
import type { Milestone } from '@gridvoice/domain/lifecycle/milestone';
import { type MilestoneDetail, milestoneTable } from '@gridvoice/domain/lifecycle/milestones';
import type { Field } from './field.js';
import { choice, count, date, long } from './fields.js';

const details: readonly MilestoneDetail[] = ['department', 'date', 'minutes', 'households'];

/** A milestone and the details that this one needs or takes. */
export function milestoneFields(available: readonly Milestone[], chosen: string): Field[] {
  const milestone = available.find((one) => one === chosen);
  const { needs = [], takes = [] } = milestone ? milestoneTable[milestone] : {};
  const asked = details.filter((detail) => needs.includes(detail) || takes.includes(detail));
  return [
    choice('milestone', available, { words: 'milestone', required: true }),
    ...asked.map((detail) => detailField(detail, needs.includes(detail))),
    long('note'),
  ];
}

function detailField(detail: MilestoneDetail, needed: boolean): Field {
  const required = needed ? ({ required: true } as const) : {};
  if (detail === 'department') return choice(detail, departments, { words: 'departmentName', ...required });
  if (detail === 'date') return date(detail, required);
  return count(detail, { least: 1, most: detail === 'minutes' ? 24 * 60 : 10_000_000, ...required });
}
