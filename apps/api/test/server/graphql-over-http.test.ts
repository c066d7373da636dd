import { request } from 'node:http';
import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, post, readAnswer, type StandIn, startStandIn } from './stand-in-server.js';

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn();
});
afterAll(() => server.stop());

describe('the GraphQL-over-HTTP audits', () => {
  const guarded = (url: string, init?: RequestInit) =>
    fetch(url, { ...init, headers: { ...init?.headers, 'apollo-require-preflight': 'true' } });

  for (const audit of serverAudits({ url: () => `${server.url}/graphql`, fetchFn: guarded })) {
    it(audit.name, async () => {
      const result = await audit.fn();
      expect(result, 'reason' in result ? result.reason : '').toMatchObject({ status: 'ok' });
    });
  }
});

describe('what an HTTP client is answered', () => {
  const send = async (init: RequestInit) => readAnswer(await fetch(`${server.url}/graphql`, init));
  const json = { 'content-type': 'application/json' };

  it('is data for a good query', async () => {
    const { status, body } = await post(server, '{ serverTime }');
    expect(status).toBe(200);
    expect(body).toEqual({ data: { serverTime: '2026-02-13T15:40:00.000Z' } });
  });

  it('is 400 for a bad document to a client that reads application/graphql-response+json', async () => {
    const answer = await post(server, '{ nonsense }', { headers: { accept: 'application/graphql-response+json' } });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    expect(answer.headers.get('content-type')).toMatch(/^application\/graphql-response\+json/);
  });

  it('is never kept by a cache, and carries the request’s id', async () => {
    const { headers } = await post(server, '{ serverTime }');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('etag')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  const bodies: [string, RequestInit, number][] = [
    ['malformed JSON', { headers: json, body: '{"query": "{ serverTime }"' }, 400],
    ['an empty body', { headers: json }, 400],
    ['a number', { headers: json, body: '7' }, 400],
    ['null', { headers: json, body: 'null' }, 400],
    ['a text', { headers: json, body: '"{ serverTime }"' }, 400],
    ['a batch', { headers: json, body: '[{"query":"{ serverTime }"}]' }, 400],
    ['an empty object', { headers: json, body: '{}' }, 400],
    ['a query that isn’t text', { headers: json, body: '{"query":7}' }, 400],
    ['variables that are a list', { headers: json, body: '{"query":"{ serverTime }","variables":[]}' }, 400],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query={serverTime}' }, 415],
    ['plain text', { headers: { 'content-type': 'text/plain' }, body: '{"query":"{ serverTime }"}' }, 415],
    ['a charset nobody has', { headers: { 'content-type': 'application/json; charset=klingon' }, body: '{}' }, 415],
    ['a compression nobody has', { headers: { ...json, 'content-encoding': 'zip' }, body: '{}' }, 415],
    ['broken UTF-8', { headers: json, body: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) }, 400],
    ['half a character', { headers: json, body: Buffer.from('{"query":"{ echo(text: \\"电').subarray(0, -1) }, 400],
    ['300 kB', { headers: json, body: JSON.stringify({ query: 'x'.repeat(300_000) }) }, 413],
    [
      '10 MB',
      { headers: json, body: JSON.stringify({ query: '{ serverTime }', variables: { matter: 'x'.repeat(10_000_000) } }) },
      413,
    ],
  ];
  it.each(bodies)('is a JSON error for %s', async (_name, init, status) => {
    const answer = await send({ method: 'POST', ...init });
    expect([answer.status, codeOf(answer)]).toEqual([status, 'BAD_USER_INPUT']);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
    expect(answer.body.errors?.[0]?.message).not.toBe('');
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('is 405 for %s', async (method) => {
    const answer = await send({ method });
    expect([answer.status, codeOf(answer), answer.headers.get('allow')]).toEqual([405, 'BAD_USER_INPUT', 'GET, POST']);
  });

  it('is 406 before a mutation runs whose answer could not be read', async () => {
    const answer = await send({
      method: 'POST',
      headers: { ...json, accept: 'text/html' },
      body: JSON.stringify({ query: 'mutation { signIn(username: "agent", password: "right") }' }),
    });
    expect([answer.status, codeOf(answer), answer.headers.get('set-cookie')]).toEqual([406, 'BAD_USER_INPUT', null]);
  });

  it('is a refusal for a GET that another site’s page could have sent', async () => {
    const answer = await send({ method: 'GET', headers: {} });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
    const forged = await readAnswer(await fetch(`${server.url}/graphql?query=${encodeURIComponent('{ serverTime }')}`));
    expect([forged.status, codeOf(forged)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('is 405 for a mutation by GET', async () => {
    const query = encodeURIComponent('mutation { signIn(username: "agent", password: "right") }');
    const answer = await readAnswer(
      await fetch(`${server.url}/graphql?query=${query}`, { headers: { 'apollo-require-preflight': '1' } }),
    );
    expect([answer.status, codeOf(answer)]).toEqual([405, 'BAD_USER_INPUT']);
  });

  it('points subscriptions to WebSocket', async () => {
    const answer = await post(server, 'subscription { count(to: 3) }', { as: 'agent' });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('is the same for a client that offers HTTP/2 first, as Java’s does', async () => {
    const body = JSON.stringify({ query: '{ serverTime }' });
    const headers = { ...json, connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAEAAEAAAAIAAAAB' };
    for (const repeat of [1, 2]) {
      const text = await new Promise<string>((resolve, reject) => {
        const sent = request(`${server.url}/graphql`, { method: 'POST', headers: { ...headers, 'content-length': body.length } });
        sent.on('response', async (response) => resolve((await response.toArray()).join(''))).on('error', reject);
        sent.write(body.slice(0, 5 * repeat));
        sent.end(body.slice(5 * repeat));
      });
      expect(JSON.parse(text)).toEqual({ data: { serverTime: '2026-02-13T15:40:00.000Z' } });
    }
  });

  it('is a JSON error for an address that can’t be decoded', async () => {
    const answer = await readAnswer(await fetch(`${server.url}/%E0%A4%A`));
    expect([answer.status, answer.body.errors?.length]).toEqual([404, 1]);
  });

  it('is INTERNAL with an id when the session can’t be looked up, and the database’s words stay inside', async () => {
    server.sessions.fails = true;
    const answer = await post(server, '{ serverTime }', { as: 'agent' });
    server.sessions.fails = false;
    expect([answer.status, codeOf(answer)]).toEqual([500, 'INTERNAL']);
    expect(JSON.stringify(answer.body)).not.toContain('away');
    expect(server.logged.at(-1)).toContain('the database is away');
  });
});
