import { randomBytes, scryptSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashPassword } from '../../src/access/password.js';
import { sweepSignIns } from '../../src/access/sweep.js';
import { type Api, codeOf, startApi } from '../harness.js';
import { Browser } from './browser.js';

const password = '停电-投诉-2026-十二';
const minute = 60_000;
const hour = 60 * minute;
let time = Date.parse('2026-11-02T01:00:00.000Z');
let api: Api;

beforeAll(async () => {
  api = await startApi({ clock: () => time });
  await api.sql('UPDATE member SET password_hash = $1', [await hashPassword(password)]);
});
afterAll(() => api.stop());
beforeEach(async () => {
  await api.sql('DELETE FROM guess_level');
  await api.sql('DELETE FROM sign_in_record');
});

const outcomes = async (): Promise<unknown[]> =>
  (await api.sql<{ row: unknown }>('SELECT outcome AS row FROM sign_in_record ORDER BY at, id')).map(({ row }) => row);

async function guess(by: Browser, times: number, username = 'agent'): Promise<unknown[]> {
  const codes: unknown[] = [];
  for (let time = 0; time < times; time += 1) codes.push(codeOf(await by.signIn(username, `wrong ${time}`)));
  return codes;
}
const wrong = (times: number): string[] => Array.from({ length: times }, () => 'UNAUTHENTICATED');

describe('guesses at a password', () => {
  it('are stopped after ten, for all processes together, and go on as they leak away', async () => {
    const replica = await api.replica();
    const [here, there] = [new Browser(api.url), new Browser(replica.url)];
    expect(await guess(here, 6)).toEqual(wrong(6));
    expect(await guess(there, 5)).toEqual([...wrong(4), 'RATE_LIMITED']);
    expect(codeOf(await here.signIn('agent', password))).toBe('RATE_LIMITED');
    time += 6_000;
    expect(codeOf(await here.signIn('agent', password))).toBeUndefined();
  });

  it('by others never lock out a device on which the member has signed in before', async () => {
    const known = new Browser(api.url);
    await known.signIn('agent', password);
    await known.ask('mutation { signOut }');
    expect(known.cookies.has('gridvoice_device')).toBe(true);
    expect((await guess(new Browser(api.url), 11)).at(-1)).toBe('RATE_LIMITED');
    await api.sql("UPDATE guess_level SET level = most FROM (VALUES (60.0)) AS given(most) WHERE key LIKE 'name %'");
    await api.sql("INSERT INTO guess_level VALUES ('address 127.0.0.1', 200, $1)", [new Date(time)]).catch(() => undefined);
    expect(codeOf(await known.signIn('agent', password))).toBeUndefined();
    expect(codeOf(await new Browser(api.url).signIn('agent', password))).toBe('RATE_LIMITED');
  });

  it('are bounded on a known device, too', async () => {
    const known = new Browser(api.url);
    await known.signIn('agent', password);
    expect((await guess(known, 11)).at(-1)).toBe('RATE_LIMITED');
  });

  it('at one name from ever new addresses are bounded by the hour', async () => {
    const subject = 'name member m-agent';
    await guess(new Browser(api.url), 1);
    await api.sql('UPDATE guess_level SET level = 60 WHERE key = $1', [subject]);
    expect(codeOf(await new Browser(api.url).signIn('agent', password))).toBe('RATE_LIMITED');
    time += minute;
    expect(codeOf(await new Browser(api.url).signIn('agent', password))).toBeUndefined();
  });

  it('that were right count for nothing', async () => {
    const browser = new Browser(api.url);
    for (let round = 0; round < 3; round += 1) {
      await guess(browser, 9);
      expect(codeOf(await browser.signIn('agent', password))).toBeUndefined();
    }
    const [{ level }] = (await api.sql("SELECT level FROM guess_level WHERE key LIKE 'address%'")) as [{ level: number }];
    expect(level).toBeLessThan(28);
  });
});

describe('the history', () => {
  it('has every attempt, and of an unknown name nothing that was typed', async () => {
    const browser = new Browser(api.url);
    await browser.signIn('my-secret-password', 'agent');
    time += 1;
    await browser.signIn('agent', 'wrong');
    time += 1;
    await browser.signIn('agent', password);
    expect(await outcomes()).toEqual(['WRONG_PASSWORD', 'WRONG_PASSWORD', 'SIGNED_IN']);
    const kept = await api.sql<{ text: string }>('SELECT row_to_json(r)::text AS text FROM sign_in_record r');
    const levels = await api.sql<{ text: string }>('SELECT row_to_json(g)::text AS text FROM guess_level g');
    for (const { text } of [...kept, ...levels]) expect(text).not.toMatch(/my-secret|wrong"/);
  });

  it("shows everybody their own, newest first, and others' to administrators and auditors alone", async () => {
    const browser = new Browser(api.url);
    await browser.signIn('agent', 'wrong');
    time += 1;
    await browser.signIn('nobody-at-all', 'wrong');
    time += 1;
    await browser.signIn('agent', password);
    const query = `query ($first: Int, $after: String, $member: ID) { signInHistory(first: $first, after: $after, memberId: $member) {
      nodes { outcome how member { id } userAgent } pageInfo { hasNextPage endCursor } } }`;
    const own = (await browser.ask(query, { member: 'm-agent' })).data.signInHistory.nodes;
    expect(own.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['SIGNED_IN', 'WRONG_PASSWORD']);
    expect(own[0]).toEqual({ outcome: 'SIGNED_IN', how: 'PASSWORD', member: { id: 'm-agent' }, userAgent: 'Mozilla/5.0 (test)' });
    expect(codeOf(await browser.ask(query, {}))).toBe('FORBIDDEN');
    expect(codeOf(await browser.ask(query, { member: 'm-ops' }))).toBe('FORBIDDEN');
    const auditor = await api.as('auditor');
    const page = (await auditor.execute(query, { first: 2 })).data.signInHistory;
    expect(page.nodes.map(({ member }: { member: unknown }) => member)).toEqual([{ id: 'm-agent' }, null]);
    const rest = (await auditor.execute(query, { first: 2, after: page.pageInfo.endCursor })).data.signInHistory;
    expect([page.pageInfo.hasNextPage, rest.nodes.length, rest.pageInfo.hasNextPage]).toEqual([true, 1, false]);
    expect(codeOf(await auditor.execute(query, { after: 'x' }))).toBe('BAD_USER_INPUT');
  });

  it('is kept for 180 days', async () => {
    const browser = new Browser(api.url);
    await browser.signIn('agent', 'wrong');
    await sweepSignIns(api.application.pool, time + 180 * 24 * hour);
    expect(await outcomes()).toHaveLength(1);
    await sweepSignIns(api.application.pool, time + 180 * 24 * hour + 1);
    expect(await outcomes()).toHaveLength(0);
  });
});

it('a hash of the former kind still opens, and is replaced at the next sign-in', async () => {
  const salt = randomBytes(16);
  const key = scryptSync('demo-password', salt, 32, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 });
  const old = `scrypt$15$8$1$${salt.toString('base64url')}$${key.toString('base64url')}`;
  await api.sql("UPDATE member SET password_hash = $1 WHERE username = 'ops2'", [old]);
  const browser = new Browser(api.url);
  expect(codeOf(await browser.signIn('ops2', 'wrong'))).toBe('UNAUTHENTICATED');
  expect((await browser.signIn('ops2', 'demo-password')).data.signIn.member.id).toBe('m-ops2');
  const [{ hash }] = (await api.sql("SELECT password_hash AS hash FROM member WHERE username = 'ops2'")) as [{ hash: string }];
  expect(hash).toMatch(/^\$argon2id\$/);
  expect(codeOf(await browser.signIn('ops2', 'demo-password'))).toBeUndefined();
});
