import type pg from 'pg';
import { recordChange } from '../access/record-change.js';
import { transaction } from '../database/transaction.js';
import { CodedError } from '../errors/coded-error.js';
import { badFields } from '../errors/refusals.js';
import { type ApiKey, endKey, insertKey, isReplaced, type KeyBounds, lockKey, type NewApiKey } from './key-store.js';
import type { Keys } from './keys.js';

/** What changes to keys need; `now` is the machine's clock in milliseconds, by which keys run out. */
export interface Keeping {
  readonly pool: pg.Pool;
  readonly keys: Keys;
  readonly actor: string;
  readonly now: number;
}

const hour = 60 * 60_000;
const longestOverlap = 168;

export const createKey = (keeping: Keeping, bounds: KeyBounds): Promise<NewApiKey> =>
  change(keeping, (client) => issue(client, keeping, bounds, null));

/**
 * A key to follow another, with its bounds and for as long as that one was made for. The old one ends after the overlap.
 * @param overlapHours 0–168
 * @throws CodedError NOT_FOUND, CONFLICT where it has ended or been followed already, BAD_USER_INPUT
 */
export async function rotateKey(keeping: Keeping, id: string, overlapHours: number): Promise<NewApiKey> {
  if (overlapHours < 0 || overlapHours > longestOverlap) throw badOverlap();
  return change(keeping, async (client) => {
    const old = await known(client, id);
    if (hasEnded(old, keeping.now) || (await isReplaced(client, id))) throw notToBeRotated();
    const life = old.expiresAt.getTime() - old.createdAt.getTime();
    const made = await issue(client, keeping, { ...old, expiresAt: new Date(keeping.now + life) }, id);
    const expiresAt = new Date(Math.min(old.expiresAt.getTime(), keeping.now + overlapHours * hour));
    await endKey(client, id, { expiresAt, revokedAt: null });
    const payload = { expiresAt: expiresAt.toISOString(), replacedBy: made.result.key.id };
    return { ...made, touched: old, entries: [...made.entries, { id, kind: 'key.rotated', payload }] };
  });
}

/** At once; a key that was revoked before stays as it was. @throws CodedError NOT_FOUND */
export const revokeKey = (keeping: Keeping, id: string): Promise<ApiKey> =>
  change(keeping, async (client) => {
    const old = await known(client, id);
    if (old.revokedAt) return { result: old, entries: [] };
    const revoked = { ...old, revokedAt: new Date(keeping.now) };
    await endKey(client, id, revoked);
    return { result: revoked, touched: old, entries: [{ id, kind: 'key.revoked', payload: {} }] };
  });

const hasEnded = ({ revokedAt, expiresAt }: ApiKey, now: number): boolean => revokedAt !== null || expiresAt.getTime() <= now;

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly payload: unknown;
}

interface Changed<T> {
  readonly result: T;
  /** A key that was there already. */
  readonly touched?: ApiKey;
  readonly entries: readonly Entry[];
}

/** One transaction: the change, the edition of what people may do, and the ledger last. */
async function change<T>({ pool, keys, actor }: Keeping, work: (client: pg.PoolClient) => Promise<Changed<T>>): Promise<T> {
  const { result, touched } = await transaction(pool, async (client) => {
    const changed = await work(client);
    const entries = changed.entries.map(({ id, ...entry }) => ({ stream: `key:${id}`, ...entry }));
    await recordChange(client, actor, entries);
    return changed;
  });
  if (touched) keys.forget(touched);
  return result;
}

async function issue(client: pg.PoolClient, { actor, now }: Keeping, bounds: KeyBounds, replaces: string | null) {
  const result = await insertKey(client, bounds, { createdAt: new Date(now), createdBy: actor, replaces });
  const { id, scopes, regions, departments, documents, expiresAt } = result.key;
  // Its name may be a person's, and the ledger keeps everything for ever.
  const payload = { scopes, regions, departments, documents, expiresAt: expiresAt.toISOString(), replaces };
  return { result, entries: [{ id, kind: 'key.created', payload }] satisfies Entry[] };
}

async function known(client: pg.PoolClient, id: string): Promise<ApiKey> {
  const key = await lockKey(client, id);
  if (!key) throw new CodedError('NOT_FOUND', { 'zh-CN': '没有这个密钥。', en: 'There is no such key.' });
  return key;
}

const notToBeRotated = () =>
  new CodedError('CONFLICT', {
    'zh-CN': '该密钥已失效或已轮换过，请轮换最新的密钥或另建密钥。',
    en: 'This key has ended or has been rotated before; rotate the newest one or create another.',
  });

const badOverlap = () =>
  badFields([
    {
      path: 'overlapHours',
      text: { 'zh-CN': `应在 0 到 ${longestOverlap} 之间`, en: `must lie between 0 and ${longestOverlap}` },
    },
  ]);
