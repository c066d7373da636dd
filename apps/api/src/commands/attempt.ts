import { chinaCalendar } from '@gridvoice/domain/calendar/china-calendar';
import type { Instant } from '@gridvoice/domain/instant';
import { assertInDepartment } from '@gridvoice/domain/lifecycle/claiming';
import { decide } from '@gridvoice/domain/lifecycle/decide';
import { evolve } from '@gridvoice/domain/lifecycle/evolve';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import { defaultPolicy } from '@gridvoice/domain/policy';
import type pg from 'pg';
import { now as databaseNow } from '../database/now.js';
import { transaction } from '../database/transaction.js';
import { append, type NewEntry } from '../ledger/append.js';
import { filterColumns } from '../ledger/filter-columns.js';
import type { Chance } from '../personal/seal.js';
import { lockTickets, saveTickets } from '../tickets/ticket-store.js';
import type { Organisation } from '../units/organisation.js';
import type { Attempt } from './batch.js';
import { earlierResults, type Remembered, rememberResults } from './idempotency.js';
import { lockNextTasks } from './next-tasks.js';
import { numberFilings } from './number-filings.js';
import { type Planned, plan } from './plan.js';
import { type Answer, type Request, ticketOf } from './request.js';

interface Means {
  readonly pool: pg.Pool;
  readonly organisation: Organisation;
  readonly chance: Chance;
}

/** Requests in one transaction: lock and load, let the domain decide, save, and append to the ledger last. */
export function createAttempt(means: Means): Attempt {
  return async (requests) => {
    const numbers = await numberFilings(means.pool, requests);
    return transaction(means.pool, (client) => new Work(client, means).run(requests, numbers));
  };
}

/** What one transaction has in hand. */
class Work {
  readonly #client: pg.PoolClient;
  readonly #means: Means;
  readonly #tickets = new Map<string, Ticket>();
  readonly #changed = new Set<string>();
  readonly #entries: NewEntry[] = [];
  readonly #personal: (Planned['personal'][number] & { stream: string })[] = [];
  readonly #remember: Remembered[] = [];

  constructor(client: pg.PoolClient, means: Means) {
    this.#client = client;
    this.#means = means;
  }

  async run(requests: readonly Request[], numbers: readonly (string | null)[]): Promise<Answer[]> {
    const next = await lockNextTasks(this.#client, requests);
    // Looking for next tasks has locked their tickets already.
    await this.#load(
      next.flatMap((taskId) => taskId?.split('/', 1)[0] ?? []),
      false,
    );
    await this.#load(requests.flatMap((request) => ticketOf(request) ?? []));
    const earlier = await earlierResults(this.#client, requests);
    await this.#load([...earlier.tickets, ...earlier.sources.values()], false);
    const now = await databaseNow(this.#client);
    const answers = requests.map((request, index): Answer => {
      try {
        return this.#answer(request, { number: numbers[index] ?? null, taskId: next[index] ?? null }, request.at ?? now, earlier);
      } catch (error) {
        return { error };
      }
    });
    await this.#save(now);
    return answers;
  }

  async #load(numbers: readonly string[], lock = true): Promise<void> {
    const missing = numbers.filter((number) => !this.#tickets.has(number));
    for (const ticket of await lockTickets(this.#client, missing, lock)) this.#tickets.set(ticket.number, ticket);
  }

  #answer(request: Request, given: { number: string | null; taskId: string | null }, now: Instant, earlier: Earlier): Answer {
    const repeated = earlier.find(request);
    if (repeated) return this.#repeated(repeated, request);
    if (request.kind === 'claimNext') assertInDepartment(request.actor, request.department);
    if (request.kind === 'claimNext' && given.taskId === null) {
      return { result: { ticket: null, taskId: null, repeated: false } };
    }
    const planned = plan(request, given, { now, organisation: this.#means.organisation, chance: this.#means.chance });
    const ticket = this.#carryOut(planned, request, now);
    if (request.idempotency) this.#remember.push(earlier.remember(request, ticket.number));
    if (request.kind === 'file' && request.imported) earlier.sources.set(request.imported.sourceId, ticket.number);
    return { result: { ticket, taskId: planned.taskId, repeated: false } };
  }

  #repeated(number: string, request: Request): Answer {
    const taskId = 'taskId' in request ? request.taskId : null;
    return { result: { ticket: this.#tickets.get(number) ?? null, taskId, repeated: true } };
  }

  #carryOut({ number, command, personal }: Planned, { actor }: Request, now: Instant): Ticket {
    const before = this.#tickets.get(number) ?? null;
    const circumstances = { now, actor, policy: defaultPolicy, calendar: chinaCalendar };
    const entries: NewEntry[] = [];
    let ticket = before;
    const events = decide(before, command, circumstances);
    for (const event of events) {
      const after: Ticket = evolve(ticket, event);
      const { kind, at, ...payload } = event;
      entries.push({
        stream: `ticket:${number}`,
        kind,
        at,
        recordedAt: now,
        // Nobody breaches a clock: it runs out.
        actor: kind === 'clock.breached' ? 'system' : actor.id,
        ticketNumber: number,
        payload,
        before: ticket && filterColumns(ticket),
        after: filterColumns(after),
      });
      ticket = after;
    }
    if (!ticket) throw new Refusal('NOT_FOUND', 'unknownTicket');
    // Only now, when nothing can fail any more: a request writes all of its entries or none.
    this.#entries.push(...entries);
    this.#tickets.set(number, ticket);
    if (ticket !== before) {
      this.#changed.add(number);
      // What was said only counts where an event points to it: a repeated completion may do no more than settle a clock.
      const said = JSON.stringify(events);
      const kept = personal.filter(({ id }) => said.includes(id));
      this.#personal.push(...kept.map((value) => ({ ...value, stream: `ticket:${number}` })));
    }
    return ticket;
  }

  async #save(now: Instant): Promise<void> {
    const changed = [...this.#changed].sort().flatMap((number) => this.#tickets.get(number) ?? []);
    await saveTickets(this.#client, changed, this.#personal);
    await rememberResults(this.#client, this.#remember, now);
    await append(this.#client, this.#entries);
  }
}

type Earlier = Awaited<ReturnType<typeof earlierResults>>;
