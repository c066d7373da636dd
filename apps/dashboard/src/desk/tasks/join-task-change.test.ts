import { describe, expect, it } from 'vitest';
import type { TicketChange } from '../../live/ticket-change.js';
import { joinTaskChange } from './join-task-change.js';
import { defaultTaskFilters } from './task-filters.js';
import type { ListedTask, TaskList } from './tasks.js';

const task = (id: string, version = 1): ListedTask => ({
  id,
  title: '组织抢修',
  rule: 'SO-1',
  department: 'OPERATIONS',
  status: 'OPEN',
  openedAt: '2026-11-22T06:00:00.000Z',
  dueAt: '2026-11-23T06:00:00.000Z',
  assignee: null,
  ticket: { number: id.slice(0, 1), version, grade: 'LEVEL_3', subcategory: 'OUTAGE', region: null, unit: null },
});
const list = (...tasks: ListedTask[]): TaskList => ({ tasks, total: tasks.length });
const changed = (version: number, ...tasks: Partial<ListedTask>[]): TicketChange => ({
  cursor: 'c',
  entry: { ticketNumber: 'A' },
  ticket: {
    number: 'A',
    version,
    grade: 'LEVEL_3',
    tasks: tasks.map((one) => ({
      department: 'OPERATIONS',
      status: 'OPEN',
      dueAt: null,
      assignee: null,
      ...one,
      id: one.id ?? 'A/T1',
    })),
  },
});
const wang = { id: 'wang', name: '王海涛' };
const filters = defaultTaskFilters('OPERATIONS');

describe('joining a change into the task list', () => {
  it('shows at once who has claimed a task', () => {
    const { value, reload } = joinTaskChange(
      list(task('A/T1'), task('B/T1')),
      changed(2, { status: 'CLAIMED', assignee: wang }),
      filters,
      'me',
    );
    expect(value.tasks[0]).toMatchObject({ id: 'A/T1', status: 'CLAIMED', assignee: wang });
    expect(value.tasks[1]).toEqual(task('B/T1'));
    expect(reload).toBe(false);
  });

  it('takes out what no longer belongs, and asks for what moves up', () => {
    const { value, reload } = joinTaskChange(
      list(task('A/T1'), task('B/T1')),
      changed(2, { status: 'DONE', assignee: wang }),
      filters,
      'me',
    );
    expect(value.tasks.map(({ id }) => id)).toEqual(['B/T1']);
    expect(value.total).toBe(1);
    expect(reload).toBe(true);
  });

  it('takes a task off my list when someone else holds it', () => {
    const mine = { ...filters, mine: true };
    const held = { ...task('A/T1'), status: 'CLAIMED' as const, assignee: { id: 'me', name: '我' } };
    expect(joinTaskChange(list(held), changed(2, { status: 'CLAIMED', assignee: wang }), mine, 'me').value.tasks).toEqual([]);
  });

  it('asks for a new task, whose place only the server knows', () => {
    const { value, reload } = joinTaskChange(list(task('B/T1')), changed(1, { id: 'A/T1' }), filters, 'me');
    expect(value.tasks).toHaveLength(1);
    expect(reload).toBe(true);
  });

  it("passes over other departments' tasks", () => {
    expect(joinTaskChange(list(task('B/T1')), changed(1, { id: 'A/T2', department: 'LEGAL' }), filters, 'me').reload).toBe(false);
  });

  it('changes nothing when the change is older than what is shown', () => {
    const before = list({ ...task('A/T1', 5), status: 'CLAIMED', assignee: wang });
    expect(joinTaskChange(before, changed(4, { status: 'OPEN' }), filters, 'me').value).toEqual(before);
  });

  it('drops the tasks of a ticket that may no longer be seen', () => {
    const hidden: TicketChange = { cursor: 'c', entry: { ticketNumber: 'A' }, ticket: null };
    expect(joinTaskChange(list(task('A/T1'), task('B/T1')), hidden, filters, 'me').value.tasks.map(({ id }) => id)).toEqual([
      'B/T1',
    ]);
  });

  it("asks again when a ticket's grade has moved its tasks", () => {
    const risen = changed(2, {});
    const change = { ...risen, ticket: risen.ticket && { ...risen.ticket, grade: 'LEVEL_1' as const } };
    expect(joinTaskChange(list(task('A/T1')), change, filters, 'me').reload).toBe(true);
  });
});
