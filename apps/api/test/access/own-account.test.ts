import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashPassword } from '../../src/access/password.js';
import { totpCode } from '../../src/access/totp.js';
import { type Answer, type Api, badPaths, client, codeOf, startApi } from '../harness.js';
import { Browser } from './browser.js';

const password = '停电-投诉-2026-十二';
const step = 30_000;
let time = Date.parse('2026-11-02T01:00:00.000Z');
let api: Api;
let browser: Browser;
let hash: string;

beforeAll(async () => {
  api = await startApi({ clock: () => time });
  hash = await hashPassword(password);
});
afterAll(() => api.stop());
beforeEach(async () => {
  for (const table of ['second_factor', 'recovery_code', 'guess_level']) await api.sql(`DELETE FROM ${table}`);
  await api.sql('UPDATE member SET password_hash = $1', [hash]);
  browser = new Browser(api.url);
  await browser.signIn('agent', password);
});

const changePassword = (next: string, current = password): Promise<Answer> =>
  browser.ask('mutation ($current: String!, $next: String!) { changePassword(current: $current, next: $next) }', {
    current,
    next,
  });

describe('changing the password', () => {
  it('ends the other sign-ins; this one goes on with a new cookie', async () => {
    const other = new Browser(api.url);
    await other.signIn('agent', password);
    const before = browser.session;
    expect((await changePassword('又一个足够长的新密码吧')).errors).toBeDefined();
    expect((await changePassword('又一个足够长的新密码吧。')).data.changePassword).toBe(true);
    expect(browser.session).not.toBe(before);
    expect(await browser.me()).toBe('m-agent');
    expect(await other.me()).toBeNull();
    expect(codeOf(await other.signIn('agent', password))).toBe('UNAUTHENTICATED');
    const entries = await api.sql(
      "SELECT kind, payload FROM ledger_entry WHERE stream = 'member:m-agent' ORDER BY sequence DESC LIMIT 1",
    );
    expect(entries).toEqual([{ kind: 'member.password-set', payload: '{"by":"MEMBER"}' }]);
  });

  it.each([
    ['eleven characters', 'x'.repeat(11)],
    ['more than 200', 'x'.repeat(201)],
    ['one that everybody tries', 'Password1234'],
  ])('to %s is refused', async (_what, next) => {
    expect(badPaths(await changePassword(next))).toEqual(['next']);
  });

  it('names every bad field, and the present password when that is wrong', async () => {
    expect(badPaths(await changePassword('short', ''))).toEqual(['current', 'next']);
    expect(badPaths(await changePassword('long enough for anybody', 'wrong'))).toEqual(['current']);
    expect(await browser.me()).toBe('m-agent');
  });

  it("can't be tried for ever by who found a screen unlocked", async () => {
    for (let guess = 0; guess < 10; guess += 1) await changePassword('long enough for anybody', `wrong ${guess}`);
    expect(codeOf(await changePassword('long enough for anybody'))).toBe('RATE_LIMITED');
  });
});

const begin = 'mutation ($password: String!) { beginSecondFactor(password: $password) { secret uri } }';
const confirm = 'mutation ($code: String!) { confirmSecondFactor(code: $code) }';
const status = '{ mySignIn { secondFactor recoveryCodesLeft singleSignOn passwordSet } }';

/** Sets a second factor up. @returns its secret and the recovery codes */
async function setUp(): Promise<{ secret: string; codes: string[] }> {
  const { secret } = (await browser.ask(begin, { password })).data.beginSecondFactor;
  const { data } = await browser.ask(confirm, { code: totpCode(secret, time) });
  time += step;
  return { secret, codes: data.confirmSecondFactor };
}
const wantsCode = (answer: Answer): unknown => [codeOf(answer), answer.errors?.[0]?.extensions.secondFactor];

describe('a second factor', () => {
  it('is offered for the password, and counts once a code has confirmed it', async () => {
    expect(badPaths(await browser.ask(begin, { password: 'wrong' }))).toEqual(['password']);
    const { secret, uri } = (await browser.ask(begin, { password })).data.beginSecondFactor;
    expect(uri).toContain(`secret=${secret}`);
    expect((await browser.ask(status)).data.mySignIn).toEqual({
      secondFactor: false,
      recoveryCodesLeft: 0,
      singleSignOn: false,
      passwordSet: true,
    });
    expect(codeOf(await new Browser(api.url).signIn('agent', password))).toBeUndefined();
    expect(badPaths(await browser.ask(confirm, { code: '000000' }))).toEqual(['code']);
    const { data } = await browser.ask(confirm, { code: totpCode(secret, time) });
    expect(new Set(data.confirmSecondFactor).size).toBe(10);
    expect((await browser.ask(status)).data.mySignIn).toMatchObject({ secondFactor: true, recoveryCodesLeft: 10 });
    expect(codeOf(await browser.ask(begin, { password }))).toBe('CONFLICT');
  });

  it('gives this browser new secrets, and ends the other sign-ins', async () => {
    const other = new Browser(api.url);
    await other.signIn('agent', password);
    const [cookie, bearer] = [browser.session, (await browser.signIn('agent', password)).data.signIn.token];
    await setUp();
    expect(browser.session).not.toBe(cookie);
    expect([await browser.me(), await other.me()]).toEqual(['m-agent', null]);
    expect(codeOf(await client(api.url, bearer).execute('{ me { id } }'))).toBe('UNAUTHENTICATED');
  });

  it('is asked for once the password is right, and only then', async () => {
    const { secret } = await setUp();
    const fresh = new Browser(api.url);
    expect(wantsCode(await fresh.signIn('agent', 'wrong'))).toEqual(['UNAUTHENTICATED', undefined]);
    expect(wantsCode(await fresh.signIn('agent', password))).toEqual(['UNAUTHENTICATED', true]);
    expect(fresh.session).toBe('');
    expect(wantsCode(await fresh.signIn('agent', password, '000000'))).toEqual(['UNAUTHENTICATED', true]);
    expect((await fresh.signIn('agent', password, totpCode(secret, time))).data.signIn.member.id).toBe('m-agent');
  });

  it('takes the code of the step before and after, and none twice', async () => {
    const { secret } = await setUp();
    time += 10 * step;
    const enter = async (at: number) => codeOf(await new Browser(api.url).signIn('agent', password, totpCode(secret, at)));
    expect(await enter(time - 2 * step)).toBe('UNAUTHENTICATED');
    expect(await enter(time - step)).toBeUndefined();
    expect(await enter(time - step)).toBe('UNAUTHENTICATED');
    expect(await enter(time + step)).toBeUndefined();
    expect(await enter(time)).toBe('UNAUTHENTICATED');
    expect(await enter(time + 2 * step)).toBe('UNAUTHENTICATED');
  });

  it('lets one of many in who send the same code at once', async () => {
    const { secret } = await setUp();
    const code = totpCode(secret, time);
    const all = await Promise.all(Array.from({ length: 5 }, () => new Browser(api.url).signIn('agent', password, code)));
    expect(all.filter((answer) => !answer.errors)).toHaveLength(1);
  });

  it('can be replaced by a recovery code, each of which works once, however it is written', async () => {
    const { codes } = await setUp();
    const [first = '', second = ''] = codes;
    const enter = async (code: string) => codeOf(await new Browser(api.url).signIn('agent', password, code));
    expect(await enter(first)).toBeUndefined();
    expect(await enter(first)).toBe('UNAUTHENTICATED');
    expect(await enter(second.toUpperCase().replaceAll('-', ' '))).toBeUndefined();
    expect((await browser.ask(status)).data.mySignIn.recoveryCodesLeft).toBe(8);
  });

  it("can't be guessed: ten wrong codes in an hour by who knows the password, from unknown devices", async () => {
    await setUp();
    for (let guess = 0; guess < 10; guess += 1) {
      time += 7_000;
      await new Browser(api.url).signIn('agent', password, '000000');
    }
    time += 60_000;
    expect(codeOf(await new Browser(api.url).signIn('agent', password, '000000'))).toBe('RATE_LIMITED');
  });

  it('is removed for password and code, by nothing less', async () => {
    const { secret } = await setUp();
    const remove = 'mutation ($password: String!, $code: String!) { removeSecondFactor(password: $password, code: $code) }';
    expect(badPaths(await browser.ask(remove, { password: '', code: '' }))).toEqual(['code', 'password']);
    expect(badPaths(await browser.ask(remove, { password, code: '000000' }))).toEqual(['code']);
    expect((await browser.ask(remove, { password, code: totpCode(secret, time) })).data.removeSecondFactor).toBe(true);
    expect(codeOf(await new Browser(api.url).signIn('agent', password))).toBeUndefined();
  });

  it("that was lost is reset by an administrator, which ends the member's sign-ins", async () => {
    await setUp();
    const reset = 'mutation ($member: ID!) { resetSecondFactor(memberId: $member) }';
    const [admin, ops] = [await api.as('admin'), await api.as('ops')];
    expect(codeOf(await ops.execute(reset, { member: 'm-agent' }))).toBe('FORBIDDEN');
    expect((await admin.execute(reset, { member: 'm-agent' })).data.resetSecondFactor).toBe(true);
    expect((await admin.execute(reset, { member: 'm-agent' })).data.resetSecondFactor).toBe(false);
    expect(codeOf(await admin.execute(reset, { member: 'nobody' }))).toBe('NOT_FOUND');
    expect(await browser.me()).toBeNull();
    expect(codeOf(await browser.signIn('agent', password))).toBeUndefined();
  });
});
