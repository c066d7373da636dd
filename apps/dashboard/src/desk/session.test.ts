import { describe, expect, it } from 'vitest';
import { Problem } from '../graphql/problem.js';
import { createTestApi } from '../live/test-api.js';
import { createSession } from './session.js';

const wang = { id: 'ops', name: '王海涛', department: 'OPERATIONS', roles: ['MEMBER'], unit: null };

function desk(held: string | null = null) {
  const store = { token: held };
  const tokens = {
    read: () => store.token,
    write: (token: string | null) => {
      store.token = token;
    },
  };
  const { api } = createTestApi({
    Me: () => {
      if (!store.token) throw new Problem('', { code: 'UNAUTHENTICATED' });
      return { me: wang };
    },
    SignIn: ({ password }) => {
      if (password !== 'right') throw new Problem('密码不正确', { code: 'UNAUTHENTICATED' });
      return { signIn: { token: 'fresh' } };
    },
    SignOut: () => {
      throw new Problem('', { code: 'NETWORK' });
    },
  });
  return { store, session: createSession(api.ask, tokens) };
}

describe('a session', () => {
  it('knows nobody until it has asked', async () => {
    const { session } = desk();
    expect(session.me.value).toBeUndefined();
    await session.recognise();
    expect(session.me.value).toBeNull();
  });

  it('goes on after a reload of the page', async () => {
    const { session } = desk('kept');
    await session.recognise();
    expect(session.me.value).toEqual(wang);
  });

  it('keeps the token of a member who signs in, and none of one who fails to', async () => {
    const { session, store } = desk();
    await expect(session.signIn('ops', 'wrong')).rejects.toThrow('密码不正确');
    expect(store.token).toBeNull();
    await session.signIn('ops', 'right');
    expect(store.token).toBe('fresh');
    expect(session.me.value).toEqual(wang);
  });

  it("ends even where the server can't be reached", async () => {
    const { session, store } = desk('kept');
    await session.recognise();
    await session.signOut();
    expect(store.token).toBeNull();
    expect(session.me.value).toBeNull();
  });
});
