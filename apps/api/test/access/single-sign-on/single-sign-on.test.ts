import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Api, startApi } from '../../harness.js';
import { Browser, type Landed } from './browser.js';
import { clientId, clientSecret, startProvider, type TestProvider } from './provider.js';

const publicUrl = 'http://localhost:4000';
const start = '/sign-in/single-sign-on';
const callback = `${start}/callback`;
let provider: TestProvider;
let api: Api;
let browser: Browser;

beforeAll(async () => {
  provider = await startProvider(publicUrl + callback);
  api = await startApi({ singleSignOn: { issuer: provider.issuer, clientId, clientSecret, publicUrl: new URL(publicUrl) } });
});
afterAll(async () => {
  await api.stop();
  await provider.stop();
});
const newBrowser = () => new Browser({ [publicUrl]: api.url });
beforeEach(async () => {
  await api.sql('DELETE FROM single_sign_on');
  await api.sql('DELETE FROM session');
  provider.usernames.clear();
  browser = newBrowser();
});

const atCallback = ({ pathname, origin }: URL) => origin === publicUrl && pathname === callback;

/** Signs in at the provider as a subject. @returns where it sends the browser back to, not yet opened */
async function comeBack(subject: string, by = browser, asked = start): Promise<Landed> {
  const options = { stop: atCallback };
  let page = await by.follow(new URL(asked, publicUrl), options);
  if (atCallback(page.address)) return page;
  page = await by.follow(actionOf(page), { ...options, form: { prompt: 'login', login: subject, password: 'any' } });
  return atCallback(page.address) ? page : by.follow(actionOf(page), { ...options, form: { prompt: 'consent' } });
}

const actionOf = ({ body, address }: Landed): URL => new URL(/action="([^"]+)"/.exec(body)?.[1] ?? '', address);
const signIn = async (subject: string, by = browser, asked = start): Promise<Landed> =>
  by.once((await comeBack(subject, by, asked)).address);
const sessionOf = (by: Browser) => by.cookie(publicUrl, 'gridvoice_session');

async function whoIs(by: Browser): Promise<string | null> {
  const token = sessionOf(by);
  return token ? ((await api.application.sessions.find(token, true))?.id ?? null) : null;
}
const problemOf = ({ headers, status }: Landed) => [status, headers.get('location')];
const links = () => api.sql('SELECT subject, member_id FROM single_sign_on ORDER BY subject');
const sessions = async () => (await api.sql('SELECT 1 FROM session')).length;

describe('single sign-on', () => {
  it('signs a member in and goes on from a page of ours', async () => {
    const landed = await signIn('ops', browser, `${start}?to=/desk/tickets?status=OPEN`);
    expect(landed.status).toBe(200);
    expect(landed.body).toContain('content="0;url=/desk/tickets?status=OPEN"');
    expect(landed.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(landed.headers.get('cache-control')).toBe('no-store');
    expect(await whoIs(browser)).toBe('m-ops');
    expect(landed.headers.getSetCookie().at(-1)).toMatch(/HttpOnly; SameSite=Strict/);
  });

  it('asks for a code with PKCE, a state and a nonce, which the browser keeps sealed for ten minutes', async () => {
    const { headers, status } = await browser.once(new URL(start, publicUrl));
    const address = new URL(headers.get('location') ?? '');
    expect([status, address.origin]).toEqual([302, provider.issuer.origin]);
    expect(Object.fromEntries(address.searchParams)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256' });
    const cookie = headers.getSetCookie()[0] ?? '';
    expect(cookie).toMatch(/Max-Age=600; Path=\/sign-in\/single-sign-on; HttpOnly; SameSite=Lax/);
    for (const name of ['state', 'nonce']) expect(cookie).not.toContain(address.searchParams.get(name));
  });

  it('knows a member again by subject, whatever they are called by then', async () => {
    provider.usernames.set('subject-1', 'marketing');
    await signIn('subject-1', newBrowser());
    provider.usernames.set('subject-1', 'legal');
    const again = newBrowser();
    await signIn('subject-1', again);
    expect(await whoIs(again)).toBe('m-marketing');
    expect(await links()).toEqual([{ subject: 'subject-1', member_id: 'm-marketing' }]);
  });

  it('gives nobody an account by taking over its owner’s name', async () => {
    await signIn('ops');
    provider.usernames.set('newcomer', 'ops');
    const other = newBrowser();
    expect((await signIn('newcomer', other)).status).toBe(403);
    expect(await whoIs(other)).toBeNull();
  });

  it('tells somebody without an account so, and makes nothing', async () => {
    const landed = await signIn('stranger');
    expect([landed.status, landed.body.includes('There is no account for you')]).toEqual([403, true]);
    expect([await links(), await sessions(), sessionOf(browser)]).toEqual([[], 0, undefined]);
  });

  it.each(['wall', 'OPS', 'ops '])('lets nobody in as %j', async (subject) => {
    expect((await signIn(subject)).status).toBe(403);
    expect(await sessions()).toBe(0);
  });

  it('refuses a deactivated member, linked already or not', async () => {
    await signIn('legal');
    await api.sql("UPDATE member SET active = false WHERE id IN ('m-legal', 'm-lead')");
    const before = await sessions();
    for (const subject of ['legal', 'lead']) expect((await signIn(subject, newBrowser())).body).toContain('deactivated');
    expect(await sessions()).toBe(before);
    await api.sql('UPDATE member SET active = true');
  });

  it('takes a callback once', async () => {
    const { address } = await comeBack('ops');
    const cookies = new Map(browser.cookies);
    await browser.once(address);
    expect(problemOf(await browser.once(address))).toEqual([303, '/desk/sign-in?problem=expired']);
    for (const [name, value] of cookies) browser.cookies.set(name, value);
    expect(problemOf(await browser.once(address))).toEqual([303, '/desk/sign-in?problem=failed']);
    expect(await sessions()).toBe(1);
  });

  it('takes no callback of another browser', async () => {
    const { address } = await comeBack('ops');
    const victim = newBrowser();
    expect(problemOf(await victim.once(address))).toEqual([303, '/desk/sign-in?problem=expired']);
    await victim.once(new URL(start, publicUrl));
    expect(problemOf(await victim.once(address))).toEqual([303, '/desk/sign-in?problem=failed']);
    expect(await sessions()).toBe(0);
  });

  it('takes no ID token for another nonce', async () => {
    const begun = await browser.once(new URL(start, publicUrl));
    const changed = new URL(begun.headers.get('location') ?? '');
    changed.searchParams.set('nonce', 'of-somebody-else');
    const login = await browser.follow(changed);
    const consent = await browser.follow(actionOf(login), {
      form: { prompt: 'login', login: 'ops', password: 'any' },
      stop: atCallback,
    });
    const back = await browser.follow(actionOf(consent), { form: { prompt: 'consent' }, stop: atCallback });
    expect(problemOf(await browser.once(back.address))).toEqual([303, '/desk/sign-in?problem=failed']);
    expect(await sessions()).toBe(0);
  });

  it.each([
    ['another issuer', (url: URL) => url.searchParams.set('iss', 'https://elsewhere.example')],
    ['no issuer', (url: URL) => url.searchParams.delete('iss')],
    ['another state', (url: URL) => url.searchParams.set('state', 'x')],
    ['no state', (url: URL) => url.searchParams.delete('state')],
    ['another code', (url: URL) => url.searchParams.set('code', 'x')],
    ['two codes', (url: URL) => url.searchParams.append('code', 'x')],
  ])('takes no answer with %s', async (_what, change) => {
    const { address } = await comeBack('ops');
    change(address);
    expect(problemOf(await browser.once(address))).toEqual([303, '/desk/sign-in?problem=failed']);
    expect(await sessions()).toBe(0);
  });

  it('says so when the person says no', async () => {
    const login = await browser.follow(new URL(start, publicUrl));
    const back = await browser.follow(new URL(`${login.address.pathname}/abort`, login.address), { stop: atCallback });
    expect(problemOf(await browser.once(back.address))).toEqual([303, '/desk/sign-in?problem=denied']);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/desk/../..//evil.example',
    '/deskevil',
    'javascript:alert(1)',
    '/desk/%0d%0a"><script>',
  ])('goes nowhere else for %j', async (to) => {
    const { body } = await signIn('ops', browser, `${start}?to=${encodeURIComponent(to)}`);
    expect(/content="0;url=([^"]*)"/.exec(body)?.[1]).toMatch(/^\/desk($|\/%0d%0a%22%3E%3Cscript%3E$)/);
    expect(body).not.toContain('<script');
  });

  it('is told as a way to everybody', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ signInWays { password singleSignOn } }' }),
    });
    expect(await response.json()).toMatchObject({ data: { signInWays: { password: true, singleSignOn: true } } });
  });
});

describe('a provider that is down', () => {
  it('is said to be, in the middle of signing in as well', async () => {
    const { address } = await comeBack('ops');
    provider.answering = false;
    const landed = await browser.once(address);
    provider.answering = true;
    expect([landed.status, landed.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await sessions()).toBe(0);
  });
});
