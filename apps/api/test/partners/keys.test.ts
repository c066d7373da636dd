import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccessEdition } from '../../src/access/access-edition.js';
import { verifyLedger } from '../../src/ledger/verify.js';
import { newKeyText, secretHash } from '../../src/partners/key-text.js';
import { Keys } from '../../src/partners/keys.js';
import { type Api, badPaths, type Client, client, codeOf, startApi } from '../harness.js';
import { createKey, day, isLetIn, keyFields, partner, revokeKey, rotateKey } from './keeping.js';

let api: Api;
let admin: Client;
let replica: Api;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('admin');
  replica = await api.replica();
});
afterAll(() => api.stop());

const entries = (id: string) =>
  api.sql<{ kind: string; actor: string; payload: string }>(
    'SELECT kind, actor, payload FROM ledger_entry WHERE stream = $1 ORDER BY sequence',
    [`key:${id}`],
  );
const edition = () => readAccessEdition(api.application.pool);
const listed = async (id: string) => {
  const { data } = await admin.execute(`{ apiKeys { ${keyFields} } }`);
  return data.apiKeys.find((key: { id: string }) => key.id === id);
};

describe('creating a key', () => {
  it('shows it once, keeps only its hash, and says so in the ledger without it', async () => {
    const before = await edition();
    const { secret, key, ...who } = await partner(api, admin);
    expect(secret.startsWith(`${key.prefix}_`)).toBe(true);
    expect(key).toMatchObject({ name: '12345 热线', regions: null, departments: null, createdBy: { id: 'm-admin' } });
    expect(await isLetIn(who)).toBe(true);
    const [stored] = await api.sql<{ all: string }>('SELECT api_key::text AS all FROM api_key WHERE id = $1', [key.id]);
    expect(stored?.all).not.toContain(secret.split('_').slice(2).join('_').slice(0, 43));
    expect(await entries(key.id)).toEqual([
      { kind: 'key.created', actor: 'm-admin', payload: expect.not.stringContaining(secret) },
    ]);
    expect(await edition()).not.toBe(before);
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
  });

  it('names every bad field', async () => {
    const bad = {
      name: ' ',
      scopes: [],
      regions: ['990101', 'nowhere'],
      departments: [],
      documents: ['{ serverTime }', '{ nonsense }', '{', 'x'.repeat(20_001)],
      expiresAt: new Date(Date.now() + 401 * day).toISOString(),
    };
    const answer = await createKey(admin, bad);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual([
      'input.departments',
      'input.documents.1',
      'input.documents.2',
      'input.documents.3',
      'input.expiresAt',
      'input.name',
      'input.regions.1',
      'input.scopes',
    ]);
    expect(badPaths(await createKey(admin, { expiresAt: new Date(Date.now() - 1).toISOString() }))).toEqual(['input.expiresAt']);
    expect(badPaths(await createKey(admin, { documents: Array(51).fill('{ serverTime }') }))).toEqual(['input.documents']);
    expect(badPaths(await createKey(admin, { name: '长'.repeat(101) }))).toEqual(['input.name']);
  });

  it('is for administrators, as is everything about keys', async () => {
    const { key, ...who } = await partner(api, admin);
    for (const other of [await api.as('supervisor'), await api.as('auditor'), await api.as('agent'), who]) {
      expect(codeOf(await createKey(other))).toBe('FORBIDDEN');
      expect(codeOf(await rotateKey(other, key.id))).toBe('FORBIDDEN');
      expect(codeOf(await revokeKey(other, key.id))).toBe('FORBIDDEN');
      expect(codeOf(await other.execute('{ apiKeys { id } }'))).toBe('FORBIDDEN');
    }
  });
});

describe('a key lets in', () => {
  it('nobody who knows its id but not the rest, even while it is in use', async () => {
    const { key } = await partner(api, admin);
    const ofBytes = (value: number) => newKeyText((count) => Buffer.alloc(count, count === 6 ? 5 : value));
    const [{ id, secret }, forged] = [ofBytes(1), ofBytes(2)];
    expect(forged.id).toBe(id);
    await api.sql('UPDATE api_key SET id = $2, secret_hash = $3 WHERE id = $1', [key.id, id, secretHash(secret)]);
    expect(await isLetIn(client(api.url, secret))).toBe(true);
    expect(await isLetIn(client(api.url, forged.secret))).toBe(false);
    expect(await isLetIn(client(api.url, secret.slice(0, -1)))).toBe(false);
  });

  it('until it is revoked, at once, and only that key', async () => {
    const [one, other] = [await partner(api, admin), await partner(api, admin)];
    expect(await isLetIn(one)).toBe(true);
    const before = await edition();
    const { data } = await revokeKey(admin, one.key.id);
    expect(data.revokeApiKey.revokedAt).not.toBeNull();
    expect([await isLetIn(one), await isLetIn(other)]).toEqual([false, true]);
    expect(await isLetIn(client(replica.url, one.secret))).toBe(false);
    expect(await edition()).not.toBe(before);
    expect((await entries(one.key.id)).map(({ kind }) => kind)).toEqual(['key.created', 'key.revoked']);
    await revokeKey(admin, one.key.id);
    expect(await entries(one.key.id)).toHaveLength(2);
    expect(codeOf(await revokeKey(admin, 'nosuch00'))).toBe('NOT_FOUND');
  });

  it('until it expires, to the millisecond, remembered or not', async () => {
    let time = Date.now();
    const { key, secret } = await partner(api, admin);
    const keys = new Keys(api.application.pool, () => time);
    time = Date.parse(key.expiresAt) - 1;
    expect(await keys.find(secret)).toMatchObject({ id: `key:${key.id}`, roles: ['PARTNER'], sessionId: `key:${key.id}` });
    expect([...(await keys.alive([`key:${key.id}`, 'key:nosuch00']))]).toEqual([`key:${key.id}`]);
    time += 1;
    expect(await keys.find(secret)).toBeNull();
    expect([...(await keys.alive([`key:${key.id}`]))]).toEqual([]);
  });

  it('as a partner within its bounds, who belongs to no unit (CO-3)', async () => {
    const { secret } = await partner(api, admin, { regions: ['990101'], departments: ['OPERATIONS'], scopes: ['TICKETS'] });
    expect(await api.application.principals.find(secret)).toMatchObject({
      department: null,
      unitId: null,
      scope: { regions: ['990101'], leads: ['OPERATIONS'], units: null },
      key: { scopes: ['TICKETS'], documents: null },
    });
  });

  it('beside members, whose sessions are alive by the same question', async () => {
    const { principals, sessions } = api.application;
    const { key } = await partner(api, admin);
    const member = (await sessions.find(admin.token))?.sessionId ?? '';
    const alive = await principals.alive([member, `key:${key.id}`, '00'.repeat(32), 'key:nosuch00']);
    expect([...alive].sort()).toEqual([member, `key:${key.id}`].sort());
    expect((await principals.find(admin.token))?.id).toBe('m-admin');
  });
});

describe('the last use of a key', () => {
  it('is written with its address, at most once a minute, and not for who only shows it', async () => {
    const { secret, key } = await partner(api, admin);
    let time = Date.now();
    const keys = new Keys(api.application.pool, () => time);
    await keys.find(secret);
    expect((await listed(key.id)).lastUsedAt).toBeNull();
    await keys.find(secret, '203.0.113.7');
    const first = await listed(key.id);
    expect(first).toMatchObject({ lastUsedAt: new Date(time).toISOString(), lastUsedAddress: '203.0.113.7' });
    time += 59_999;
    await keys.find(secret, '203.0.113.8');
    await new Keys(api.application.pool, () => time).find(secret, '203.0.113.8');
    expect(await listed(key.id)).toEqual(first);
    time += 1;
    await keys.find(secret, '203.0.113.8');
    expect((await listed(key.id)).lastUsedAddress).toBe('203.0.113.8');
  });

  it('is written over the wire', async () => {
    const { key, ...who } = await partner(api, admin);
    await isLetIn(who);
    expect(await listed(key.id)).toMatchObject({ lastUsedAt: expect.any(String), lastUsedAddress: '127.0.0.1' });
  });
});

describe('rotating a key', () => {
  it('gives one with the same bounds, and the old one until the overlap is over', async () => {
    const bounds = { scopes: ['FILING'], regions: ['990101'], departments: ['LEGAL'], documents: ['{ regions { id } }'] };
    const old = await partner(api, admin, bounds);
    const { data } = await rotateKey(admin, old.key.id, 2);
    const { key, secret } = data.rotateApiKey;
    const { id, prefix, expiresAt, replaces, ...same } = key;
    expect(old.key).toMatchObject(same);
    expect(replaces).toBe(old.key.id);
    expect(Math.abs(Date.parse(expiresAt) - Date.parse(old.key.expiresAt))).toBeLessThan(60_000);
    expect([await isLetIn(old), await isLetIn(client(api.url, secret))]).toEqual([true, true]);
    const left = Date.parse((await listed(old.key.id)).expiresAt) - Date.now();
    expect(left).toBeGreaterThan(1.9 * 60 * 60_000);
    expect(left).toBeLessThanOrEqual(2 * 60 * 60_000);
    expect((await entries(old.key.id)).map(({ kind }) => kind)).toEqual(['key.created', 'key.rotated']);
    expect((await entries(id)).map(({ payload }) => JSON.parse(payload).replaces)).toEqual([old.key.id]);
    expect(prefix).toBe(`gv_${id}`);
  });

  it('ends the old one at once without an overlap, and never makes it last longer', async () => {
    const old = await partner(api, admin);
    expect(await isLetIn(old)).toBe(true);
    await rotateKey(admin, old.key.id, 0);
    expect(await isLetIn(old)).toBe(false);
    const short = await partner(api, admin, { expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
    await rotateKey(admin, short.key.id, 168);
    expect((await listed(short.key.id)).expiresAt).toBe(short.key.expiresAt);
  });

  it('is refused for a key that has ended or has been rotated, for none, and for an overlap of weeks', async () => {
    const old = await partner(api, admin);
    for (const hours of [-1, 169]) expect(badPaths(await rotateKey(admin, old.key.id, hours))).toEqual(['overlapHours']);
    await rotateKey(admin, old.key.id);
    expect(codeOf(await rotateKey(admin, old.key.id))).toBe('CONFLICT');
    const revoked = await partner(api, admin);
    await revokeKey(admin, revoked.key.id);
    expect(codeOf(await rotateKey(admin, revoked.key.id))).toBe('CONFLICT');
    expect(codeOf(await rotateKey(admin, 'nosuch00'))).toBe('NOT_FOUND');
  });

  it('happens once, however many ask at the same time', async () => {
    const { key } = await partner(api, admin);
    const answers = await Promise.all(Array.from({ length: 4 }, () => rotateKey(admin, key.id)));
    expect(answers.map(codeOf).filter((code) => code === 'CONFLICT')).toHaveLength(3);
  });
});
