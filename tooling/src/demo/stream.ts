import { setTimeout as sleep } from 'node:timers/promises';
import { instant } from '@gridvoice/domain/instant';
import { type Chance, chanceOf } from '../sample/chance.js';
import { freshFiling } from '../sample/complaints.js';
import type { SampleCustomer } from '../sample/customers.js';
import { demoPassword } from '../sample/members.js';
import { GraphQLClient } from './graphql-client.js';
import { type Seen, StreamDesk } from './stream-desk.js';
import { nextClaimer, noteFor, playerOf, TasksInHand, untold, urgentTickets } from './stream-hands.js';
import { type Act, backoff, nextAct, pause, type Scene, workTime } from './stream-pace.js';
import { workOff } from './work-off.js';

export interface StreamOptions {
  /** Of GraphQL over HTTP. */
  readonly url: string;
  readonly customers: readonly SampleCustomer[];
  /** The demo ran before: what fell due since is worked off first. */
  readonly later: boolean;
  readonly signal: AbortSignal;
  readonly startedAt?: number;
}

/** At most so many urgent cases at once; the wall should alarm, not scream. */
const mostUrgent = 3;

/** Plays everyday life until the signal: people complain, agents answer, crews claim and finish. Never throws. */
export async function playStream(options: StreamOptions): Promise<void> {
  const { signal, startedAt = Date.now() } = options;
  const desk = new StreamDesk(clientsFor(options));
  const stream = new Stream(desk, options.customers, chanceOf(`stream ${startedAt}`), startedAt);
  const turns = options.later ? workOff(desk, chanceOf(`work off ${startedAt}`)) : null;
  for (let failures = 0; !signal.aborted; ) {
    const wait = await turnOf(turns, stream).catch(() => null);
    failures = wait === null ? failures + 1 : 0;
    await sleep(wait ?? backoff(failures), undefined, { signal }).catch(() => undefined);
  }
}

/** First what was left over, then everyday life. @returns how long to wait before the next turn */
async function turnOf(leftovers: AsyncIterator<number> | null, stream: Stream): Promise<number> {
  const next = await leftovers?.next();
  return next && !next.done ? next.value : stream.step(Date.now());
}

function clientsFor({ url, signal }: StreamOptions): (username: string) => GraphQLClient {
  const clients = new Map<string, GraphQLClient>();
  return (username) => {
    const client = clients.get(username) ?? new GraphQLClient(url, { username, password: demoPassword }, signal);
    clients.set(username, client);
    return client;
  };
}

class Stream {
  readonly #desk: StreamDesk;
  readonly #customers: readonly SampleCustomer[];
  readonly #chance: Chance;
  readonly #startedAt: number;
  readonly #hands = new TasksInHand();
  #filedAt: number;
  #filed = 0;

  constructor(desk: StreamDesk, customers: readonly SampleCustomer[], chance: Chance, startedAt: number) {
    this.#desk = desk;
    this.#customers = customers;
    this.#chance = chance;
    this.#startedAt = startedAt;
    // The first complaint comes soon: someone is waiting to see one.
    this.#filedAt = startedAt - 15_000;
  }

  /** Looks, does one thing, and says how long to wait before the next. */
  async step(now: number): Promise<number> {
    const seen = await this.#desk.look(40);
    const scene = this.#scene(seen, now);
    await this.#play(nextAct(scene, this.#chance), seen, now);
    return pause(scene, this.#chance);
  }

  #scene(seen: Seen, now: number): Scene {
    return {
      running: now - this.#startedAt,
      sinceFiling: now - this.#filedAt,
      openTasks: seen.open.totalCount,
      heldTasks: seen.held.totalCount,
      ripeTasks: this.#hands.ripe(seen, now).length,
      untold: untold(seen).length,
    };
  }

  #play(act: Act, seen: Seen, now: number): Promise<void> {
    switch (act) {
      case 'FILE':
        return this.#file(seen, now);
      case 'ACKNOWLEDGE':
        return this.#acknowledge(seen);
      case 'CLAIM':
        return this.#claim(seen, now);
      case 'COMPLETE':
        return this.#complete(seen, now);
      case 'REST':
        return Promise.resolve();
    }
  }

  async #file(seen: Seen, now: number): Promise<void> {
    this.#filedAt = now;
    const key = `stream-${this.#startedAt}-${++this.#filed}`;
    const chance = this.#chance.fork(key);
    const at = instant(Date.parse(seen.serverTime));
    await this.#desk.file(freshFiling(chance, this.#customers, at, urgentTickets(seen) < mostUrgent), key);
  }

  async #acknowledge(seen: Seen): Promise<void> {
    const [ticket] = untold(seen);
    if (ticket) await this.#desk.acknowledge(ticket.number);
  }

  async #claim(seen: Seen, now: number): Promise<void> {
    const claimer = nextClaimer(seen, this.#chance);
    if (!claimer) return;
    const taskId = await this.#desk.claimNext(claimer.username, claimer.department);
    if (taskId) this.#hands.took(taskId, now + workTime(this.#chance));
  }

  async #complete(seen: Seen, now: number): Promise<void> {
    const ripe = this.#hands.ripe(seen, now);
    const task = ripe.length > 0 ? this.#chance.pick(ripe) : undefined;
    const username = task && playerOf(task);
    if (username) await this.#desk.complete(username, task.id, noteFor(task, this.#chance));
  }
}
