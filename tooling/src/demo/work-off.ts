import type { Chance } from '../sample/chance.js';
import { GraphQLRefusal } from './graphql-client.js';
import { players } from './players.js';
import type { StreamCases } from './stream-cases.js';
import type { Seen, SeenTask, StreamDesk } from './stream-desk.js';
import { noteFor, overdue, playerOf, untold } from './stream-hands.js';
import { catchUp } from './stream-pace.js';

/** One thing to do. */
type Step = () => Promise<unknown>;

/**
 * Works off what fell due while nothing ran: tells who wasn't told, claims and finishes what is overdue, brings on what tickets wait
 * for. One step per turn; yields how long to wait before the next. Looks again after each round, until one brings nothing.
 */
export async function* workOff(desk: StreamDesk, cases: StreamCases, chance: Chance): AsyncGenerator<number> {
  let left: number = catchUp.mostSteps;
  for (let progress = true; progress && left > 0; ) {
    progress = false;
    const seen = await desk.look(100);
    for (const step of dueSteps(seen, desk, chance).slice(0, left)) {
      if (await succeeds(step)) progress = true;
      left--;
      yield catchUp.pause;
    }
    for await (const done of tended(cases)) {
      progress ||= done;
      left--;
      yield catchUp.pause;
    }
  }
}

/** What had been due before we looked, one of each ticket. */
async function* tended(cases: StreamCases): AsyncGenerator<boolean> {
  const now = Date.now();
  await cases.look(now);
  const first = new Map(
    cases
      .ripe(now)
      .filter(({ dueAt }) => dueAt < now)
      .reverse()
      .map((waiting) => [waiting.number, waiting]),
  );
  for (const waiting of first.values()) yield cases.fulfil(waiting, now);
}

async function succeeds(step: Step): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (error) {
    // Someone was quicker, or may do what we may not.
    if (error instanceof GraphQLRefusal) return false;
    throw error;
  }
}

/** What a look at the work calls for, in the order in which it should be done. */
export function dueSteps(seen: Seen, desk: StreamDesk, chance: Chance): Step[] {
  return [
    ...untold(seen, catchUp.waited).map(
      ({ number }): Step =>
        () =>
          desk.acknowledge(number),
    ),
    ...overdue(seen.held.nodes, seen.serverTime).flatMap((task) => finish(desk, task, playerOf(task), chance)),
    ...overdue(seen.open.nodes, seen.serverTime).flatMap((task) => claimAndFinish(desk, task, chance)),
  ];
}

function finish(desk: StreamDesk, task: SeenTask, username: string | null, chance: Chance): Step[] {
  return username === null ? [] : [() => desk.complete(username, task.id, noteFor(task, chance))];
}

function claimAndFinish(desk: StreamDesk, task: SeenTask, chance: Chance): Step[] {
  const username = chance.pick(players[task.department]);
  return [() => desk.claim(username, task.id), ...finish(desk, task, username, chance)];
}
