import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { discardEmbeddedPostgres } from '../src/database/embedded/launcher.js';
import { verifyLedger } from '../src/ledger/verify.js';
import { type Change, ticketChanged } from './follower.js';
import { client, file } from './harness.js';
import { KillableServer } from './killable-server.js';
import { ledgerHead, ofTickets, readLedger } from './ledger-pages.js';

const rounds = 3;
const filingsPerRound = 40;
const writers = 8;

let dataDir: string;
let server: KillableServer;
/** Why this machine can't show it; null when it can. */
let unfit: string | null = null;
let tokens: Readonly<Record<string, string>>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gridvoice-crash-'));
  await chmod(dataDir, 0o755);
  server = await KillableServer.on(dataDir);
  try {
    tokens = (await server.start()).tokens;
  } catch (error) {
    if (!/does not run on this machine|no embedded PostgreSQL/.test(String(error))) throw error;
    unfit = String(error);
  }
});
afterAll(async () => {
  await server.stop();
  await discardEmbeddedPostgres({ dataDir, log: () => undefined });
  await rm(dataDir, { recursive: true, force: true });
});

it('loses, skips and doubles nothing when everything is killed under load, again and again', async (context) => {
  if (unfit !== null) return context.skip(unfit);
  const [agent, ops, ops2] = ['agent', 'ops', 'ops2'].map((name) => client(server.url, tokens[name] ?? '')) as [Who, Who, Who];
  const from = await ledgerHead(ops);
  const filed = new Map<string, string>();
  const claimed: string[] = [];
  const told: Change[] = [];
  const progress = new Progress();
  const leaveSubscription = new AbortController();
  const subscription = progress.watch(followThroughout(ops, from, told, progress, leaveSubscription.signal));

  const work = [
    ...Array.from({ length: writers }, (_, writer) => fileThroughout(agent, `writer-${writer}`, filed, progress)),
    ...[ops, ops2].map((claimer) => claimThroughout(claimer, claimed, progress)),
  ].map((each) => progress.watch(each));
  for (let round = 1; round <= rounds; round++) {
    await progress.until(() => filed.size >= round * filingsPerRound);
    await server.killEverything();
    await server.start();
  }
  await progress.until(() => filed.size >= (rounds + 1) * filingsPerRound);
  progress.isOver = true;
  await Promise.all(work);

  const entries = ofTickets(await readLedger(ops, from));
  await progress.until(() => told.at(-1)?.cursor === entries.at(-1)?.cursor);
  leaveSubscription.abort();
  await subscription;
  expect(told.map(({ entry }) => entry)).toEqual(entries);

  // Every key was answered in the end: one ticket each, none beside them.
  const numbers = entries.filter(({ kind }) => kind === 'complaint.filed').map(({ ticketNumber }) => ticketNumber);
  expect([...filed.values()].sort()).toEqual(numbers.sort());
  for (const number of numbers) expect((await ops.execute(findTicket, { number })).data.ticket).toEqual({ number });

  expect(new Set(claimed).size).toBe(claimed.length);
  for (const id of claimed) expect(await taskOf(ops, id)).toMatchObject({ status: 'CLAIMED' });

  const pool = new pg.Pool({ connectionString: (await server.start()).databaseUrl });
  expect(await verifyLedger(pool)).toMatchObject({ fault: null, tickets: filed.size });
  await pool.end();
}, 120_000);

type Who = ReturnType<typeof client>;

const findTicket = 'query ($number: String!) { ticket(number: $number) { number } }';
const ticketTasks = 'query ($number: String!) { ticket(number: $number) { tasks { id status } } }';
const claimNext = 'mutation { claimNextTask(department: OPERATIONS) { task { id } } }';

async function taskOf(who: Who, id: string): Promise<unknown> {
  const { data } = await who.execute(ticketTasks, { number: id.split('/')[0] });
  return data.ticket.tasks.find((task: { id: string }) => task.id === id);
}

/** What those under way tell the one who decides when to kill. */
class Progress {
  isOver = false;
  #wake: () => void = () => undefined;
  #failure: unknown = null;

  made(): void {
    this.#wake();
  }

  /** Takes part; if it fails, whoever waits fails with it. */
  watch(work: Promise<void>): Promise<void> {
    return work.catch((error: unknown) => {
      this.#failure = error;
      this.#wake();
    });
  }

  async until(isMet: () => boolean): Promise<void> {
    while (!isMet()) {
      if (this.#failure) throw this.#failure;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}

/** Whoever got no answer asks again, when there is someone to ask. An answer that is a refusal is no loss of connection. */
async function persistently<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
      await server.start();
    }
  }
}

async function fileThroughout(agent: Who, writer: string, filed: Map<string, string>, progress: Progress): Promise<void> {
  for (let turn = 1; !progress.isOver; turn++) {
    const idempotencyKey = `${writer}-${turn}`;
    const { number } = await persistently(() => file(agent, { idempotencyKey }));
    filed.set(idempotencyKey, number);
    progress.made();
  }
}

async function claimThroughout(claimer: Who, claimed: string[], progress: Progress): Promise<void> {
  while (!progress.isOver) {
    const { data, errors } = await persistently(() => claimer.execute(claimNext));
    if (errors) throw new Error(JSON.stringify(errors));
    const { task } = data.claimNextTask;
    if (task) claimed.push(task.id);
  }
}

/** Each time the line breaks, goes on from the last change it was told of. */
async function followThroughout(who: Who, from: string, told: Change[], progress: Progress, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await server.start();
    const answers = who.subscribe(ticketChanged, { after: told.at(-1)?.cursor ?? from });
    const leave = (): void => void answers.return?.();
    signal.addEventListener('abort', leave, { once: true });
    try {
      for await (const { data } of answers) {
        told.push(data.ticketChanged);
        progress.made();
      }
    } catch (error) {
      // An error of the subscription is a list of errors; a broken line is an event of the socket.
      if (Array.isArray(error)) throw new Error(JSON.stringify(error));
    }
    signal.removeEventListener('abort', leave);
  }
}
