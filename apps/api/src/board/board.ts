import type { Clock } from '@gridvoice/domain/clocks/clock';
import { type Department, departments } from '@gridvoice/domain/department';
import { type Grade, grades } from '@gridvoice/domain/grade';
import { type Instant, instant, localDay, startOfDay } from '@gridvoice/domain/instant';
import type { Ticket } from '@gridvoice/domain/lifecycle/ticket';
import type pg from 'pg';
import { scopeSql } from '../access/scope-sql.js';
import type { Viewer } from '../access/viewer.js';
import { nowSql } from '../database/now.js';
import { isoText } from '../database/rows.js';
import { snapshot } from '../database/transaction.js';
import { type LedgerHead, readHead } from '../ledger/entry.js';
import { openStatusesSql } from '../tickets/open-sql.js';
import { readTickets } from '../tickets/ticket-store.js';

export interface OpenCount {
  readonly grade: Grade;
  readonly department: Department;
  readonly count: number;
}

export interface TicketClock extends Clock {
  readonly ticketNumber: string;
  readonly ticket?: Ticket;
}

/** What the wall shows at a glance; imported tickets are left out. */
export interface Board {
  readonly asOf: LedgerHead;
  readonly at: Instant;
  readonly open: readonly OpenCount[];
  readonly nearest: readonly TicketClock[];
  readonly breached: readonly TicketClock[];
  readonly breachedCount: number;
  readonly newest: readonly Ticket[];
  readonly receivedToday: number;
}

const listed = 20;

export const readBoard = (pool: pg.Pool, viewer: Viewer): Promise<Board> =>
  snapshot(pool, async (client) => {
    const asOf = await readHead(client);
    const at = instant(Number(await one(client, `SELECT ${nowSql} AS value`)));
    const seen = new Seen(client, viewer);
    return {
      asOf,
      at,
      open: await seen.openCounts(),
      nearest: await seen.clocks("clock.state = 'RUNNING'", 'ASC'),
      breached: await seen.clocks(breachedNow, 'DESC'),
      breachedCount: await seen.breachedCount(),
      newest: await seen.newest(),
      receivedToday: await seen.receivedSince(startOfDay(localDay(at))),
    };
  });

const breachedNow = "clock.state = 'BREACHED' AND clock.stopped_at IS NULL";

async function one(client: pg.PoolClient, sql: string, parameters: unknown[] = []): Promise<unknown> {
  const { rows } = await client.query<{ value: unknown }>(sql, parameters);
  return rows[0]?.value;
}

/** What a viewer sees of the board, in one snapshot. */
class Seen {
  readonly #client: pg.PoolClient;
  readonly #viewer: Viewer;

  constructor(client: pg.PoolClient, viewer: Viewer) {
    this.#client = client;
    this.#viewer = viewer;
  }

  /** Every grade and department, those with nothing open too: a wall shows a zero, never a gap. */
  async openCounts(): Promise<OpenCount[]> {
    const parameters: unknown[] = [];
    const { rows } = await this.#client.query<OpenCount>(
      `SELECT grade, lead AS department, count(*)::int AS count FROM ticket
       WHERE ${this.#where(parameters, `status IN (${openStatusesSql})`, 'NOT imported')} GROUP BY grade, lead`,
      parameters,
    );
    return grades.flatMap((grade) =>
      departments.map((department) => {
        const found = rows.find((row) => row.grade === grade && row.department === department);
        return found ?? { grade, department, count: 0 };
      }),
    );
  }

  async clocks(condition: string, direction: 'ASC' | 'DESC'): Promise<TicketClock[]> {
    const parameters: unknown[] = [];
    const { rows } = await this.#client.query<{ id: string; number: string }>(
      `SELECT clock.id, clock.ticket_number AS number FROM clock ${this.#ofTickets(parameters, condition, 'NOT clock.imported')}
       ORDER BY clock.due_at ${direction}, clock.id LIMIT ${listed}`,
      parameters,
    );
    const tickets = new Map((await this.#read(rows)).map((ticket) => [ticket.number, ticket]));
    return rows.flatMap(({ id, number }) => {
      const ticket = tickets.get(number);
      const clock = ticket?.clocks.find((candidate) => candidate.id === id);
      return ticket && clock ? [{ ...clock, ticketNumber: number, ticket }] : [];
    });
  }

  async breachedCount(): Promise<number> {
    const parameters: unknown[] = [];
    const sql = `SELECT count(*) AS value FROM clock ${this.#ofTickets(parameters, breachedNow, 'NOT clock.imported')}`;
    return Number(await one(this.#client, sql, parameters));
  }

  async receivedSince(moment: Instant): Promise<number> {
    const parameters: unknown[] = [isoText(moment)];
    const where = this.#where(parameters, 'received_at >= $1', 'NOT imported');
    return Number(await one(this.#client, `SELECT count(*) AS value FROM ticket WHERE ${where}`, parameters));
  }

  async newest(): Promise<Ticket[]> {
    const parameters: unknown[] = [];
    const { rows } = await this.#client.query<{ number: string }>(
      `SELECT number FROM ticket WHERE ${this.#where(parameters, 'NOT imported')}
       ORDER BY received_at DESC, number DESC LIMIT ${listed}`,
      parameters,
    );
    const tickets = await this.#read(rows);
    return tickets.sort((one, other) => other.receivedAt - one.receivedAt || (one.number < other.number ? 1 : -1));
  }

  #read(rows: readonly { number: string }[]): Promise<Ticket[]> {
    return readTickets(
      this.#client,
      rows.map(({ number }) => number),
    );
  }

  #where(parameters: unknown[], ...conditions: string[]): string {
    return [...conditions, ...scopeSql(this.#viewer, parameters)].join(' AND ');
  }

  /** The rest of a query on clocks; their tickets are asked only where something bounds the viewer. */
  #ofTickets(parameters: unknown[], ...conditions: string[]): string {
    const scope = scopeSql(this.#viewer, parameters);
    const join = scope.length > 0 ? 'JOIN ticket ON ticket.number = clock.ticket_number' : '';
    return `${join} WHERE ${[...conditions, ...scope].join(' AND ')}`;
  }
}
