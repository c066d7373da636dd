import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Application } from '../src/application.js';
import { verifyLedger } from '../src/ledger/verify.js';
import { filing } from './bulk.js';
import { Follower } from './follower.js';
import { type Api, type Client, startApi } from './harness.js';
import { ledgerHead, ofTickets, type PagedEntry, positionOf, readLedger } from './ledger-pages.js';

let api: Api;
let other: Api;
let ops: Client;

beforeAll(async () => {
  api = await startApi();
  other = await api.replica();
  ops = await api.as('ops');
});
afterAll(() => api.stop());

const writers = 16;
const filingsEach = 8;

it('shows 16 writers with delayed commits to a reader: every position once, in order, without a gap', async () => {
  const from = await ledgerHead(ops);
  await delayTransactions(api.application);
  const follower = new Follower(ops, { after: from });
  let isWriting = true;
  const polled = pollLedger(from, () => isWriting);

  await Promise.all(Array.from({ length: writers }, (_, index) => write(index % 2 === 0 ? api.application : other.application)));
  isWriting = false;

  const whole = await readLedger(ops, from);
  const first = positionOf(from) + 1;
  expect(whole.map(({ cursor }) => positionOf(cursor))).toEqual(whole.map((_, index) => first + index));
  expect(whole.filter(({ kind }) => kind === 'complaint.filed')).toHaveLength(writers * filingsEach);
  expect(await polled).toEqual(whole);
  const told = await follower.reached(whole.at(-1)?.cursor ?? '');
  expect(told.map(({ entry }) => entry)).toEqual(ofTickets(whole));
  await follower.leave();
  expect(await verifyLedger(api.application.pool)).toMatchObject({ fault: null, tickets: writers * filingsEach });
});

/** Each filing is a transaction of its own: `run` doesn't gather them as `send` would. */
async function write({ bus }: Application): Promise<void> {
  for (let left = filingsEach; left > 0; left--) {
    for (const answer of await bus.run([filing()])) if ('error' in answer) throw answer.error;
  }
}

/** Goes on from wherever it is, without ever looking back, until the writing is over and nothing more comes. */
async function pollLedger(from: string, isWriting: () => boolean): Promise<PagedEntry[]> {
  const seen: PagedEntry[] = [];
  for (let goOn = true; goOn; ) {
    goOn = isWriting();
    seen.push(...(await readLedger(ops, seen.at(-1)?.cursor ?? from)));
  }
  return seen;
}

/**
 * Transactions that stay open for some milliseconds after their rows are written, and again, as the last thing before the
 * commit, after they drew their positions. With ids drawn from a sequence a reader would pass over those still open.
 */
async function delayTransactions({ pool }: Application): Promise<void> {
  await pool.query(`CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_sleep(random() * 0.008); RETURN NULL; END'`);
  await pool.query('CREATE TRIGGER dawdle AFTER INSERT ON ticket FOR EACH STATEMENT EXECUTE FUNCTION dawdle()');
  await pool.query(`CREATE CONSTRAINT TRIGGER dawdle_at_commit AFTER INSERT ON ticket DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION dawdle()`);
}
