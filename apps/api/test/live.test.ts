import type { Socket } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { liveRule } from '../src/live/ticket-changes.js';
import { serve } from '../src/serve.js';
import type { RunningServer } from '../src/server/create-server.js';
import { fileMany } from './bulk.js';
import { type Change, Follower, ticketChanged } from './follower.js';
import { type Api, type Client, file, startApi } from './harness.js';
import { ledgerHead, ofTickets, positionOf, readLedger } from './ledger-pages.js';
import { SocketClient } from './server/socket-client.js';

let api: Api;
let other: Api;
let agent: Client;
let ops: Client;
let farOps: Client;

beforeAll(async () => {
  api = await startApi();
  other = await api.replica();
  [agent, ops, farOps] = await Promise.all([api.as('agent'), api.as('ops'), other.as('ops')]);
});
afterAll(() => api.stop());

const claimTask = 'mutation ($id: ID!) { claimTask(taskId: $id) { task { id } } }';
const acknowledge = 'mutation ($number: String!) { acknowledge(number: $number, by: PERSON) { ticket { version } } }';

/** What a subscriber is told has to be what the ledger holds, each of it once. */
async function expectWhole(follower: Follower, from: string): Promise<void> {
  const entries = ofTickets(await readLedger(ops, from));
  const told = await follower.reached(entries.at(-1)?.cursor ?? '');
  expect(told.map(({ entry }) => entry)).toEqual(entries);
  expect(told.map(({ cursor }) => cursor)).toEqual(entries.map(({ cursor }) => cursor));
  expectNewEnough(told);
}

/** A ticket's version counts its entries, so its nth change shows version n or a later one. */
function expectNewEnough(changes: readonly Change[]): void {
  const seen = new Map<string, number>();
  for (const { entry, ticket } of changes) {
    const nth = (seen.get(entry.ticketNumber ?? '') ?? 0) + 1;
    seen.set(entry.ticketNumber ?? '', nth);
    expect(ticket?.number).toBe(entry.ticketNumber);
    expect(ticket?.version).toBeGreaterThanOrEqual(nth);
  }
}

/** Files, acknowledges and claims, all at once, through both replicas. */
async function bustle(tickets: number): Promise<void> {
  const one = async (_: unknown, index: number): Promise<void> => {
    const { number, tasks } = await file(agent);
    const id = tasks.find(({ department }: { department: string }) => department === 'OPERATIONS').id;
    await Promise.all([agent.execute(acknowledge, { number }), (index % 2 === 0 ? ops : farOps).execute(claimTask, { id })]);
  };
  await Promise.all(Array.from({ length: tickets }, one));
}

describe(`every change reaches every screen that shows it, live (${liveRule} is TF-4)`, () => {
  it('in ledger order, none twice and none missing, on either replica', async () => {
    const from = await ledgerHead(ops);
    const [near, far] = [new Follower(ops, { after: from }), new Follower(farOps, { after: from })];

    await bustle(24);

    await expectWhole(near, from);
    await expectWhole(far, from);
    await Promise.all([near.leave(), far.leave()]);
  });

  it('from now on, where no place to go on from is given', async () => {
    await file(agent);
    const before = await ledgerHead(ops);
    const follower = new Follower(ops);
    while (follower.changes.length === 0) await file(agent);

    const entries = ofTickets(await readLedger(ops, before));
    const told = await follower.reached(entries.at(-1)?.cursor ?? '');

    const first = told[0]?.cursor ?? '';
    expect(told.map(({ cursor }) => cursor)).toEqual(
      entries.map(({ cursor }) => cursor).filter((cursor) => positionOf(cursor) >= positionOf(first)),
    );
    await follower.leave();
  });

  it('that matched the filter before or after it, live as from the backlog', async () => {
    const from = await ledgerHead(ops);
    const filter = { status: ['OPEN'], grade: ['LEVEL_1'] };
    const live = new Follower(ops, { after: from, filter });
    await file(agent);
    const { number, tasks } = await file(agent, { facts: { safetyHazard: true } });
    const opened = ofTickets(await readLedger(ops, from)).filter(({ ticketNumber }) => ticketNumber === number);
    await agent.execute(acknowledge, { number });
    await ops.execute(claimTask, { id: tasks[0].id });
    const { number: last } = await file(agent, { facts: { safetyHazard: true } });

    const ended = (changes: readonly Change[]): boolean => {
      return changes.at(-1)?.entry.ticketNumber === last && changes.at(-1)?.entry.kind === 'task.opened';
    };
    const told = (await live.until(ended)).filter(({ entry }) => entry.ticketNumber === number);

    // It came in, was graded, and went out of the filter with one last change that says so.
    expect(told.filter(({ matches }) => !matches).length).toBe(1);
    expect(told.at(-1)?.matches).toBe(false);
    expect(told.length).toBeGreaterThanOrEqual(opened.length);
    expect(told.length).toBeLessThan(
      ofTickets(await readLedger(ops, from)).filter((entry) => entry.ticketNumber === number).length,
    );
    const later = new Follower(ops, { after: from, filter });
    expect((await later.until(ended)).map(withoutTicket)).toEqual(live.changes.slice(0, later.changes.length).map(withoutTicket));
    await Promise.all([live.leave(), later.leave()]);
  });

  it('after a backlog longer than what the server keeps in memory, joined to what comes meanwhile', async () => {
    const from = await ledgerHead(ops);
    await fileMany(other.application, 600);
    expect(positionOf(await ledgerHead(ops)) - positionOf(from)).toBeGreaterThan(4_096);
    const follower = new Follower(ops, { after: from });

    await Promise.all([bustle(4), fileMany(api.application, 20)]);
    await follower.until(({ length }) => length > 3_000);
    await Promise.all([bustle(4), fileMany(other.application, 20)]);

    await expectWhole(follower, from);
    await follower.leave();
  });

  it('even where the database fails in the middle of catching up', async () => {
    const from = await ledgerHead(ops);
    const follower = new Follower(ops, { after: from });
    const first = await file(agent);
    await follower.until((changes) => changes.some(({ entry }) => entry.ticketNumber === first.number));
    const failures = failSecondPage(api.application.pool);

    await fileMany(other.application, 150);

    await expectWhole(follower, from);
    expect(failures.count).toBe(1);
    await follower.leave();
  });

  it('later, but all the same, when the doorbell is lost; and it is heard again afterwards', async () => {
    const { pool } = other.application;
    const listeners = `SELECT pid FROM pg_stat_activity WHERE datname = current_database()
      AND application_name = 'gridvoice doorbell' AND query LIKE 'LISTEN%'`;
    const listening = async (): Promise<number[]> => (await pool.query<{ pid: number }>(listeners)).rows.map(({ pid }) => pid);
    while ((await listening()).length < 2);
    const before = await listening();
    const from = await ledgerHead(ops);
    const follower = new Follower(farOps, { after: from });

    await pool.query(`SELECT pg_terminate_backend(pid) FROM (${listeners}) AS listening`);
    await bustle(4);

    await expectWhole(follower, from);
    while ((await listening()).filter((pid) => !before.includes(pid)).length < 2);
    await bustle(2);
    await expectWhole(follower, from);
    await follower.leave();
  });
});

describe('a cursor that can’t be continued', () => {
  const open = (): Promise<SocketClient> => {
    return new SocketClient(`${api.url.replace('http', 'ws')}/graphql`).init({
      authorization: `Bearer ${ops.token}`,
      acceptLanguage: 'en',
    });
  };

  it('is answered with an error and the cursor to go on from; the socket can still be used', async () => {
    const head = await ledgerHead(ops);
    const socket = await open();
    for (const [id, after] of [
      ['beyond', head.replace(/\d+$/, '999999999')],
      ['another', `0${head}`],
    ]) {
      socket.subscribe(`${id}`, ticketChanged, { after });
      const { type, payload } = await socket.end(`${id}`);
      expect(type).toBe('error');
      expect(payload).toMatchObject([{ extensions: { code: 'RESYNC_REQUIRED', cursor: head } }]);
    }

    socket.subscribe('again', ticketChanged, { after: head });
    const { number } = await file(agent);

    const told = await socket.receive(({ id, type }) => id === 'again' && type === 'next');
    expect(told.payload).toMatchObject({ data: { ticketChanged: { entry: { ticketNumber: number } } } });
    socket.socket.close();
  });

  it('is bad input where it can’t even be read', async () => {
    const socket = await open();
    for (const after of ['', 'nonsense', '-1', 'a-b']) {
      socket.subscribe(`read ${after}`, ticketChanged, { after });
      expect(await socket.end(`read ${after}`)).toMatchObject({
        type: 'error',
        payload: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      });
    }
    socket.socket.close();
  });
});

describe('a reader', () => {
  let server: RunningServer;
  /** The server's ends of the connections made to it. */
  const sockets: Socket[] = [];

  beforeAll(async () => {
    const log = pino({ level: 'silent' });
    server = await serve(api.application, { port: 0, host: '127.0.0.1', log, isReady: () => true });
    server.http.on('connection', (socket: Socket) => sockets.push(socket));
  });
  afterAll(() => server.stop());

  const connect = async (): Promise<SocketClient> => {
    const client = new SocketClient(`ws://127.0.0.1:${server.port}/graphql`);
    return client.init({ authorization: `Bearer ${ops.token}` });
  };
  const metric = async (name: string): Promise<number> => {
    const text = await (await fetch(`http://127.0.0.1:${server.port}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\d+)$`, 'm').exec(text)?.[1]);
  };
  /** This many readers have seen everything and wait for more. */
  const untilWaiting = async (count: number): Promise<void> => {
    while (api.application.tail.waiting !== count) await metric('gridvoice_websocket_connections');
  };

  it('that stops reading for a while misses nothing, and what it doesn’t read isn’t held for it', async () => {
    const from = await ledgerHead(ops);
    const client = await connect();
    const serverEnd = sockets.at(-1);
    client.subscribe('slow', heavyChanges, { after: from });
    await file(agent);
    await client.receive(({ id, type }) => id === 'slow' && type === 'next');
    client.socket.pause();

    await fileMany(api.application, 400);
    const keepsUp = new Follower(ops, { after: from });
    const entries = ofTickets(await readLedger(ops, from));
    await keepsUp.reached(entries.at(-1)?.cursor ?? '');
    const held = serverEnd?.writableLength ?? Number.POSITIVE_INFINITY;
    client.socket.resume();

    await client.receive(({ payload }) => cursorOf(payload) === entries.at(-1)?.cursor);
    expect(client.next('slow').map(cursorOf)).toEqual(entries.map(({ cursor }) => cursor));
    expect(JSON.stringify(client.messages).length).toBeGreaterThan(8_000_000);
    expect(held).toBeLessThan(100_000);
    client.socket.close();
    await keepsUp.leave();
  });

  it('that leaves, however rudely, leaves nothing behind', async () => {
    await untilWaiting(0);
    for (let round = 0; round < 200; round++) {
      const client = await connect();
      client.subscribe('one', ticketChanged);
      client.subscribe('two', ticketChanged, { filter: { grade: ['LEVEL_1'] } });
      // Half of them go while they still wait for their place in the ledger, half while they wait for news.
      if (round % 2 === 0) await untilWaiting(2);
      client.socket.terminate();
      await client.closed;
    }

    while ((await metric('gridvoice_websocket_connections')) > 0);
    expect(await metric('gridvoice_websocket_operations')).toBe(0);
    await untilWaiting(0);
  });

  it('of a ledger that was restored is told so, and finds its way on the same socket', async () => {
    await untilWaiting(0);
    const client = await connect();
    client.subscribe('old', ticketChanged);
    await untilWaiting(1);

    await api.application.pool.query(`UPDATE ledger_head SET epoch = 'restored'`);

    const { type, payload } = await client.end('old');
    expect(type).toBe('error');
    expect(payload).toMatchObject([{ extensions: { code: 'RESYNC_REQUIRED', cursor: await ledgerHead(ops) } }]);
    client.subscribe('new', ticketChanged, { after: await ledgerHead(ops) });
    const { number } = await file(agent);
    const told = await client.receive(({ id, type }) => id === 'new' && type === 'next');
    expect(told.payload).toMatchObject({ data: { ticketChanged: { entry: { ticketNumber: number } } } });
    client.socket.close();
  });
});

/** The same as any change, only a lot of it. */
const heavyChanges = `subscription ($after: Cursor) { ticketChanged(after: $after) { cursor ticket { ${Array.from(
  { length: 10 },
  (_, index) => `c${index}: clocks { id rule segments { from to reason { rule text } } }`,
).join(' ')} } } }`;

const cursorOf = (payload: unknown): string | undefined =>
  (payload as { data?: { ticketChanged?: { cursor: string } } } | undefined)?.data?.ticketChanged?.cursor;

const withoutTicket = ({ ticket: _, ...change }: Change): Omit<Change, 'ticket'> => change;

/** Lets the second page of entries that is read from now on fail, once, as a database that goes away would. */
function failSecondPage(pool: Api['application']['pool']): { count: number } {
  const failures = { count: 0 };
  const query = pool.query.bind(pool) as (...given: unknown[]) => unknown;
  let pages = 0;
  pool.query = ((...given: unknown[]): unknown => {
    if (!String(given[0]).includes('FROM ledger_entry') || ++pages !== 2) return query(...given);
    failures.count += 1;
    pool.query = query as typeof pool.query;
    return Promise.reject(new Error('Connection terminated unexpectedly'));
  }) as typeof pool.query;
  return failures;
}
