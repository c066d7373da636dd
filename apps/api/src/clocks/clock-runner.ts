import type { Actor } from '@gridvoice/domain/lifecycle/commands';
import type pg from 'pg';
import type { Logger } from 'pino';
import type { CommandBus } from '../commands/command-bus.js';
import { nowSql } from '../database/now.js';

/** The part of us that nobody signs in as. */
export const systemActor: Actor = { id: 'system', department: null, roles: ['SYSTEM'] };

const interval = 500;
const mostAtOnce = 200;

/** Sends the empty command to tickets whose clocks ran out; settling itself is every command's first step. */
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

  /** Works through everything that is due. */
  async settleAll(): Promise<void> {
    for (let due = await this.#due(); due.length > 0; due = await this.#due()) {
      const answers = await this.#bus.run(due.map((number) => ({ kind: 'settle', number, actor: systemActor })));
      // Where nothing could be settled, the next turn tries again; this one would go round for ever.
      if (answers.every((answer) => 'error' in answer)) return;
    }
  }

  async #due(): Promise<string[]> {
    const { rows } = await this.#pool.query<{ number: string }>(
      `SELECT DISTINCT ticket_number AS number FROM (
         SELECT ticket_number FROM clock WHERE state = 'RUNNING' AND due_at < to_timestamp(${nowSql} / 1000.0)
         ORDER BY due_at LIMIT ${mostAtOnce}) AS due`,
    );
    return rows.map(({ number }) => number);
  }
}
