import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import WebSocket from 'ws';
import { asMember, SocketClient } from './socket-client.js';
import { silent } from './stand-in-schema.js';
import { post, type StandIn, startStandIn } from './stand-in-server.js';

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn({ initWait: 300 });
});
afterAll(() => server.stop());

const open = (options = {}) => new SocketClient(server.socketUrl, options);
const member = () => open().init(asMember('agent'));
const firstCode = (payload: unknown) => (payload as { extensions: { code: string } }[])[0]?.extensions.code;

describe('a subscription', () => {
  it('delivers every event in order and completes', async () => {
    const client = await member();
    client.subscribe('1', 'subscription { count(to: 3) }');
    expect(await client.end('1')).toEqual({ id: '1', type: 'complete' });
    expect(client.next('1')).toEqual([{ data: { count: 1 } }, { data: { count: 2 } }, { data: { count: 3 } }]);
    client.socket.close();
  });

  it('is answered with a fresh context for each event', async () => {
    const client = await member();
    const before = server.contexts.made;
    client.subscribe('1', 'subscription { count(to: 5) }');
    await client.end('1');
    expect(server.contexts.made - before).toBe(6);
    client.socket.close();
  });

  it('that breaks off is told by an error with its code after what was delivered, and the socket stays', async () => {
    const client = await member();
    client.subscribe('1', 'subscription { breaks(to: 2, how: "resync") }');
    const { type, payload } = await client.end('1');
    expect(type).toBe('error');
    expect(payload).toEqual([
      {
        message: "This cursor can't be continued; read the present state anew.",
        extensions: { code: 'RESYNC_REQUIRED', cursor: 'e1-42' },
      },
    ]);
    expect(client.next('1')).toHaveLength(2);
    client.subscribe('2', '{ me }');
    expect(await client.end('2')).toEqual({ id: '2', type: 'complete' });
    client.socket.close();
  });

  it('that breaks inside tells nothing but an id', async () => {
    const client = await member();
    client.subscribe('1', 'subscription { breaks(to: 0, how: "inside") }');
    const { payload } = await client.end('1');
    expect(firstCode(payload)).toBe('INTERNAL');
    expect(JSON.stringify(payload)).not.toContain('13800000000');
    expect(server.logged.at(-1)).toContain('duplicate key');
    client.socket.close();
  });

  it.each([
    ['can’t start', 'subscription { refused }', 'RESYNC_REQUIRED'],
    ['isn’t GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['isn’t in the schema', 'subscription { nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    ['is too deep', `{ node { ${'child { '.repeat(12)} name ${'} '.repeat(12)} } }`, 'GRAPHQL_VALIDATION_FAILED'],
    ['has bad variables', 'subscription ($to: Int!) { count(to: $to) }', 'BAD_USER_INPUT'],
    ['holds a NUL', 'subscription { breaks(to: 1, how: "\\u0000") }', 'BAD_USER_INPUT'],
    ['skips its only field', 'subscription { silence @skip(if: true) }', 'INTERNAL'],
  ])('that %s is an error message', async (_name, query, code) => {
    const client = await member();
    client.subscribe('1', query);
    const { type, payload } = await client.end('1');
    expect([type, firstCode(payload)]).toEqual(['error', code]);
    client.socket.close();
  });

  it('names bad variables by path, in the language of connectionParams', async () => {
    const client = await open().init({ ...asMember('agent'), acceptLanguage: 'zh-CN' });
    client.subscribe('1', 'subscription ($to: Int!) { count(to: $to) }', { to: 'many' });
    const { payload } = await client.end('1');
    expect(payload).toMatchObject([{ extensions: { fields: [{ path: 'to', message: expect.stringContaining('应为整数') }] } }]);
    client.socket.close();
  });

  it('is let go of when the client completes it, and when the socket goes', async () => {
    const client = await member();
    client.subscribe('1', 'subscription { silence }');
    client.subscribe('2', 'subscription { silence }');
    await vi.waitUntil(() => silent.open === 2);
    client.send({ id: '1', type: 'complete' });
    await vi.waitUntil(() => silent.open === 1);
    client.socket.terminate();
    await vi.waitUntil(() => silent.open === 0);
  });

  it('over the limit of one connection is refused, the others go on', async () => {
    const client = await member();
    for (let id = 1; id <= 101; id += 1) client.subscribe(String(id), 'subscription { silence }');
    const { type, payload } = await client.end('101');
    expect([type, firstCode(payload)]).toEqual(['error', 'COST_LIMIT']);
    await vi.waitUntil(() => silent.open === 100);
    client.socket.close();
    await vi.waitUntil(() => silent.open === 0);
  });
});

describe('queries and mutations over WebSocket', () => {
  it('are answered, errors in the answer', async () => {
    const client = await member();
    client.subscribe('1', '{ me serverTime fail(how: "fields") }');
    await client.end('1');
    expect(client.next('1')).toMatchObject([
      { data: { me: 'agent', fail: null }, errors: [{ path: ['fail'], extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
    client.socket.close();
  });
});

describe('who may do what', () => {
  it('a guest gets what is open and UNAUTHENTICATED for the rest', async () => {
    const client = await open().init();
    client.subscribe('1', '{ serverTime }');
    client.subscribe('2', 'subscription { count(to: 1) }');
    await client.end('1');
    expect(client.next('1')).toEqual([{ data: { serverTime: '2026-02-13T15:40:00.000Z' } }]);
    const { type, payload } = await client.end('2');
    expect([type, firstCode(payload)]).toEqual(['error', 'UNAUTHENTICATED']);
    client.socket.close();
  });

  it('a wrong token is refused with 4403', async () => {
    const client = await open().opened();
    client.send({ type: 'connection_init', payload: { authorization: 'Bearer wrong' } });
    expect(await client.closed).toBe(4403);
  });

  it('a cookie counts for a page of this origin and for no other', async () => {
    const cookie = 'gridvoice_session=token-of-ops';
    const ours = await open({ headers: { cookie, origin: server.url } }).init();
    const theirs = await open({ headers: { cookie, origin: 'http://evil.example' } }).init();
    ours.subscribe('1', '{ me }');
    theirs.subscribe('1', '{ me }');
    await Promise.all([ours.end('1'), theirs.end('1')]);
    expect(ours.next('1')).toEqual([{ data: { me: 'ops' } }]);
    expect(theirs.next('1')).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
    ours.socket.close();
    theirs.socket.close();
  });

  it('a session that ends closes its sockets with 4403 and leaves the others', async () => {
    const quick = await startStandIn({ sessionsEvery: 20 });
    const [one, other, guest] = await Promise.all([
      new SocketClient(quick.socketUrl).init(asMember('agent')),
      new SocketClient(quick.socketUrl).init(asMember('ops')),
      new SocketClient(quick.socketUrl).init(),
    ]);
    one.subscribe('1', 'subscription { silence }');
    quick.sessions.ended.add('session-of-agent');
    expect(await one.closed).toBe(4403);
    expect([other.socket.readyState, guest.socket.readyState]).toEqual([1, 1]);
    await quick.stop();
  });
});

describe('a client that breaks the protocol', () => {
  const breach = async (act: (client: SocketClient) => void) => {
    const client = await open().opened();
    act(client);
    return client.closed;
  };
  const init = { type: 'connection_init' };
  const subscription = { id: '1', type: 'subscribe', payload: { query: 'subscription { silence }' } };

  it.each<[number, string, (client: SocketClient) => void]>([
    [4400, 'sends no JSON', (client) => client.send('nonsense')],
    [4400, 'sends a message of no known type', (client) => client.send({ type: 'hello' })],
    [4400, 'sends a message only a server may send', (client) => client.send({ type: 'connection_ack' })],
    [4400, 'subscribes without a query', (client) => client.send({ id: '1', type: 'subscribe', payload: {} })],
    [4400, 'sends bytes', (client) => client.send(Buffer.from([1, 2, 3]))],
    [4401, 'subscribes before the handshake', (client) => client.send(subscription)],
    [4408, 'waits too long with the handshake', () => undefined],
    [4429, 'shakes hands twice', (client) => [init, init].forEach((message) => void client.send(message))],
    [1009, 'sends 300 kB', (client) => client.send('x'.repeat(300_000))],
  ])('is closed with %i when it %s', async (code, _name, act) => {
    expect(await breach(act)).toBe(code);
  });

  it('is closed with 4409 when it uses an id twice', async () => {
    const client = await member();
    client.send(subscription);
    client.send(subscription);
    expect(await client.closed).toBe(4409);
  });

  it('is closed with 4406 when it names no protocol', async () => {
    const client = new WebSocket(server.socketUrl);
    expect(await new Promise((resolve) => client.once('close', resolve))).toBe(4406);
    expect((await post(server, '{ serverTime }')).status).toBe(200);
  });

  it('is closed with 1007 for broken UTF-8', async () => {
    const client = await open().opened();
    client.socket.send(Buffer.from([0x22, 0xff, 0x22]), { binary: false });
    expect(await client.closed).toBe(1007);
  });

  it('is refused at any other path', async () => {
    const client = new SocketClient(`${server.socketUrl}/other`);
    expect(await client.closed).toBe(1006);
  });

  it('is asked to come back when the server is in trouble', async () => {
    server.sessions.fails = true;
    const client = await open().opened();
    client.send({ ...init, payload: asMember('agent') });
    expect(await client.closed).toBe(1013);
    server.sessions.fails = false;
  });

  it('is dropped when it answers no pings', async () => {
    const quick = await startStandIn({ pingEvery: 30 });
    const client = new SocketClient(quick.socketUrl);
    client.socket.once('open', () => client.socket.pause());
    const gone = vi.waitUntil(async () => (await (await fetch(`${quick.url}/metrics`)).text()).includes('connections 0'));
    await new Promise((resolve) => client.socket.once('open', resolve));
    await gone;
    client.socket.terminate();
    await quick.stop();
  });
});
