import { describe, expect, it } from 'vitest';
import { asProblem, Problem } from '../graphql/problem.js';
import { createTestApi } from '../live/test-api.js';
import { createSession } from './session.js';

const wang = { id: 'ops', name: '王海涛', department: 'OPERATIONS', roles: ['MEMBER'], unit: null };

/** A desk whose browser holds the cookie or not; the desk itself never sees it. */
function desk(held = false) {
  const browser = { held };
  const { api } = createTestApi({
    Me: () => {
      if (!browser.held) throw new Problem('', { code: 'UNAUTHENTICATED' });
      return { me: wang };
    },
    SignIn: ({ password, code }) => {
      if (password !== 'right') throw new Problem('密码不正确', { code: 'UNAUTHENTICATED' });
      if (code !== '123456') throw new Problem('请输入验证码', { code: 'UNAUTHENTICATED', secondFactor: true });
      browser.held = true;
      return { signIn: {} };
    },
    LinkOffer: ({ token }) => ({ linkOffer: token === 'good' ? { username: 'ops' } : null }),
    UseLink: () => {
      browser.held = true;
      return { useLink: {} };
    },
    SignOut: () => {
      throw new Problem('', { code: 'NETWORK' });
    },
  });
  return { browser, session: createSession(api.ask) };
}

describe('a session', () => {
  it('knows nobody until it has asked', async () => {
    const { session } = desk();
    expect(session.me.value).toBeUndefined();
    await session.recognise();
    expect(session.me.value).toBeNull();
  });

  it("goes on after a reload of the page, by the browser's cookie", async () => {
    const { session } = desk(true);
    await session.recognise();
    expect(session.me.value).toEqual(wang);
  });

  it('begins with the password, and with the code where one is wanted', async () => {
    const { session } = desk();
    await expect(session.signIn('ops', 'wrong', null)).rejects.toThrow('密码不正确');
    const wanted = await session.signIn('ops', 'right', null).then(() => null, asProblem);
    expect(wanted).toMatchObject({ code: 'UNAUTHENTICATED', secondFactor: true });
    expect(session.me.value).toBeUndefined();
    await session.signIn('ops', 'right', '123456');
    expect(session.me.value).toEqual(wang);
  });

  it('begins with a one-time link', async () => {
    const { session } = desk();
    expect(await session.linkOffer('old')).toBeNull();
    expect(await session.linkOffer('good')).toEqual({ username: 'ops' });
    await session.useLink('good', 'a long new password');
    expect(session.me.value).toEqual(wang);
  });

  it("ends even where the server can't be reached", async () => {
    const { session } = desk(true);
    await session.recognise();
    await session.signOut();
    expect(session.me.value).toBeNull();
  });
});
