import { type Logger, pino } from 'pino';
import { GuessLevels } from './access/guess-levels.js';
import { Sessions } from './access/session.js';
import { SignIn } from './access/sign-in.js';
import { Turns } from './access/turns.js';
import { ClockRunner } from './clocks/clock-runner.js';
import { createAttempt } from './commands/attempt.js';
import { type Batch, batched } from './commands/batch.js';
import { CommandBus } from './commands/command-bus.js';
import { openDatabase } from './database/database.js';
import { Housekeeping } from './jobs/housekeeping.js';
import { Doorbell } from './ledger/doorbell.js';
import { ensurePartitions } from './ledger/partitions.js';
import { LedgerTail } from './ledger/tail.js';
import { FreshTickets } from './live/fresh-tickets.js';
import { createLoaders } from './loaders.js';
import { type Chance, systemChance } from './personal/seal.js';
import { RuleBooks } from './policies/rule-books.js';
import { Organisation } from './units/organisation.js';

export type Application = Awaited<ReturnType<typeof openApplication>>;

/** Two leave half of libuv's threads to everything else. */
const hashesAtATime = 2;

interface Options {
  readonly databaseUrl: string;
  readonly chance?: Chance;
  /** Names this build to screens, which reload when it changes. */
  readonly build?: string;
  readonly log?: Logger;
  /** The machine's, for sign-ins; milliseconds since 1970. */
  readonly clock?: () => number;
}

/** Everything behind the schema, ready to work: migrated, tailing the ledger, settling clocks. */
export async function openApplication({
  databaseUrl,
  chance = systemChance,
  build = 'dev',
  log = pino({ level: 'silent' }),
  clock = Date.now,
}: Options) {
  const { source, pool } = await openDatabase(databaseUrl);
  await ensurePartitions(pool);
  const doorbell = new Doorbell(databaseUrl, pool);
  const tail = new LedgerTail(pool, doorbell);
  const organisation = new Organisation(source);
  await organisation.reload();
  const rules = new RuleBooks();
  const bus = new CommandBus(ringing(batched(createAttempt({ pool, organisation, rules, chance })), doorbell));
  const runner = new ClockRunner(pool, bus, log);
  const sessions = new Sessions(pool, (member) => organisation.scopeOf(member), clock);
  const turns = new Turns(hashesAtATime);
  const load = createLoaders({ source, pool }, rules);
  const housekeeping = new Housekeeping({ pool, sessions, clock, log });
  doorbell.start();
  await tail.start();
  runner.start();
  housekeeping.start();
  return {
    build,
    source,
    pool,
    chance,
    bus,
    runner,
    tail,
    doorbell,
    organisation,
    rules,
    sessions,
    signIn: new SignIn(pool, sessions, turns),
    guesses: new GuessLevels(pool),
    turns,
    clock,
    load,
    fresh: new FreshTickets(load.ticket),
    async close(): Promise<void> {
      housekeeping.stop();
      await runner.stop();
      await bus.idle();
      await tail.stop();
      await doorbell.stop();
      await source.destroy();
    },
  };
}

/** Readers hear of what was committed. */
const ringing =
  (batch: Batch, doorbell: Doorbell): Batch =>
  async (requests) => {
    const answers = await batch(requests);
    doorbell.ring();
    return answers;
  };
