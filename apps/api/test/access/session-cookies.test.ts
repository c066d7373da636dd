import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readAccessEdition } from '../../src/access/access-edition.js';
import { hashPassword } from '../../src/access/password.js';
import { type Api, client, codeOf, startApi } from '../harness.js';
import { Browser } from './browser.js';

const password = '停电-投诉-2026-十二';
const minute = 60_000;
const hour = 60 * minute;
let time = Date.parse('2026-11-02T01:00:00.000Z');
let api: Api;
let browser: Browser;

beforeAll(async () => {
  api = await startApi({ clock: () => time });
  await api.sql('UPDATE member SET password_hash = $1', [await hashPassword(password)]);
});
afterAll(() => api.stop());
beforeEach(async () => {
  browser = new Browser(api.url);
  await browser.signIn('agent', password);
});

/** Time goes by in steps at which somebody works, so that nobody is idle. */
async function work(by: Browser, milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += hour) {
    time += Math.min(hour, milliseconds - passed);
    await by.me();
  }
}
const edition = () => readAccessEdition(api.application.pool);

describe("a browser's cookie", () => {
  it('is followed by another every hour, and the sign-in goes on', async () => {
    const first = browser.session;
    time += hour - 1;
    expect(await browser.me()).toBe('m-agent');
    expect(browser.session).toBe(first);
    time += 1;
    expect(await browser.me()).toBe('m-agent');
    expect(browser.session).not.toBe(first);
    expect(await browser.me()).toBe('m-agent');
  });

  it('still holds for a minute after its successor was used, for requests under way', async () => {
    time += hour;
    const underWay = browser.stolen();
    await browser.me();
    await browser.me();
    time += minute;
    expect(await underWay.me()).toBe('m-agent');
    expect(await browser.me()).toBe('m-agent');
  });

  it('shown after that was stolen: both are signed out, and the history says so', async () => {
    const thief = browser.stolen();
    time += hour;
    await browser.me();
    await browser.me();
    time += minute + 1;
    const before = await edition();
    expect(await thief.me()).toBeNull();
    expect(await browser.me()).toBeNull();
    expect(await edition()).not.toBe(before);
    const [{ outcome }] = (await api.sql('SELECT outcome FROM sign_in_record ORDER BY at DESC, id LIMIT 1')) as [
      { outcome: string },
    ];
    expect(outcome).toBe('COOKIE_REUSED');
  });

  it('is not replaced by an answer that got lost', async () => {
    time += hour;
    expect(await browser.me({ lost: true })).toBe('m-agent');
    time += 10 * minute;
    expect(await browser.me()).toBe('m-agent');
    expect(await browser.me()).toBe('m-agent');
  });

  it('is given once, however many requests come at the same time', async () => {
    time += hour;
    await Promise.all(Array.from({ length: 6 }, () => browser.me()));
    const [{ count }] = (await api.sql(
      'SELECT count(*)::int FROM session_cookie WHERE session_id = (SELECT session_id FROM session_cookie ORDER BY issued_at DESC LIMIT 1)',
    )) as [{ count: number }];
    expect(count).toBe(2);
  });

  it('opens nothing as a bearer token, and the bearer token nothing as a cookie', async () => {
    const { token } = await api.as('ops');
    expect(codeOf(await client(api.url, browser.session).execute('{ me { id } }'))).toBe('UNAUTHENTICATED');
    browser.cookies.set('gridvoice_session', token);
    expect(await browser.me()).toBeNull();
  });

  it('changes while the bearer token of the same sign-in stays', async () => {
    const { token } = (await browser.signIn('ops', password)).data.signIn;
    await work(browser, 3 * hour);
    expect((await client(api.url, token).execute('{ me { id } }')).data.me.id).toBe('m-ops');
  });
});

describe('a sign-in', () => {
  it('ends after two hours without use, and after twelve with', async () => {
    time += 2 * hour;
    expect(await browser.me()).toBeNull();
    await browser.signIn('agent', password);
    await work(browser, 12 * hour - 1);
    expect(await browser.me()).toBe('m-agent');
    time += 1 + 5_000;
    expect(await browser.me()).toBeNull();
  });

  it('is kept awake by an open socket, which is asked for', async () => {
    const { sessions } = api.application;
    const { sessionId, token } = await sessions.create('m-ops');
    for (let step = 0; step < 4; step += 1) {
      time += hour;
      expect(await sessions.alive([sessionId])).toEqual(new Set([sessionId]));
    }
    expect((await sessions.find(token))?.id).toBe('m-ops');
  });

  it('of a wall is never idle', async () => {
    const { token } = await api.application.sessions.create('m-wall', 30 * 24 * hour);
    time += 29 * 24 * hour;
    expect((await client(api.url, token).execute('{ me { id } }')).data.me.id).toBe('m-wall');
  });

  it('is listed to its member with where it came from, and can be ended there', async () => {
    const other = new Browser(api.url, 'Other\u0007 browser '.padEnd(600, 'x').replace('\u0007', ''));
    await other.signIn('agent', password);
    const query = '{ openSignIns { id current how address userAgent lastSeenAt expiresAt } }';
    const { data } = await browser.ask(query);
    const others = data.openSignIns.find((one: { userAgent: string }) => one.userAgent.startsWith('Other'));
    expect(others).toMatchObject({ current: false, how: 'PASSWORD', address: expect.stringContaining('127.0.0.1') });
    expect(others.userAgent).toHaveLength(300);
    expect(data.openSignIns.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    const before = await edition();
    await browser.ask('mutation ($id: ID!) { endSignIn(id: $id) }', { id: others.id });
    expect(await other.me()).toBeNull();
    expect(await browser.me()).toBe('m-agent');
    expect(await edition()).not.toBe(before);
  });

  it("of somebody else is an administrator's to see and end, and nobody else's", async () => {
    const [admin, ops] = [await api.as('admin'), await api.as('ops')];
    const query = 'query ($member: ID) { openSignIns(memberId: $member) { id } }';
    expect(codeOf(await ops.execute(query, { member: 'm-agent' }))).toBe('FORBIDDEN');
    const [{ id }] = (await admin.execute(query, { member: 'm-agent' })).data.openSignIns;
    const end = 'mutation ($id: ID!) { endSignIn(id: $id) }';
    expect(codeOf(await ops.execute(end, { id }))).toBe('NOT_FOUND');
    expect((await admin.execute(end, { id })).data.endSignIn).toBe(true);
    expect(codeOf(await admin.execute(end, { id }))).toBe('NOT_FOUND');
    expect(codeOf(await admin.execute(end, { id: 'nonsense' }))).toBe('NOT_FOUND');
  });
});
