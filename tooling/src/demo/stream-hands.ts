import type { Chance } from '../sample/chance.js';
import { taskCourse } from '../sample/task-course.js';
import { findingFor } from './finding-for.js';
import { players } from './players.js';
import type { Seen, SeenTask, SeenTicket } from './stream-desk.js';
import { leftover, patience } from './stream-pace.js';

const playerNames = Object.values(players).flat();

/** The sample gives the accounts these ids. */
const memberIds = new Map(playerNames.map((username) => [`member-${username}`, username]));

/** Which player holds a task; null when it is someone else's. */
export const playerOf = ({ assignee }: SeenTask): string | null => memberIds.get(assignee?.id ?? '') ?? null;

/** What is noted at the end of a task; where the finding decides it, that. */
export const noteFor = ({ kind, ticket }: Pick<SeenTask, 'kind' | 'ticket'>, chance: Chance): string =>
  findingFor(ticket).notes?.[kind] ?? chance.pick(taskCourse(kind).notes);

/** The task to claim next, mostly the most urgent, and by which player of its department. */
export function nextClaim(open: readonly SeenTask[], chance: Chance): { username: string; task: SeenTask } | null {
  const [first] = open;
  if (!first) return null;
  const task = chance.happens(0.6) ? first : chance.pick(open);
  return { username: chance.pick(players[task.department]), task };
}

/** What the stream itself claimed and when each will be done. A visitor's own tasks are never among them. */
export class TasksInHand {
  readonly #ripeAt = new Map<string, number>();

  took(taskId: string, ripeAt: number): void {
    this.#ripeAt.set(taskId, ripeAt);
  }

  /** Held by a player, and either claimed here and worked on long enough, or left over from an earlier run. */
  ripe({ held, serverTime }: Seen, now: number): SeenTask[] {
    const forgotten = Date.parse(serverTime) - leftover;
    return held.nodes.filter((task) => {
      if (playerOf(task) === null) return false;
      const ripeAt = this.#ripeAt.get(task.id);
      return ripeAt === undefined ? Date.parse(task.claimedAt ?? '') < forgotten : ripeAt <= now;
    });
  }
}

/** Customers who can be told, haven't been, and have waited; the longest waiting first. */
export const untold = ({ newest, serverTime }: Seen, waited: number = patience): SeenTicket[] =>
  newest.nodes
    .filter(({ acknowledgedAt, receivedAt, customer }) => {
      const reachable = !customer.anonymous || customer.phone !== null;
      return reachable && acknowledgedAt === null && Date.parse(receivedAt) <= Date.parse(serverTime) - waited;
    })
    .reverse();

/** Urgent tickets with work still open. */
export const urgentTickets = ({ open, held }: Seen): number =>
  new Set([...open.nodes, ...held.nodes].filter(({ ticket }) => ticket.grade === 'LEVEL_1').map(({ ticket }) => ticket.number))
    .size;

/** Tasks whose due time has passed. */
export const overdue = (tasks: readonly SeenTask[], serverTime: string): SeenTask[] =>
  tasks.filter(({ dueAt }) => dueAt !== null && Date.parse(dueAt) < Date.parse(serverTime));
