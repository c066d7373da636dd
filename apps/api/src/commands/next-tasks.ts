import { wholeUtility } from '@gridvoice/domain/access/scope';
import type { Department } from '@gridvoice/domain/department';
import type pg from 'pg';
import { scopeSql } from '../access/scope-sql.js';
import type { Viewer } from '../access/viewer.js';
import type { Request } from './request.js';

/** Claimers who look for the same tasks: of one department, and within one scope. */
interface Wanted {
  readonly department: Department;
  readonly by: Pick<Viewer, 'id' | 'scope'>;
  count: number;
}

/**
 * For each claimNext the most urgent open task nobody else is taking, its ticket locked; null where there is none.
 * A ticket that another transaction holds is passed over, so claimers never queue behind each other.
 */
export async function lockNextTasks(client: pg.PoolClient, requests: readonly Request[]): Promise<(string | null)[]> {
  const found = new Map<string, string[]>();
  for (const [group, wanted] of groups(requests)) found.set(group, await freeTasks(client, wanted));
  return requests.map((request) => found.get(groupOf(request) ?? '')?.shift() ?? null);
}

function groups(requests: readonly Request[]): Map<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  for (const request of requests) {
    const group = groupOf(request);
    if (group === null || request.kind !== 'claimNext') continue;
    const { department, actor, scope = wholeUtility } = request;
    const known = wanted.get(group) ?? { department, by: { id: actor.id, scope }, count: 0 };
    wanted.set(group, { ...known, count: known.count + 1 });
  }
  return wanted;
}

/** Only those who may claim there have a group; anyone else is refused without a task being looked for. */
function groupOf(request: Request): string | null {
  if (request.kind !== 'claimNext' || request.actor.department !== request.department) return null;
  const { department, actor, scope = wholeUtility } = request;
  const bounded = scope.regions !== null || scope.leads !== null;
  return JSON.stringify([department, scope, bounded ? actor.id : null]);
}

/** Whoever finds everything taken waits once for those who are taking it: a ticket may have a second task to give. */
async function freeTasks(client: pg.PoolClient, wanted: Wanted): Promise<string[]> {
  const free = await lockTasks(client, wanted, 'SKIP LOCKED');
  return free.length > 0 ? free : lockTasks(client, wanted, '');
}

/** Task rows are locked with their tickets, so that a task claimed a moment ago is seen as such and left out. */
async function lockTasks(client: pg.PoolClient, { department, by, count }: Wanted, wait: 'SKIP LOCKED' | ''): Promise<string[]> {
  const parameters: unknown[] = [department, count];
  const conditions = ['task.department = $1', "task.status = 'OPEN'", 'NOT task.imported', ...scopeSql(by, parameters)];
  const { rows } = await client.query<{ id: string }>(
    `SELECT task.id FROM task JOIN ticket ON ticket.number = task.ticket_number
     WHERE ${conditions.join(' AND ')}
     ORDER BY task.grade, coalesce(task.due_at, 'infinity'), task.id
     LIMIT $2 FOR UPDATE OF ticket, task ${wait}`,
    parameters,
  );
  return rows.map(({ id }) => id);
}
