import { buildClientSchema, type GraphQLField, getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../src/access/password.js';
import { asked } from './any-document.js';
import { type Answer, type Api, client, codeOf, startApi } from './harness.js';

const password = '停电-投诉-2026';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.sql('UPDATE member SET password_hash = $1 WHERE username IN ($2, $3)', [
    await hashPassword(password),
    'agent',
    'legal',
  ]);
});
afterAll(() => api.stop());

const nobody = () => client(api.url, null);
const signIn = `mutation ($username: String!, $password: String!) {
  signIn(username: $username, password: $password) { token expiresAt member { id name department roles } } }`;
const enter = (username: string, word: string): Promise<Answer> => nobody().execute(signIn, { username, password: word });

/** The first answer or the error of a subscription. */
async function firstOf(by: Pick<ReturnType<typeof client>, 'subscribe'>, query: string): Promise<Answer> {
  const answers = by.subscribe(query);
  try {
    return (await answers.next()).value;
  } catch (errors) {
    return { data: null, errors: Array.isArray(errors) ? errors : [{ message: String(errors), extensions: {} }] };
  } finally {
    await answers.return?.();
  }
}

describe('signing in', () => {
  it('by name and password gives a token that works over HTTP and WebSocket', async () => {
    const { data, errors } = await enter('agent', password);
    expect(errors).toBeUndefined();
    const { token, expiresAt, member } = data.signIn;
    expect(member).toEqual({ id: 'm-agent', name: '周敏', department: 'CUSTOMER_SERVICE', roles: ['AGENT'] });
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 3_600_000);
    const by = client(api.url, token);
    expect((await by.execute('{ me { id } }')).data.me.id).toBe('m-agent');
    expect((await firstOf(by, 'subscription { beat { head } }')).data.beat.head).toMatch(/-\d+$/);
  });

  it.each([
    ['a wrong password', 'agent', `${password}!`],
    ['an unknown name', 'nobody', password],
    ['someone who has no password', 'ops', password],
    ['a name in other letters', 'AGENT', password],
  ])('with %s says the same and no more', async (_what, username, word) => {
    const answer = await enter(username, word);
    expect(answer.data).toBeNull();
    expect(answer.errors).toHaveLength(1);
    expect(answer.errors?.[0]).toMatchObject({
      message: 'The user name or password is not right.',
      extensions: { code: 'UNAUTHENTICATED' },
    });
    expect(Object.keys(answer.errors?.[0]?.extensions ?? {})).toEqual(['code']);
  });

  it('isn’t possible for a member who has left, whose tokens end too', async () => {
    const { data } = await enter('legal', password);
    await api.sql("UPDATE member SET active = false WHERE username = 'legal'");
    expect(codeOf(await enter('legal', password))).toBe('UNAUTHENTICATED');
    expect(codeOf(await client(api.url, data.signIn.token).execute('{ me { id } }'))).toBe('UNAUTHENTICATED');
  });

  it('is slowed down after ten wrong guesses', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, (_, guess) => enter('guessed', `guess ${guess}`)));
    const late = answers.filter((answer) => codeOf(answer) === 'RATE_LIMITED');
    // Two guesses are looked at side by side, so one more than ten may get through.
    expect(late.length).toBeGreaterThanOrEqual(1);
    expect(late[0]?.errors?.[0]?.extensions.retryAfter).toBeGreaterThan(0);
  });
});

describe('a sign-in', () => {
  it('ends by signing out, over HTTP and WebSocket', async () => {
    const { token } = await api.as('ops');
    const by = client(api.url, token);
    const beats = by.subscribe('subscription { beat { head } }');
    expect((await beats.next()).value.data.beat.head).toBeDefined();
    expect((await by.execute('mutation { signOut }')).data.signOut).toBe(true);
    expect(codeOf(await by.execute('{ me { id } }'))).toBe('UNAUTHENTICATED');
    // The socket is closed, so that what was being followed isn't any longer.
    await expect(
      (async () => {
        for await (const beat of beats) expect(beat.errors).toBeUndefined();
        throw new Error('completed');
      })(),
    ).rejects.toBeDefined();
  });

  it('ends when its time is over', async () => {
    const { token } = await api.application.sessions.create('m-ops', 0);
    expect(codeOf(await client(api.url, token).execute('{ me { id } }'))).toBe('UNAUTHENTICATED');
  });

  it('is kept as a hash only', async () => {
    const { token } = await api.as('ops');
    const rows = await api.sql<{ text: string }>(
      'SELECT row_to_json(s)::text || row_to_json(c)::text AS text FROM session s JOIN session_cookie c ON c.session_id = s.id',
    );
    for (const { text } of rows) {
      expect(text).not.toContain(token);
      expect(text).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
    }
  });
});

describe('without a sign-in', () => {
  const open = ['serverTime', 'signIn', 'useLink', 'linkOffer', 'signInWays'];

  it('every root field but the open ones answers UNAUTHENTICATED', async () => {
    const { data } = await nobody().execute(getIntrospectionQuery());
    const schema = buildClientSchema(data);
    const closed = (fields: GraphQLField<unknown, unknown>[]) => fields.filter(({ name }) => !open.includes(name));
    const roots = [
      ['query', closed(Object.values(schema.getQueryType()?.getFields() ?? {}))],
      ['mutation', closed(Object.values(schema.getMutationType()?.getFields() ?? {}))],
      ['subscription', closed(Object.values(schema.getSubscriptionType()?.getFields() ?? {}))],
    ] as const;
    expect(roots.map(([, fields]) => fields.length)).toEqual([
      expect.toSatisfy((n) => n >= 8),
      expect.toSatisfy((n) => n >= 7),
      2,
    ]);
    for (const [operation, fields] of roots) {
      for (const field of fields) {
        const document = `${operation} { ${asked(field)} }`;
        const answer = await (operation === 'subscription' ? firstOf(nobody(), document) : nobody().execute(document));
        expect(codeOf(answer), document).toBe('UNAUTHENTICATED');
        expect(Object.values(answer.data ?? {}), document).toEqual(answer.data ? [null] : []);
      }
    }
  });

  it('the time and the names of types are told', async () => {
    const { data, errors } = await nobody().execute('{ __typename serverTime }');
    expect(errors).toBeUndefined();
    expect(data).toEqual({ __typename: 'Query', serverTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) });
  });
});
