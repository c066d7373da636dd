import { assertSees, wholeUtility } from '@gridvoice/domain/access/scope';
import { settlesAt } from '@gridvoice/domain/clocks/settle';
import type { Instant } from '@gridvoice/domain/instant';
import { assertInDepartment } from '@gridvoice/domain/lifecycle/claiming';
import { decide } from '@gridvoice/domain/lifecycle/decide';
import type { TicketEvent } from '@gridvoice/domain/lifecycle/events';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { transaction } from '../database/transaction.js';
import { append, type NewEntry } from '../ledger/append.js';
import type { Chance } from '../personal/seal.js';
import type { RuleBook } from '../policies/rule-book.js';
import { keepEdition, type RuleBooks } from '../policies/rule-books.js';
import { lockTickets, readTickets, saveTickets, type Wanted } from '../tickets/ticket-store.js';
import type { Organisation } from '../units/organisation.js';
import type { Attempt } from './batch.js';
import { Forgetting } from './forgetting.js';
import { earlierResults, type Remembered, rememberResults } from './idempotency.js';
import { linkedCustomers } from './linked-customers.js';
import { type Moment, policyFor } from './moment.js';
import { lockNextTasks } from './next-tasks.js';
import { numberFilings } from './number-filings.js';
import { assertRole, type Planned, plan } from './plan.js';
import type { Given } from './planning.js';
import { recentReveals } from './recent-reveals.js';
import { recorded } from './recorded.js';
import { type Answer, numberOf, type Request, ticketOf } from './request.js';

interface Means {
  readonly pool: pg.Pool;
  readonly organisation: Organisation;
  readonly rules: RuleBooks;
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
  readonly #forget = new Forgetting();

  constructor(client: pg.PoolClient, means: Means) {
    this.#client = client;
    this.#means = means;
  }

  async run(requests: readonly Request[], numbers: readonly (string | null)[]): Promise<Answer[]> {
    await keepEdition(this.#client);
    const next = await lockNextTasks(this.#client, requests);
    // Looking for next tasks has locked their tickets already.
    await this.#read(next.flatMap((taskId) => (taskId === null ? [] : numberOf(taskId))));
    await this.#lock(requests.flatMap(wantedBy));
    const linked = await linkedCustomers(this.#client, requests, this.#tickets);
    const earlier = await earlierResults(this.#client, requests);
    await this.#read([...earlier.tickets, ...earlier.sources.values()]);
    const { now, book } = await this.#means.rules.current(this.#client);
    const reveals = await recentReveals(this.#client, requests, now);
    const answers = requests.map((request, index): Answer => {
      const to = request.kind === 'fileSecondary' ? linked.get(request.number) : undefined;
      const given = { number: numbers[index] ?? null, taskId: next[index] ?? null, linked: to ?? null };
      try {
        reveals.assertFew(request);
        const answer = this.#answer(request, given, { now: request.at ?? now, recordedAt: now, book }, earlier);
        reveals.count(request);
        return answer;
      } catch (error) {
        return { error };
      }
    });
    await this.#save(now, book);
    return answers;
  }

  async #lock(wanted: readonly Wanted[]): Promise<void> {
    const missing = wanted.filter(({ number }) => !this.#tickets.has(number));
    for (const ticket of await lockTickets(this.#client, missing)) this.#tickets.set(ticket.number, ticket);
  }

  async #read(numbers: readonly string[]): Promise<void> {
    const missing = numbers.filter((number) => !this.#tickets.has(number));
    for (const ticket of await readTickets(this.#client, missing)) this.#tickets.set(ticket.number, ticket);
  }

  #answer(request: Request, given: Given, moment: Moment, earlier: Earlier): Answer {
    const repeated = earlier.find(request);
    if (repeated) return this.#repeated(repeated, request);
    if (request.kind === 'claimNext') assertInDepartment(request.actor, request.department);
    if (request.kind === 'claimNext' && given.taskId === null) {
      return { result: { ticket: null, taskId: null, repeated: false } };
    }
    this.#assertSeen(request);
    const { organisation, chance } = this.#means;
    const planned = plan(request, given, { now: moment.now, organisation, chance });
    const ticket = this.#carryOut(planned, request, moment);
    if (request.idempotency) this.#remember.push(earlier.remember(request, ticket.number));
    if (request.kind === 'file' && request.imported) earlier.sources.set(request.imported.sourceId, ticket.number);
    return { result: { ticket, taskId: planned.taskId, repeated: false } };
  }

  /** What an actor may not see is not theirs to change either. A ticket that isn't there is refused further on. */
  #assertSeen(request: Request): void {
    assertRole(request);
    const ticket = this.#tickets.get(ticketOf(request) ?? '');
    if (ticket && request.scope) assertSees(request.actor.id, request.scope, ticket);
  }

  #repeated(number: string, request: Request): Answer {
    const taskId = 'taskId' in request ? request.taskId : null;
    return { result: { ticket: this.#tickets.get(number) ?? null, taskId, repeated: true } };
  }

  #carryOut({ number, command, personal }: Planned, { actor }: Request, { now, recordedAt, book }: Moment): Ticket {
    const before = this.#tickets.get(number) ?? null;
    const circumstances = { now, actor, policy: policyFor(before, command, book), calendar: book.calendar };
    const events = decide(before, command, circumstances);
    const { ticket, entries } = recorded(before, events, { number, command, recordedAt, circumstances });
    if (!ticket) throw new Refusal('NOT_FOUND', 'unknownTicket');
    // Only now, when nothing can fail any more: a request writes all of its entries or none.
    this.#entries.push(...entries);
    this.#tickets.set(number, ticket);
    // Even where time brought nothing about, it is to be written down when to look again.
    if (ticket !== before || command.kind === 'settle') this.#changed.add(number);
    if (ticket !== before) this.#keep(personal, events, `ticket:${number}`);
    this.#forget.after(command, before, number);
    return ticket;
  }

  /** What was said only counts where an event points to it: a repeated completion may do no more than settle a clock. */
  #keep(personal: Planned['personal'], events: readonly TicketEvent[], stream: string): void {
    const said = JSON.stringify(events);
    this.#personal.push(...personal.filter(({ id }) => said.includes(id)).map((value) => ({ ...value, stream })));
  }

  async #save(now: Instant, book: RuleBook): Promise<void> {
    const changed = [...this.#changed].sort().flatMap((number) => this.#tickets.get(number) ?? []);
    await saveTickets(this.#client, {
      tickets: changed,
      settlesAt: (ticket) => settlesAt(ticket, book.of(ticket)),
      personal: this.#personal,
    });
    await rememberResults(this.#client, this.#remember, now);
    await this.#forget.carryOut(this.#client);
    await append(this.#client, this.#entries);
  }
}

function wantedBy(request: Request): Wanted[] {
  const number = ticketOf(request);
  const { units } = request.scope ?? wholeUtility;
  return number === null ? [] : [{ number, units }];
}

type Earlier = Awaited<ReturnType<typeof earlierResults>>;
