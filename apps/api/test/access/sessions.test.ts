import { wholeUtility } from '@gridvoice/domain/access/scope';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../src/access/password.js';
import { Sessions, sessionLength } from '../../src/access/session.js';
import { SignIn } from '../../src/access/sign-in.js';
import { Turns } from '../../src/access/turns.js';
import { openDatabase } from '../../src/database/database.js';
import { createTestDatabase, type TestDatabase } from '../database.js';

let test: TestDatabase;
let pool: pg.Pool;
let time = Date.UTC(2026, 1, 13);
const clock = () => time;
const everywhere = () => wholeUtility;
let sessions: Sessions;

beforeAll(async () => {
  test = await createTestDatabase();
  const { source } = await openDatabase(test.url);
  await source.destroy();
  pool = new pg.Pool({ connectionString: test.url, max: 4 });
  const insert =
    'insert into member (id, username, name, department, roles, password_hash, active) values ($1, $1, $2, $3, $4, $5, $6)';
  const hash = await hashPassword('right');
  await pool.query(insert, ['agent', '李静', 'CUSTOMER_SERVICE', ['AGENT'], hash, true]);
  await pool.query(insert, ['gone', '王强', 'LEGAL', ['MEMBER'], hash, false]);
  await pool.query(insert, ['wall', '大屏', null, ['WALL'], null, true]);
  sessions = new Sessions(pool, everywhere, clock);
});
afterAll(async () => {
  await pool.end();
  await test.drop();
});

const withoutCache = () => new Sessions(pool, everywhere, clock);

describe('a session', () => {
  it('belongs to its member for 12 hours', async () => {
    const { token, sessionId, expiresAt } = await sessions.create('agent');
    expect(expiresAt - time).toBe(12 * 60 * 60_000);
    expect(await sessions.find(token)).toEqual({
      id: 'agent',
      name: '李静',
      department: 'CUSTOMER_SERVICE',
      roles: ['AGENT'],
      unitId: null,
      scope: wholeUtility,
      key: null,
      expiresAt,
      sessionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    for (let passed = 0; passed < sessionLength; passed += 60 * 60_000) {
      expect(await sessions.alive([sessionId])).toContain(sessionId);
      time += 60 * 60_000;
    }
    expect(await sessions.find(token)).toBeNull();
  });

  it('can last longer, as the wall’s does', async () => {
    const { token } = await sessions.create('wall', 30 * 24 * 60 * 60_000);
    time += 29 * 24 * 60 * 60_000;
    expect((await sessions.find(token))?.roles).toEqual(['WALL']);
  });

  it('isn’t in the database in a form that opens anything', async () => {
    const { token } = await sessions.create('agent');
    const { rows } = await pool.query(
      "select string_agg(encode(bearer_hash, 'escape') || encode(bearer_hash, 'hex'), ' ') as all from session",
    );
    expect(rows[0].all).not.toContain(token);
    const viewer = await sessions.find(token);
    expect(await sessions.find(viewer?.sessionId ?? '')).toBeNull();
  });

  it.each([
    '',
    'x',
    'ü'.repeat(43),
    'a'.repeat(43),
    "' or true --",
    'a'.repeat(100_000),
  ])('isn’t opened by %.20j', async (token) => {
    expect(await sessions.find(token)).toBeNull();
  });

  it('ends at once when it is revoked, and only that one', async () => {
    const [one, other] = [await sessions.create('agent'), await sessions.create('agent')];
    const viewer = await sessions.find(one.token);
    const kept = await sessions.find(other.token);
    await sessions.revoke(viewer?.sessionId ?? '');
    expect(await sessions.find(one.token)).toBeNull();
    expect(await sessions.find(other.token)).toEqual(kept);
    expect([...(await sessions.alive([viewer?.sessionId ?? '', kept?.sessionId ?? '']))]).toEqual([kept?.sessionId]);
  });

  it('ends with its member’s account', async () => {
    const { token } = await sessions.create('gone');
    expect(await sessions.find(token)).toBeNull();
  });

  it('is asked of the database once in 5 s, however many ask at the same time', async () => {
    const { token } = await sessions.create('agent');
    let asked = 0;
    const query = (sql: string, values: unknown[]) => {
      if (sql.startsWith('select')) asked += 1;
      return pool.query(sql, values);
    };
    const fresh = new Sessions({ query } as unknown as pg.Pool, everywhere, clock);
    await Promise.all(Array.from({ length: 50 }, () => fresh.find(token)));
    expect(asked).toBe(1);
    time += 5_000;
    await fresh.find(token);
    expect(asked).toBe(2);
  });

  it('is removed some time after it expired', async () => {
    await pool.query('delete from session');
    await sessions.create('agent', 1_000);
    const { token } = await sessions.create('agent', 10_000);
    time += 5_000;
    expect(await sessions.sweep()).toBe(1);
    expect(await withoutCache().find(token)).not.toBeNull();
  });
});

describe('signing in', () => {
  const attempt = (signIn: SignIn, username: string, password: string, address = '203.0.113.7') =>
    signIn.run({ username, password, address, now: time });

  it('gives a session of the member', async () => {
    const { memberId, token } = await attempt(new SignIn(pool, sessions, new Turns(2)), 'agent', 'right');
    expect(memberId).toBe('agent');
    expect((await sessions.find(token))?.id).toBe('agent');
  });

  it.each([
    ['a wrong password', 'agent', 'wrong'],
    ['an unknown name', 'nobody', 'right'],
    ['a member who has left', 'gone', 'right'],
    ['a member without a password', 'wall', 'right'],
  ])('is refused in the same words for %s', async (_name, username, password) => {
    await expect(attempt(new SignIn(pool, sessions, new Turns(2)), username, password)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'The user name or password is not right.',
    });
  });

  it('names both fields when both are of no use', async () => {
    await expect(attempt(new SignIn(pool, sessions, new Turns(2)), '', 'x'.repeat(201))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'username' }, { path: 'password' }],
    });
  });

  it('stops guessing after ten failures, even when all guesses come at once, and starts again a minute later', async () => {
    const signIn = new SignIn(pool, sessions, new Turns(2));
    const guesses = await Promise.allSettled(Array.from({ length: 16 }, () => attempt(signIn, 'agent', 'wrong')));
    const codes = guesses.map((guess) => (guess.status === 'rejected' ? guess.reason.code : 'in'));
    expect(codes.filter((code) => code === 'UNAUTHENTICATED').length).toBeLessThanOrEqual(11);
    expect(codes.at(-1)).toBe('RATE_LIMITED');
    await expect(attempt(signIn, 'agent', 'right')).rejects.toMatchObject({ code: 'RATE_LIMITED', details: { retryAfter: 6 } });
    await expect(attempt(signIn, 'agent', 'right', '203.0.113.8')).resolves.toBeDefined();
    time += 60_000;
    await expect(attempt(signIn, 'agent', 'right')).resolves.toBeDefined();
  });

  it('lets thirty members in at once, since only failures count', async () => {
    const signIn = new SignIn(pool, sessions, new Turns(2));
    const all = await Promise.all(Array.from({ length: 30 }, () => attempt(signIn, 'agent', 'right')));
    expect(new Set(all.map(({ token }) => token)).size).toBe(30);
  });
});
