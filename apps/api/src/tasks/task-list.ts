import type { Department } from '@gridvoice/domain/department';
import { instant } from '@gridvoice/domain/instant';
import type { Task, TaskStatus } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { scopeSql } from '../access/scope-sql.js';
import type { Viewer } from '../access/viewer.js';
import { isoText } from '../database/rows.js';
import { snapshot } from '../database/transaction.js';
import { type LedgerHead, readHead } from '../ledger/entry.js';
import { type Connection, connection, type KeyForm, momentPart, type Page } from '../lists/page.js';
import { type StoredTask, taskOf } from './task-rows.js';

/** A task and the ticket it belongs to. */
export interface TicketTask extends Task {
  readonly ticketNumber: string;
}

export interface TaskFilter {
  department?: Department[] | null | undefined;
  status?: TaskStatus[] | null | undefined;
  /** Held by this member. */
  assignee?: string | null | undefined;
  ticketNumber?: string | null | undefined;
  imported?: boolean | null | undefined;
}

export interface TaskList extends Connection<TicketTask> {
  readonly asOf: LedgerHead;
  readonly filter: TaskFilter;
}

interface TaskJson {
  readonly task: StoredTask & { readonly ticket_number: string; readonly grade: string };
}

/** A due time that isn't there comes after all others. */
const never = 'infinity';

/** A task's place in its list: grade, due time, id. */
export const taskKey: KeyForm = [/^LEVEL_[123]$/, new RegExp(`${momentPart.source}|^${never}$`), /^[\d-]{1,40}\/T\d{1,4}$/];

/** Most urgent first: by grade, then by due time. */
export async function listTasks(pool: pg.Pool, viewer: Viewer, page: Page, filter: TaskFilter): Promise<TaskList> {
  const parameters: unknown[] = [page.size + 1];
  const conditions = [...filterConditions(filter, parameters), ...inScope(viewer, parameters), ...keyset(page, parameters)];
  const sql = `SELECT to_jsonb(task) AS task FROM task WHERE ${conditions.join(' AND ') || 'true'}
    ORDER BY task.grade, coalesce(task.due_at, 'infinity'), task.id LIMIT $1`;
  return snapshot(pool, async (client) => {
    const asOf = await readHead(client);
    const { rows } = await client.query<TaskJson>(sql, parameters);
    const grades = new Map(rows.map(({ task }) => [task.id, task.grade]));
    const keyOf = ({ id, dueAt }: TicketTask): string[] => [grades.get(id) ?? '', String(dueAt ?? never), id];
    return {
      ...connection(
        rows.map(({ task }) => ({ ...taskOf(task), ticketNumber: task.ticket_number })),
        page,
        keyOf,
      ),
      asOf,
      filter,
    };
  });
}

export async function countTasks(pool: pg.Pool, viewer: Viewer, filter: TaskFilter): Promise<number> {
  const parameters: unknown[] = [];
  const conditions = [...filterConditions(filter, parameters), ...inScope(viewer, parameters)].join(' AND ') || 'true';
  const { rows } = await pool.query<{ count: number }>(`SELECT count(*)::int AS count FROM task WHERE ${conditions}`, parameters);
  return rows[0]?.count ?? 0;
}

/** Tasks of tickets that the viewer sees. */
function inScope(viewer: Viewer, parameters: unknown[]): string[] {
  const conditions = scopeSql(viewer, parameters);
  if (conditions.length === 0) return [];
  return [`EXISTS (SELECT FROM ticket WHERE ticket.number = task.ticket_number AND ${conditions.join(' AND ')})`];
}

function filterConditions({ department, status, assignee, ticketNumber, imported }: TaskFilter, parameters: unknown[]): string[] {
  const conditions: string[] = [];
  const add = (sql: (parameter: string) => string, value: unknown): void => {
    if (value === null || value === undefined) return;
    parameters.push(value);
    conditions.push(sql(`$${parameters.length}`));
  };
  add((parameter) => `task.department = ANY(${parameter})`, department);
  add((parameter) => `task.status = ANY(${parameter})`, status);
  add((parameter) => `task.assignee = ${parameter}`, assignee);
  add((parameter) => `task.ticket_number = ${parameter}`, ticketNumber);
  // An imported register's tasks are history; they come when asked for, or with their ticket.
  if (!ticketNumber) add((parameter) => `task.imported = ${parameter}`, imported ?? false);
  return conditions;
}

function keyset({ after }: Page, parameters: unknown[]): string[] {
  if (!after) return [];
  const [grade = '', dueAt = '', id = ''] = after;
  parameters.push(grade, dueAt === never ? never : isoText(instant(Number(dueAt))), id);
  const at = parameters.length;
  return [`(task.grade, coalesce(task.due_at, 'infinity'), task.id) > ($${at - 2}, $${at - 1}::timestamptz, $${at})`];
}
