import { setTimeout as sleep } from 'node:timers/promises';
import { instant } from '@gridvoice/domain/instant';
import { type Chance, chanceOf } from '../sample/chance.js';
import { freshFiling } from '../sample/complaints.js';
import type { SampleCustomer } from '../sample/customers.js';
import { demoPassword } from '../sample/members.js';
import { GraphQLClient } from './graphql-client.js';
import { StreamCases } from './stream-cases.js';
import { type Seen, type SeenTask, StreamDesk } from './stream-desk.js';
import { nextClaim, noteFor, playerOf, TasksInHand, untold, urgentTickets } from './stream-hands.js';
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
  const cases = new StreamCases(desk);
  const stream = new Stream({ desk, cases }, options.customers, chanceOf(`stream ${startedAt}`), startedAt);
  const turns = options.later ? workOff(desk, cases, chanceOf(`work off ${startedAt}`)) : null;
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

interface Means {
  readonly desk: StreamDesk;
  readonly cases: StreamCases;
}

class Stream {
  readonly #desk: StreamDesk;
  readonly #cases: StreamCases;
  readonly #customers: readonly SampleCustomer[];
  readonly #chance: Chance;
  readonly #startedAt: number;
  readonly #hands = new TasksInHand();
  #filedAt: number;
  #filed = 0;

  constructor({ desk, cases }: Means, customers: readonly SampleCustomer[], chance: Chance, startedAt: number) {
    this.#desk = desk;
    this.#cases = cases;
    this.#customers = customers;
    this.#chance = chance;
    this.#startedAt = startedAt;
    // The first complaint comes soon: someone is waiting to see one.
    this.#filedAt = startedAt - 15_000;
  }

  /** Looks, does one thing, and says how long to wait before the next. */
  async step(now: number): Promise<number> {
    const seen = await this.#desk.look(40);
    const at = Date.parse(seen.serverTime);
    await this.#cases.refresh(at);
    const scene = this.#scene(seen, now, at);
    await this.#play(nextAct(scene, this.#chance), seen, now, at);
    return pause(scene, this.#chance);
  }

  #scene(seen: Seen, now: number, at: number): Scene {
    return {
      running: now - this.#startedAt,
      sinceFiling: now - this.#filedAt,
      openTasks: seen.open.totalCount,
      heldTasks: seen.held.totalCount,
      ripeTasks: this.#ripe(seen, now, at).length,
      ripeDuties: this.#cases.ripe(at).length,
      untold: untold(seen).length,
    };
  }

  #play(act: Act, seen: Seen, now: number, at: number): Promise<unknown> {
    switch (act) {
      case 'FILE':
        return this.#file(seen, now);
      case 'ACKNOWLEDGE':
        return this.#acknowledge(seen, at);
      case 'CLAIM':
        return this.#claim(seen, now, at);
      case 'COMPLETE':
        return this.#complete(seen, now, at);
      case 'TEND':
        return this.#tend(at);
      case 'REST':
        return Promise.resolve();
    }
  }

  async #file(seen: Seen, now: number): Promise<void> {
    this.#filedAt = now;
    const key = `stream-${this.#startedAt}-${++this.#filed}`;
    const chance = this.#chance.fork(key);
    const at = instant(Date.parse(seen.serverTime));
    const filing = freshFiling(chance, this.#customers, at, urgentTickets(seen) < mostUrgent);
    this.#cases.visitors.filed(await this.#desk.file(filing, key));
  }

  async #acknowledge(seen: Seen, at: number): Promise<void> {
    const ticket = untold(seen).find(({ number }) => !this.#cases.visitors.isTheirs(number, at));
    if (!ticket) return;
    this.#cases.changed(ticket.number);
    await this.#desk.acknowledge(ticket.number);
  }

  async #claim(seen: Seen, now: number, at: number): Promise<void> {
    const claim = nextClaim(this.#free(seen.open.nodes, at), this.#chance);
    if (!claim) return;
    this.#cases.changed(claim.task.ticket.number);
    await this.#desk.claim(claim.username, claim.task.id);
    this.#hands.took(claim.task.id, now + workTime(this.#chance));
  }

  async #complete(seen: Seen, now: number, at: number): Promise<void> {
    const ripe = this.#ripe(seen, now, at);
    const task = ripe.length > 0 ? this.#chance.pick(ripe) : undefined;
    const username = task && playerOf(task);
    if (!username) return;
    this.#cases.changed(task.ticket.number);
    await this.#desk.complete(username, task.id, noteFor(task, this.#chance));
  }

  /** One of what is due soonest. */
  async #tend(at: number): Promise<void> {
    const soonest = this.#cases.ripe(at).slice(0, 4);
    if (soonest.length > 0) await this.#cases.fulfil(this.#chance.pick(soonest), at);
  }

  #ripe(seen: Seen, now: number, at: number): SeenTask[] {
    return this.#free(this.#hands.ripe(seen, now), at);
  }

  /** Without what a visitor has in hand. */
  #free(tasks: readonly SeenTask[], at: number): SeenTask[] {
    return tasks.filter(({ ticket }) => !this.#cases.visitors.isTheirs(ticket.number, at));
  }
}
