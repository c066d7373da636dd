import { type Department, departments } from '@gridvoice/domain/department';
import { type TaskStatus, taskStatuses } from '@gridvoice/domain/lifecycle/ticket';

/** What the task list shows. `department` null: every department's. */
export interface TaskFilters {
  readonly department: Department | null;
  readonly status: readonly TaskStatus[];
  readonly mine: boolean;
}

type Query = Readonly<Record<string, string | null | readonly (string | null)[] | undefined>>;
type WrittenQuery = Record<string, string>;

const unfinished: readonly TaskStatus[] = ['OPEN', 'CLAIMED'];

export const defaultTaskFilters = (department: Department | null): TaskFilters => ({
  department,
  status: unfinished,
  mine: false,
});

/** The address bar's query as filters; what it doesn't name, or names wrongly, is as the member's default. */
export function readTaskFilters(query: Query, own: Department | null): TaskFilters {
  const defaults = defaultTaskFilters(own);
  const named = String(query.department ?? '');
  const status = taskStatuses.filter((one) =>
    String(query.status ?? '')
      .split(',')
      .includes(one),
  );
  return {
    department: departments.find((one) => one === named) ?? (named === 'all' ? null : defaults.department),
    status: status.length > 0 ? status : defaults.status,
    mine: query.mine === '1',
  };
}

/** The filters as a query that says only what differs from the default, so that a plain address is everyone's own list. */
export function writeTaskFilters(filters: TaskFilters, own: Department | null): WrittenQuery {
  const defaults = defaultTaskFilters(own);
  const status = taskStatuses.filter((one) => filters.status.includes(one)).join(',');
  return {
    ...(filters.department !== defaults.department && { department: filters.department ?? 'all' }),
    ...(status !== '' && status !== defaults.status.join(',') && { status }),
    ...(filters.mine && { mine: '1' }),
  };
}
