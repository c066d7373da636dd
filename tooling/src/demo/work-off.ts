import { setTimeout as sleep } from 'node:timers/promises';
import type { Chance } from '../sample/chance.js';
import { GraphQLRefusal } from './graphql-client.js';
import { players, type SeenTask, type StreamDesk } from './stream-desk.js';
import { noteFor, overdue, playerOf, untold } from './stream-hands.js';
import { catchUp } from './stream-pace.js';

/** One thing to do. */
type Step = () => Promise<void>;

/** Works off what fell due while nothing ran: tells who wasn't told, claims and finishes what is overdue. */
export async function workOff(desk: StreamDesk, chance: Chance, signal: AbortSignal): Promise<void> {
  let left = catchUp.mostSteps;
  // Looks again after each round: what a round brings to light is the next one's work.
  for (let round = await dueSteps(desk, chance); round.length > 0 && left > 0; round = await dueSteps(desk, chance)) {
    let done = 0;
    for (const step of round.slice(0, left)) {
      if (await succeeds(step)) done++;
      left--;
      await sleep(catchUp.pause, undefined, { signal });
    }
    if (done === 0) return;
  }
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

async function dueSteps(desk: StreamDesk, chance: Chance): Promise<Step[]> {
  const seen = await desk.look(100);
  return [
    ...untold(seen, catchUp.waited).map(({ number }): Step => () => desk.acknowledge(number)),
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
