import type { Department } from '@gridvoice/domain/department';
import type pg from 'pg';
import type { Request } from './request.js';

/**
 * For each claimNext the most urgent open task nobody else is taking, its ticket locked; null where there is none.
 * A ticket that another transaction holds is passed over, so claimers never queue behind each other.
 */
export async function lockNextTasks(client: pg.PoolClient, requests: readonly Request[]): Promise<(string | null)[]> {
  const found = new Map<Department, string[]>();
  for (const [department, count] of wanted(requests)) found.set(department, await freeTasks(client, department, count));
  return requests.map((request) => (request.kind === 'claimNext' ? (found.get(request.department)?.shift() ?? null) : null));
}

function wanted(requests: readonly Request[]): Map<Department, number> {
  const counts = new Map<Department, number>();
  for (const request of requests) {
    // Only those who may claim there count; anyone else is refused without a task being looked for.
    if (request.kind !== 'claimNext' || request.actor.department !== request.department) continue;
    counts.set(request.department, (counts.get(request.department) ?? 0) + 1);
  }
  return counts;
}

/** Whoever finds everything taken waits once for those who are taking it: a ticket may have a second task to give. */
async function freeTasks(client: pg.PoolClient, department: Department, count: number): Promise<string[]> {
  const free = await lockTasks(client, department, count, 'SKIP LOCKED');
  return free.length > 0 ? free : lockTasks(client, department, count, '');
}

/** Task rows are locked with their tickets, so that a task claimed a moment ago is seen as such and left out. */
async function lockTasks(
  client: pg.PoolClient,
  department: Department,
  count: number,
  wait: 'SKIP LOCKED' | '',
): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT task.id FROM task JOIN ticket ON ticket.number = task.ticket_number
     WHERE task.department = $1 AND task.status = 'OPEN' AND NOT task.imported
     ORDER BY task.grade, coalesce(task.due_at, 'infinity'), task.id
     LIMIT $2 FOR UPDATE OF ticket, task ${wait}`,
    [department, count],
  );
  return rows.map(({ id }) => id);
}
