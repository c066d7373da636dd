import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firstLinkText, offerFirstAdministrator } from '../../src/access/first-administrator.js';
import { hashPassword } from '../../src/access/password.js';
import { systemChance } from '../../src/personal/seal.js';
import { type Api, badPaths, codeOf, startApi } from '../harness.js';
import { Browser } from './browser.js';

const chosen = '一个足够长的好密码，真的';
const hour = 3_600_000;
let time = Date.parse('2026-11-02T01:00:00.000Z');
let api: Api;

beforeAll(async () => {
  api = await startApi({ clock: () => time });
});
afterAll(() => api.stop());

const create = 'mutation ($member: ID!) { createLink(memberId: $member) { path token expiresAt purpose } }';
const offer = 'query ($token: String!) { linkOffer(token: $token) { username name purpose } }';
const use =
  'mutation ($token: String!, $password: String!) { useLink(token: $token, password: $password) { token member { id } } }';
const linkFor = async (member: string) => (await (await api.as('admin')).execute(create, { member })).data.createLink;
const offered = async (token: string) => (await new Browser(api.url).ask(offer, { token })).data.linkOffer;

describe('a one-time link', () => {
  it('tells whose it is, sets the password, signs in, and is used up', async () => {
    const { path, token, purpose } = await linkFor('m-marketing');
    expect([path, purpose]).toEqual([`/desk/link#token=${token}`, 'INVITATION']);
    expect(await offered(token)).toEqual({ username: 'marketing', name: '陈静', purpose: 'INVITATION' });
    const browser = new Browser(api.url);
    expect(badPaths(await browser.ask(use, { token, password: 'marketing' }))).toEqual(['password']);
    expect((await browser.ask(use, { token, password: chosen })).data.useLink.member.id).toBe('m-marketing');
    expect(await browser.me()).toBe('m-marketing');
    expect(await offered(token)).toBeNull();
    expect(codeOf(await browser.ask(use, { token, password: chosen }))).toBe('NOT_FOUND');
    expect(codeOf(await new Browser(api.url).signIn('marketing', chosen))).toBeUndefined();
  });

  it('works once, however many use it at the same time', async () => {
    const { token } = await linkFor('m-legal');
    const all = await Promise.all(
      Array.from({ length: 6 }, (_, index) => new Browser(api.url).ask(use, { token, password: `${chosen} ${index}` })),
    );
    expect(all.filter(({ errors }) => !errors)).toHaveLength(1);
    expect(all.filter((answer) => codeOf(answer) === 'NOT_FOUND')).toHaveLength(5);
  });

  it('ends by time, by a newer one, and with its member', async () => {
    const first = await linkFor('m-ops');
    const second = await linkFor('m-ops');
    expect([await offered(first.token), (await offered(second.token)).username]).toEqual([null, 'ops']);
    time += 7 * 24 * hour;
    expect(await offered(second.token)).toBeNull();
    const third = await linkFor('m-ops');
    await api.sql("UPDATE member SET active = false WHERE id = 'm-ops'");
    expect(await offered(third.token)).toBeNull();
    expect(codeOf(await new Browser(api.url).ask(use, { token: third.token, password: chosen }))).toBe('NOT_FOUND');
    expect(codeOf(await (await api.as('admin')).execute(create, { member: 'm-ops' }))).toBe('NOT_FOUND');
  });

  it("to a new password ends the member's sign-ins, but doesn’t get round a second factor", async () => {
    await api.sql("UPDATE member SET password_hash = $1 WHERE id = 'm-ops2'", [await hashPassword(chosen)]);
    await api.sql("INSERT INTO second_factor VALUES ('m-ops2', 'JBSWY3DPEHPK3PXP', now(), 0)");
    const held = await api.as('ops2');
    const { token, purpose } = await linkFor('m-ops2');
    expect(purpose).toBe('RESET');
    const answer = await new Browser(api.url).ask(use, { token, password: `${chosen}！` });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', secondFactor: true });
    expect(codeOf(await held.execute('{ me { id } }'))).toBe('UNAUTHENTICATED');
    const signedIn = await new Browser(api.url).signIn('ops2', `${chosen}！`);
    expect(signedIn.errors?.[0]?.extensions.secondFactor).toBe(true);
  });

  it("is an administrator's to make, and stored as a hash alone", async () => {
    expect(codeOf(await (await api.as('supervisor')).execute(create, { member: 'm-lead' }))).toBe('FORBIDDEN');
    const { token } = await linkFor('m-lead');
    const kept = await api.sql<{ text: string }>('SELECT row_to_json(l)::text AS text FROM sign_in_link l');
    const ledger = await api.sql<{ text: string }>("SELECT payload AS text FROM ledger_entry WHERE stream = 'member:m-lead'");
    for (const { text } of [...kept, ...ledger]) expect(text).not.toContain(token);
  });
});

describe('the first administrator', () => {
  const start = () => offerFirstAdministrator(api.application.pool, systemChance, time);

  it('gets a link at every start until somebody can sign in; the one before dies', async () => {
    const first = await start();
    expect(first).toMatchObject({ username: 'admin', purpose: 'FIRST_ADMINISTRATOR', expiresAt: time + hour });
    time += 10_000;
    const second = await start();
    expect([await offered(first?.token ?? ''), (await offered(second?.token ?? '')).username]).toEqual([null, 'admin']);
    expect(firstLinkText(second as NonNullable<typeof second>, 'http://localhost:4000')).toContain(
      `http://localhost:4000/desk/link#token=${second?.token}`,
    );
    await new Browser(api.url).ask(use, { token: second?.token, password: chosen });
    time += 10_000;
    expect(await start()).toBeNull();
  });

  it('gets one link from processes that start at once, and an account where there is none', async () => {
    await api.sql("UPDATE member SET active = false WHERE id = 'm-admin'");
    const links = await Promise.all(Array.from({ length: 4 }, start));
    const [made] = links.filter((link) => link !== null);
    expect(links.filter((link) => link !== null)).toHaveLength(1);
    expect(made?.username).toMatch(/^admin-\w{4}$/);
    const { data } = await new Browser(api.url).ask(use, { token: made?.token, password: chosen });
    expect(data.useLink.member.id).toMatch(/^member-/);
    const [{ roles }] = (await api.sql('SELECT roles FROM member WHERE username = $1', [made?.username])) as [
      { roles: string[] },
    ];
    expect(roles).toEqual(['ADMINISTRATOR']);
  });
});
