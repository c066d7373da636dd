import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, post, type StandIn, startStandIn } from './stand-in-server.js';

let server: StandIn;
beforeAll(async () => {
  server = await startStandIn();
});
afterAll(() => server.stop());

describe('who isn’t signed in', () => {
  it.each([
    '{ __typename }',
    '{ serverTime }',
    getIntrospectionQuery(),
    'mutation { signIn(username: "agent", password: "right") }',
  ])('is answered what is open: %.40s', async (query) => {
    const { body } = await post(server, query);
    expect(body.errors).toBeUndefined();
  });

  it.each([
    '{ me }',
    '{ echo(text: "x") }',
    '{ node { name } }',
    'mutation { file(input: {matter: "x", colour: RED, customer: {name: "x"}}) }',
  ])('is told to sign in for everything else: %s', async (query) => {
    expect(codeOf(await post(server, query))).toBe('UNAUTHENTICATED');
  });

  it('gets what is open next to what is closed', async () => {
    const { body } = await post(server, '{ node { name } serverTime }');
    expect(body.data).toEqual({ node: null, serverTime: '2026-02-13T15:40:00.000Z' });
    expect(body.errors).toMatchObject([{ path: ['node'], extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it.each([
    'Bearer nonsense',
    'Bearer ',
    'Basic YWdlbnQ6eA==',
    'nonsense',
  ])('is nobody with the header "%s"', async (authorization) => {
    expect(codeOf(await post(server, '{ me }', { headers: { authorization } }))).toBe('UNAUTHENTICATED');
    expect((await post(server, '{ serverTime }', { headers: { authorization } })).body.errors).toBeUndefined();
  });
});

describe('a member', () => {
  it('is known by the token in the Authorization header', async () => {
    expect((await post(server, '{ me }', { as: 'agent' })).body.data).toEqual({ me: 'agent' });
  });

  it('is known by the cookie that signing in sets, which no script and no other site can use', async () => {
    const { headers } = await post(server, 'mutation { signIn(username: "ops", password: "right") }');
    const set = headers.get('set-cookie') ?? '';
    expect(set).toMatch(/; HttpOnly/i);
    expect(set).toMatch(/; SameSite=Strict/i);
    expect(set).toMatch(/; Path=\//i);
    expect(set).not.toMatch(/; Secure/i);
    const cookie = set.split(';')[0] ?? '';
    expect((await post(server, '{ me }', { headers: { cookie } })).body.data).toEqual({ me: 'ops' });
  });

  it('is who the header says when there is a cookie too, and nobody when the header is wrong', async () => {
    const cookie = 'gridvoice_session=token-of-ops';
    expect((await post(server, '{ me }', { as: 'agent', headers: { cookie } })).body.data).toEqual({ me: 'agent' });
    expect(codeOf(await post(server, '{ me }', { headers: { cookie, authorization: 'Bearer wrong' } }))).toBe('UNAUTHENTICATED');
  });

  it('isn’t told which of name and password was wrong', async () => {
    const answer = await post(server, 'mutation { signIn(username: "agent", password: "wrong") }');
    expect(codeOf(answer)).toBe('UNAUTHENTICATED');
    expect(answer.body.errors?.[0]?.message).toBe('The user name or password is not right.');
  });
});

describe('behind a trusted proxy', () => {
  it('the cookie is Secure when the browser came by https', async () => {
    const proxied = await startStandIn({}, { proxies: 1 });
    const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' };
    const answer = await post(proxied, 'mutation { signIn(username: "ops", password: "right") }', { headers });
    await proxied.stop();
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure/i);
  });
});
