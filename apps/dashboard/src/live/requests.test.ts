import { Client, fetchExchange } from '@urql/core';
import { describe, expect, it } from 'vitest';
import { graphql } from '../graphql/graphql.js';
import { asProblem } from '../graphql/problem.js';
import { askWith } from './requests.js';

const timeDocument = graphql(`
  query TimeInTest {
    serverTime
  }
`);
const signOutDocument = graphql(`
  mutation SignOutInTest {
    signOut
  }
`);

/** Requests whose network answers as told, and remembers what was sent. */
function requests(answer: () => Response) {
  const sent: { method: string; query: string }[] = [];
  const fetch = async (_address: unknown, init?: RequestInit): Promise<Response> => {
    sent.push({ method: init?.method ?? 'GET', query: String(init?.body) });
    return answer();
  };
  const client = new Client({
    url: 'http://test/graphql',
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetch: fetch as typeof globalThis.fetch,
  });
  return { ask: askWith(client), sent };
}
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const failure = (promise: Promise<unknown>) => promise.then(() => null, asProblem);

describe('a request', () => {
  it('gives the data of its answer, and is always a POST', async () => {
    const { ask, sent } = requests(() => json({ data: { serverTime: '2026-11-22T06:00:00.000Z' } }));
    expect(await ask(timeDocument, {})).toMatchObject({ serverTime: '2026-11-22T06:00:00.000Z' });
    expect(sent.map(({ method }) => method)).toEqual(['POST']);
  });

  it('is sent again every time: nothing is remembered', async () => {
    const { ask, sent } = requests(() => json({ data: { serverTime: 'now' } }));
    await ask(timeDocument, {});
    await ask(timeDocument, {});
    expect(sent).toHaveLength(2);
  });

  it('sends a mutation as one', async () => {
    const { ask, sent } = requests(() => json({ data: { signOut: true } }));
    expect(await ask(signOutDocument, {})).toMatchObject({ signOut: true });
    expect(sent[0]?.query).toContain('mutation SignOutInTest');
  });

  it("fails with the API's code", async () => {
    const { ask } = requests(() => json({ errors: [{ message: '请先登录', extensions: { code: 'UNAUTHENTICATED' } }] }));
    expect(await failure(ask(timeDocument, {}))).toMatchObject({ code: 'UNAUTHENTICATED', message: '请先登录' });
  });

  it('fails as NETWORK where no answer came, and as UNAUTHENTICATED on a bare 401', async () => {
    const gone = requests(() => {
      throw new TypeError('fetch failed');
    });
    expect(await failure(gone.ask(timeDocument, {}))).toMatchObject({ code: 'NETWORK' });
    const proxy = requests(() => new Response('no', { status: 401, headers: { 'content-type': 'text/plain' } }));
    expect(await failure(proxy.ask(timeDocument, {}))).toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
