import type { Duplex } from 'node:stream';
import { CloseCode, createClient, type Client as LiveClient } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { type Api, type Client, codeOf, file, startApi } from '../harness.js';
import { SocketClient } from './socket-client.js';

let api: Api;
let agent: Client;
let url: string;
const open: LiveClient[] = [];

beforeAll(async () => {
  api = await startApi();
  agent = await api.as('agent');
  url = `${api.url.replace('http', 'ws')}/graphql`;
});
afterAll(async () => {
  await Promise.all(open.map((client) => client.dispose()));
  await api.stop();
});

/** The protocol's reference client; it tells with which code it was closed. */
function reference(connectionParams: Record<string, unknown>) {
  let tell: (code: number) => void;
  const closed = new Promise<number>((resolve) => {
    tell = resolve;
  });
  const client = createClient({ url, webSocketImpl: WebSocket, connectionParams, retryAttempts: 0, lazyCloseTimeout: 0 });
  client.on('closed', (event) => tell((event as { code: number }).code));
  open.push(client);
  return { client, closed };
}

const member = () => reference({ authorization: `Bearer ${agent.token}`, acceptLanguage: 'en' });
const ticketChanged = 'subscription { ticketChanged { cursor ticket { number } } }';

describe('the reference client', () => {
  it('is answered a query and a mutation', async () => {
    const { client } = member();
    for (const query of ['{ me { id } }', 'mutation { __typename }']) {
      const { value, done } = await client.iterate({ query }).next();
      expect([done, value?.errors]).toEqual([false, undefined]);
    }
  });

  it('follows a subscription, and the connection closes normally when the last one is left', async () => {
    const { client, closed } = member();
    const events = client.iterate<{ ticketChanged: { ticket: { number: string } | null } }>({ query: ticketChanged });
    const first = events.next();
    const { number } = await file(agent);
    const seen = [(await first).value?.data?.ticketChanged.ticket?.number];
    if (seen[0] === undefined) seen.push((await events.next()).value?.data?.ticketChanged.ticket?.number);
    expect(seen).toContain(number);
    await events.return?.();
    expect(await closed).toBe(1000);
  });

  it('pings and is answered', async () => {
    const { client } = member();
    const answered = new Promise((resolve) => client.on('pong', (_received, payload) => resolve(payload)));
    client.on('connected', (socket) => (socket as WebSocket).send(JSON.stringify({ type: 'ping', payload: { at: 1 } })));
    await client.iterate({ query: '{ serverTime }' }).next();
    expect(await answered).toEqual({ at: 1 });
  });

  it.each([
    ['{ nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['subscription { ticketChanged(after: "nonsense") { cursor } }', 'BAD_USER_INPUT'],
  ])('is told what is wrong with %s, and stays connected', async (query, code) => {
    const { client } = member();
    const failure = await client
      .iterate({ query })
      .next()
      .catch((errors: { extensions: { code: string } }[]) => errors[0]?.extensions.code);
    expect(failure).toBe(code);
    expect((await client.iterate({ query: '{ serverTime }' }).next()).done).toBe(false);
  });

  it.each([
    ['a token nobody has', { authorization: 'Bearer nonsense' }],
    ['a scheme we do not know', { authorization: 'Basic YWdlbnQ6eA==' }],
  ])('is closed with 4403 for %s', async (_name, params) => {
    const { client, closed } = reference(params);
    await expect(client.iterate({ query: '{ serverTime }' }).next()).rejects.toBeDefined();
    expect(await closed).toBe(CloseCode.Forbidden);
  });

  it('of a guest is UNAUTHENTICATED for what is closed', async () => {
    const { client } = reference({ acceptLanguage: 'en' });
    const { value } = await client.iterate({ query: '{ tickets { nodes { number } } }' }).next();
    expect(codeOf(value as never)).toBe('UNAUTHENTICATED');
  });
});

type Act = (client: SocketClient) => void;
const init = { type: 'connection_init' };
const asAgent = () => ({ ...init, payload: { authorization: `Bearer ${agent.token}` } });
const subscribe = (id: string) => ({ id, type: 'subscribe', payload: { query: ticketChanged } });
const say =
  (...messages: readonly unknown[]): Act =>
  (client) =>
    messages.forEach((message) => void client.send(message));
const bytes =
  (...frame: readonly number[]): Act =>
  ({ socket }) =>
    void (socket as unknown as { _socket: Duplex })._socket.write(Buffer.from(frame));

/** Every code that can close a connection from what its client does, and what does it. */
const breaches: readonly (readonly [number, string, Act])[] = [
  [1000, 'says good-bye', ({ socket }) => socket.close(1000)],
  [1002, 'sends a frame without its mask', bytes(0x81, 0x01, 0x41)],
  [1002, 'sends a frame of a reserved kind', bytes(0x83, 0x80, 0, 0, 0, 0)],
  [1002, 'sends a reserved bit', bytes(0xc1, 0x80, 0, 0, 0, 0)],
  [1002, 'sends a ping that is longer than pings may be', bytes(0x89, 0xfe, 0, 126, 0, 0, 0, 0)],
  [1007, 'sends broken UTF-8', ({ socket }) => socket.send(Buffer.from([0x22, 0xff, 0x22]), { binary: false })],
  [1009, 'sends 300 kB', say('x'.repeat(300_000))],
  [1009, 'announces more than anybody can hold', bytes(0x81, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0)],
  [4400, 'sends no JSON', say('nonsense')],
  [4400, 'sends nothing', say('')],
  [4400, 'sends a list', say([])],
  [4400, 'sends a message without a type', say({ id: '1' })],
  [4400, 'sends a message of no known type', say({ type: 'hello' })],
  [4400, 'sends a message named like an inherited property', say({ type: 'constructor' })],
  [4400, 'sends a message only a server may send', say({ type: 'connection_ack' })],
  [4400, 'sends data as a server does', say({ id: '1', type: 'next', payload: {} })],
  [4400, 'subscribes without an id', say({ type: 'subscribe', payload: { query: ticketChanged } })],
  [4400, 'subscribes with an empty id', say({ ...subscribe('') })],
  [4400, 'subscribes without a query', say({ id: '1', type: 'subscribe', payload: {} })],
  [
    4400,
    'subscribes with variables that are a list',
    say({ id: '1', type: 'subscribe', payload: { query: '{ a }', variables: [] } }),
  ],
  [4400, 'completes without an id', say({ type: 'complete' })],
  [4400, 'greets with a text', say({ ...init, payload: 'nonsense' })],
  [4400, 'sends bytes', say(Buffer.from([1, 2, 3]))],
  [4401, 'subscribes before the handshake', say(subscribe('1'))],
  [4401, 'subscribes before the handshake is answered', (client) => say(asAgent(), subscribe('1'))(client)],
  [4403, 'greets with a token nobody has', say({ ...init, payload: { authorization: 'Bearer nonsense' } })],
  [4408, 'says nothing for five seconds', () => undefined],
  [4429, 'shakes hands twice', say(init, init)],
];

describe('a connection is closed', () => {
  it.concurrent.each(breaches)('with %i when its client %s', async (code, _name, act) => {
    const client = await new SocketClient(url).opened();
    act(client);
    expect(await client.closed).toBe(code);
  });

  it('with 4409 when an id is used twice at once, not when it is used again afterwards', async () => {
    const client = await new SocketClient(url).init(asAgent().payload);
    client.subscribe('1', '{ serverTime }');
    await client.end('1');
    client.send(subscribe('1'));
    client.send(subscribe('1'));
    expect(await client.closed).toBe(CloseCode.SubscriberAlreadyExists);
  });

  it.each([
    ['none', []],
    ['the older one', ['graphql-ws']],
    ['one nobody knows', ['mqtt', 'soap']],
  ])('with 4406 when its client offers as subprotocol %s', async (_name, offered) => {
    const socket = new WebSocket(url, offered);
    const code = new Promise((resolve) => socket.on('close', resolve).on('error', () => undefined));
    // A client that offered something and was given nothing hangs up by itself before it reads why.
    expect([CloseCode.SubprotocolNotAcceptable, 1006]).toContain(await code);
    if (offered.length === 0) expect(await code).toBe(CloseCode.SubprotocolNotAcceptable);
  });

  it('with 4403 when its session ends', async () => {
    const { token } = await api.as('ops');
    const client = await new SocketClient(url).init({ authorization: `Bearer ${token}` });
    client.send(subscribe('1'));
    client.subscribe('2', 'mutation { signOut }');
    expect(await client.closed).toBe(CloseCode.Forbidden);
  });

  it('with 1001 when the server stops', async () => {
    const other = await startApi();
    const { token } = await other.as('agent');
    const address = `${other.url.replace('http', 'ws')}/graphql`;
    const client = await new SocketClient(address).init({ authorization: `Bearer ${token}` });
    client.send(subscribe('1'));
    await other.stop();
    expect(await client.closed).toBe(1001);
  });

  it('never with 4500, after which clients stay away for good: trouble of ours is 1013, and passes', async () => {
    const replica = await api.replica();
    replica.application.principals.find = () => Promise.reject(new Error('the database is away'));
    const client = await new SocketClient(`${replica.url.replace('http', 'ws')}/graphql`).opened();
    client.send(asAgent());
    expect(await client.closed).toBe(1013);
  });
});

describe('what is left of all that', () => {
  it('is nothing: no connection and no operation', async () => {
    const counted = async () => (await (await fetch(`${api.url}/metrics`)).text()).match(/^gridvoice_websocket_\w+ \d+$/gm);
    await vi.waitFor(async () =>
      expect(await counted()).toEqual(['gridvoice_websocket_connections 0', 'gridvoice_websocket_operations 0']),
    );
  });
});
