import { request as send } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SocketClient } from './socket-client.js';
import { type StandIn, startStandIn } from './stand-in-server.js';

let direct: StandIn;
let proxied: StandIn;
beforeAll(async () => {
  direct = await startStandIn();
  proxied = await startStandIn({}, { proxies: 1 });
});
afterAll(async () => {
  await direct.stop();
  await proxied.stop();
});

type Headers = Readonly<Record<string, string>>;
const cookie = 'gridvoice_session=token-of-ops';
const ours = ({ port }: StandIn) => ({ origin: `http://127.0.0.1:${port}` });

/** Sends exactly these headers, which `fetch` wouldn't. */
function ask({ port }: StandIn, headers: Headers, { method = 'POST', query = '{ me }' } = {}): Promise<[number, unknown]> {
  const path = method === 'GET' ? `/graphql?query=${encodeURIComponent(query)}` : '/graphql';
  return new Promise((resolve, reject) => {
    const sent = send({
      host: '127.0.0.1',
      port,
      path,
      method,
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    });
    sent.on('error', reject).on('response', async (response) => {
      const { data, errors } = JSON.parse((await response.toArray()).join(''));
      resolve([response.statusCode ?? 0, errors?.[0].extensions.code ?? data]);
    });
    sent.end(method === 'GET' ? undefined : JSON.stringify({ query }));
  });
}

const asked: readonly (readonly [string, (server: StandIn) => Headers])[] = [
  ['says cross-site', () => ({ 'sec-fetch-site': 'cross-site' })],
  ['says same-site', () => ({ 'sec-fetch-site': 'same-site' })],
  ['says something new', () => ({ 'sec-fetch-site': 'near-site' })],
  ['comes from another host', () => ({ origin: 'http://evil.example' })],
  ['comes from another port of this host', () => ({ origin: 'http://127.0.0.1:1' })],
  ['comes from a host that begins like ours', ({ port }) => ({ origin: `http://127.0.0.1:${port}.evil.example` })],
  ['comes from nowhere', () => ({ origin: 'null' })],
  ['comes from no address', () => ({ origin: 'nonsense' })],
  ['says same-origin and comes from elsewhere', () => ({ 'sec-fetch-site': 'same-origin', origin: 'http://evil.example' })],
  ['comes from us and says cross-site', (server) => ({ 'sec-fetch-site': 'cross-site', ...ours(server) })],
  ['claims a host that no trusted proxy forwards', () => ({ origin: 'http://evil.example', 'x-forwarded-host': 'evil.example' })],
];

describe('a cookie counts for nothing when the request', () => {
  it.each(asked)('%s', async (_name, headers) => {
    expect(await ask(direct, { cookie, ...headers(direct) })).toEqual([403, 'FORBIDDEN']);
  });

  it.each(asked)('%s, over WebSocket neither', async (_name, headers) => {
    const client = await new SocketClient(direct.socketUrl, { headers: { cookie, ...headers(direct) } }).init();
    client.subscribe('1', '{ me }');
    await client.end('1');
    expect(client.next('1')).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
    client.socket.close();
  });

  it('over WebSocket names no origin, since browsers always do', async () => {
    const client = await new SocketClient(direct.socketUrl, { headers: { cookie } }).init();
    client.subscribe('1', '{ me }');
    await client.end('1');
    expect(client.next('1')).toMatchObject([{ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
    client.socket.close();
  });
});

describe('a cookie counts when the request', () => {
  it.each<readonly [string, (server: StandIn) => Headers]>([
    ['comes from a page of ours', ours],
    ['says same-origin', () => ({ 'sec-fetch-site': 'same-origin' })],
    ['was typed in', () => ({ 'sec-fetch-site': 'none' })],
    ['comes from a program, which says nothing', () => ({})],
  ])('%s', async (_name, headers) => {
    expect(await ask(direct, { cookie, ...headers(direct) })).toEqual([200, { me: 'ops' }]);
  });
});

describe('a token that the client put there itself counts wherever it comes from', () => {
  it.each(asked)('%s', async (_name, headers) => {
    const authorization = 'Bearer token-of-agent';
    expect(await ask(direct, { cookie, authorization, ...headers(direct) })).toEqual([200, { me: 'agent' }]);
  });
});

describe('behind a trusted proxy', () => {
  const there = { 'x-forwarded-host': 'complaints.example', 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' };

  it.each([
    ['the host it forwards is ours', { ...there, origin: 'https://complaints.example' }, 200],
    ['its own host is not', { ...there, origin: 'http://127.0.0.1' }, 403],
    [
      'what the client claimed before it is not',
      { ...there, 'x-forwarded-host': 'evil.example, complaints.example', origin: 'https://evil.example' },
      403,
    ],
    ['the same host without https is another origin', { ...there, origin: 'http://complaints.example' }, 403],
    [
      'the usual port may be named',
      { ...there, 'x-forwarded-host': 'complaints.example:443', origin: 'https://complaints.example' },
      200,
    ],
  ])('%s', async (_name, headers, status) => {
    expect((await ask(proxied, { cookie, ...headers }))[0]).toBe(status);
  });
});

describe('a GET', () => {
  const mutation = 'mutation { signIn(username: "agent", password: "right") }';

  it.each([
    ['without a header no form or image can send', { 'content-type': 'text/plain' }],
    ['with a cookie', { 'content-type': 'text/plain', cookie }],
  ])('%s is refused', async (_name, headers) => {
    expect((await ask(direct, headers, { method: 'GET' }))[1]).toBe('BAD_USER_INPUT');
  });

  it.each<Headers>([{}, { cookie }, { authorization: 'Bearer token-of-agent' }])('never runs a mutation: %j', async (headers) => {
    const made = direct.contexts.made;
    const answer = await ask(direct, { 'apollo-require-preflight': '1', ...headers }, { method: 'GET', query: mutation });
    expect(answer).toEqual([405, 'BAD_USER_INPUT']);
    expect(direct.contexts.made - made).toBeLessThanOrEqual(1);
  });

  it('reads', async () => {
    expect(await ask(direct, { 'apollo-require-preflight': '1', cookie }, { method: 'GET' })).toEqual([200, { me: 'ops' }]);
  });
});
