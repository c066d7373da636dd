import type { Actor } from '@gridvoice/domain/lifecycle/commands';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { CommandBus } from '../commands/command-bus.js';
import { nowSql } from '../database/now.js';

/** The part of us that nobody signs in as. */
export const systemActor: Actor = { id: 'system', department: null, roles: ['SYSTEM'] };

const interval = 200;
const mostAtOnce = 200;

/** Sends the empty command to tickets of which something fell due; settling itself is every command's first step. */
export class ClockRunner {
  readonly #pool: pg.Pool;
  readonly #bus: CommandBus;
  readonly #log: Logger;
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;

  constructor(pool: pg.Pool, bus: CommandBus, log: Logger) {
    this.#pool = pool;
    this.#bus = bus;
    this.#log = log;
  }

  start(): void {
    this.#timer = setInterval(() => {
      this.#running ??= this.settleAll()
        .catch((error: unknown) => this.#log.warn({ err: error }, 'clocks could not be settled; trying again'))
        .finally(() => {
          this.#running = null;
        });
    }, interval);
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#running;
  }

  /** Works through everything that is due. What can't be settled is told and left to the next turn, and holds up nothing else. */
  async settleAll(): Promise<void> {
    const failed: string[] = [];
    for (let due = await this.#due(failed); due.length > 0; due = await this.#due(failed)) {
      const answers = await this.#bus.run(due.map((number) => ({ kind: 'settle', number, actor: systemActor })));
      for (const [index, answer] of answers.entries()) {
        if (!('error' in answer)) continue;
        failed.push(due[index] ?? '');
        this.#log.warn({ err: answer.error, ticket: due[index] }, 'a ticket could not be settled; trying again');
      }
    }
  }

  /** The tickets that time alone changes, longest due first. */
  async #due(failed: readonly string[]): Promise<string[]> {
    const { rows } = await this.#pool.query<{ number: string }>(
      `SELECT number FROM ticket WHERE settles_at < to_timestamp(${nowSql} / 1000.0) AND number <> ALL($1)
       ORDER BY settles_at LIMIT ${mostAtOnce}`,
      [failed],
    );
    return rows.map(({ number }) => number);
  }
}
