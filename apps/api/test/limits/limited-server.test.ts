import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Allowances, mostPerRequest, usualAllowances } from '../../src/limits/allowances.js';
import { OwnBuckets } from '../../src/limits/buckets.js';
import { ConnectionPlaces } from '../../src/limits/connection-places.js';
import { Limiter } from '../../src/limits/limiter.js';
import { asMember, type Message, SocketClient } from '../server/socket-client.js';
import { codeOf, post, readAnswer, type StandIn, startStandIn } from '../server/stand-in-server.js';

const own = '{ serverTime }';
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
/** Little enough to be spent in a test. */
const few: Allowances = {
  spending: {
    member: { capacity: 100_000, perSecond: 5_000 },
    key: { capacity: 10_000, perSecond: 500 },
    guest: { capacity: 2_000, perSecond: 20 },
  },
  openings: { capacity: 1_000, perSecond: 20 },
  connections: 20,
  operations: 200,
};
/** Points never come back here: the clock stands. */
const limiter = () => new Limiter(new OwnBuckets(() => 0), () => 0, few);
const documents = new Map([[hashOf(own), own]]);

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn({}, { limiter: limiter(), proxies: 1, trusted: { documents, only: true } });
});
afterAll(() => server.stop());

const from = (address: string) => ({ 'x-forwarded-for': address });
const told = (message: Message) => (message.payload as { extensions?: { cost?: unknown } }).extensions?.cost;

describe('every answer tells what it cost', () => {
  it('over HTTP, in headers and in the body', async () => {
    const { headers, body } = await post(server, own, { as: 'told' });
    expect(body).toMatchObject({
      extensions: { cost: { requested: 2, most: 30_000, remaining: 99_998, capacity: 100_000, restorePerSecond: 5_000 } },
    });
    expect(headers.get('x-cost')).toBe('2');
    expect(headers.get('ratelimit-policy')).toBe('"points";q=100000;w=20');
    expect(headers.get('ratelimit')).toBe('"points";r=99998;t=1');
  });

  it('a faulty one, too, which costs ten points', async () => {
    const { headers, body } = await post(server, '{ nothing }', { as: 'faulty' });
    expect(body).toMatchObject({
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      extensions: { cost: { requested: 10 } },
    });
    expect(headers.get('ratelimit')).toBe('"points";r=99990;t=1');
  });

  it('over WebSocket with single answers; the events of a subscription cost nothing and tell nothing', async () => {
    const client = await new SocketClient(server.socketUrl).init(asMember('socket'));
    client.subscribe('one', own);
    expect(told(await client.receive(({ id, type }) => id === 'one' && type === 'next'))).toMatchObject({ requested: 2 });
    client.subscribe('many', 'subscription { count(to: 2) }');
    const event = await client.receive(({ id, type }) => id === 'many' && type === 'next');
    expect(event.payload).toHaveProperty('data');
    expect(told(event)).toBeUndefined();
    client.socket.close();
  });

  it('not at all where nothing is limited', async () => {
    const free = await startStandIn();
    const { headers, body } = await post(free, own, { as: 'agent' });
    expect(headers.get('x-cost')).toBeNull();
    expect(body).not.toHaveProperty('extensions');
    await free.stop();
  });
});

describe('whoever has spent all', () => {
  const spendAll = async (address: string) => {
    for (let turn = 0; turn < 1_000; turn += 1) {
      const answer = await post(server, '{ nothing }', { headers: from(address) });
      if (answer.status === 429) return answer;
    }
    throw new Error('never refused');
  };

  it('is told when to come again, with 429 and Retry-After', async () => {
    const { headers, body } = await spendAll('203.0.113.1');
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'RATE_LIMITED', retryAfter: 1 });
    expect(headers.get('retry-after')).toBe('1');
    expect(body).toMatchObject({ extensions: { cost: { capacity: 2_000, remaining: 0 } } });
  });

  it('hears of it over WebSocket as an error message', async () => {
    await spendAll('203.0.113.2');
    const client = await new SocketClient(server.socketUrl, { headers: from('203.0.113.2') }).init();
    client.subscribe('1', own);
    const { type, payload } = await client.end('1');
    expect([type, payload]).toMatchObject(['error', [{ extensions: { code: 'RATE_LIMITED', retryAfter: 1 } }]]);
    client.socket.close();
  });

  it('holds up nobody else: other guests and members go on', async () => {
    await spendAll('203.0.113.3');
    expect((await post(server, own, { headers: from('203.0.113.4') })).body.errors).toBeUndefined();
    expect((await post(server, own, { as: 'agent', headers: from('203.0.113.3') })).body.errors).toBeUndefined();
  });

  it('shares an IPv6 /64 with whoever else is in it', async () => {
    await spendAll('2001:db8:1:1::1');
    expect((await post(server, own, { headers: from('2001:db8:1:1:ffff::2') })).status).toBe(429);
    expect((await post(server, own, { headers: from('2001:db8:1:2::1') })).status).toBe(200);
  });
});

describe('caps on what is open', () => {
  it('a principal has 20 connections; the next is closed so that clients come again, and may once another has gone', async () => {
    const open = await Promise.all(
      Array.from({ length: few.connections }, () => new SocketClient(server.socketUrl).init(asMember('many'))),
    );
    const late = await new SocketClient(server.socketUrl).opened();
    late.send({ type: 'connection_init', payload: asMember('many') });
    expect(await late.closed).toBe(1013);
    await new SocketClient(server.socketUrl).init(asMember('another')).then(({ socket }) => socket.close());
    open[0]?.socket.close();
    await open[0]?.closed;
    open[0] = await new SocketClient(server.socketUrl).init(asMember('many'));
    for (const { socket } of open) socket.close();
  });

  it('who leaves while being greeted keeps no place', async () => {
    const { sessions } = server;
    const find = sessions.find.bind(sessions);
    const greeted: Promise<unknown>[] = [];
    const gate = { open: () => {} };
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve;
    });
    sessions.find = (token) => {
      const found = opened.then(() => find(token));
      greeted.push(found);
      return found;
    };
    const rude = await Promise.all(Array.from({ length: few.connections }, () => new SocketClient(server.socketUrl).opened()));
    for (const client of rude) client.send({ type: 'connection_init', payload: asMember('rude') });
    while (greeted.length < rude.length) await new Promise((resolve) => setImmediate(resolve));
    for (const client of rude) client.socket.terminate();
    while (/connections [1-9]/.test(await (await fetch(`${server.url}/metrics`)).text()));
    gate.open();
    await Promise.all(greeted);
    sessions.find = find;
    const { socket } = await new SocketClient(server.socketUrl).init(asMember('rude'));
    socket.close();
  });

  it('a principal has 200 operations under way over all of them', async () => {
    const clients = await Promise.all([1, 2, 3].map(() => new SocketClient(server.socketUrl).init(asMember('busy'))));
    for (let index = 0; index < 199; index += 1) clients[index % 2]?.subscribe(`${index}`, 'subscription { silence }');
    const [, , third] = clients;
    third?.subscribe('200', 'subscription { count(to: 1) }');
    expect(await third?.end('200')).toMatchObject({ type: 'complete' });
    third?.subscribe('a', 'subscription { silence }');
    third?.subscribe('b', 'subscription { silence }');
    expect(await third?.end('b')).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'COST_LIMIT' } }] });
    for (const { socket } of clients) socket.close();
  });

  it('a network opens sockets only so fast', () => {
    let now = 0;
    const places = new ConnectionPlaces(few, () => now);
    for (let index = 0; index < few.openings.capacity; index += 1) expect(places.opens('net')).toBe(0);
    expect(places.opens('net')).toBe(1);
    expect(places.opens('other')).toBe(0);
    now = 1_000;
    expect(places.opens('net')).toBe(0);
  });
});

it('no request that is allowed at all costs more than its principal can ever have', () => {
  for (const [kind, { capacity }] of Object.entries(usualAllowances.spending)) {
    expect(capacity).toBeGreaterThanOrEqual(mostPerRequest[kind as keyof typeof mostPerRequest]);
  }
});

describe('documents of our own', () => {
  const send = async (body: unknown, headers: Record<string, string> = {}) =>
    readAnswer(
      await fetch(`${server.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
        body: JSON.stringify(body),
      }),
    );
  const cookie = { cookie: 'gridvoice_session=token-of-agent' };
  const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hashOf(text) } } });

  it('are known by their hash, for everyone', async () => {
    for (const headers of [{}, cookie, { authorization: 'Bearer token-of-agent' }]) {
      const { body } = await send(byHash(own), headers);
      expect(body.data).toHaveProperty('serverTime');
    }
  });

  it('are the only ones by cookie, by hash or in full', async () => {
    expect((await send({ query: own }, cookie)).body.data).toHaveProperty('serverTime');
    const refused = await send({ query: '{ __typename }' }, cookie);
    expect(codeOf(refused)).toBe('FORBIDDEN');
    expect(refused.body.errors?.[0]?.message).toContain('Authorization');
    expect((await send({ query: '{ __typename }' }, { authorization: 'Bearer token-of-agent' })).body.errors).toBeUndefined();
    expect((await send({ query: '{ __typename }' })).body.errors).toBeUndefined();
  });

  it('over WebSocket likewise', async () => {
    const headers = { ...cookie, origin: server.url };
    const client = await new SocketClient(server.socketUrl, { headers }).init();
    client.send({ id: 'own', type: 'subscribe', payload: { query: '', ...byHash(own) } });
    expect(await client.end('own')).toMatchObject({ type: 'complete' });
    client.subscribe('other', '{ __typename }');
    expect(await client.end('other')).toMatchObject({ type: 'error', payload: [{ extensions: { code: 'FORBIDDEN' } }] });
    client.socket.close();
  });

  it('of another build are unknown, and the reader is told to reload', async () => {
    const answer = await send(byHash('{ __typename }'), cookie);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.body.errors?.[0]?.message).toContain('reload');
    const odd = await send({ extensions: { persistedQuery: { sha256Hash: 7 } } });
    expect([odd.status, codeOf(odd)]).toEqual([400, 'BAD_USER_INPUT']);
  });
});
