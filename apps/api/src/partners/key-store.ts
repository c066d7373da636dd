import type pg from 'pg';
import type { ApiKeyRow } from './api-key.entity.js';
import { newKeyText, secretHash, shownPrefix } from './key-text.js';

/** A key as administrators see it; its hash goes no further. */
export type ApiKey = Omit<ApiKeyRow, 'creator' | 'replaced'>;
export type KeyBounds = Pick<ApiKey, 'name' | 'scopes' | 'regions' | 'departments' | 'documents' | 'expiresAt'>;

export interface NewApiKey {
  readonly key: ApiKey;
  readonly secret: string;
}

const columns = `id, name, prefix, secret_hash AS "secretHash", scopes, regions, departments, documents, created_at AS "createdAt",
  created_by AS "createdBy", expires_at AS "expiresAt", revoked_at AS "revokedAt", replaces, last_used_at AS "lastUsedAt",
  last_used_address AS "lastUsedAddress"`;

/** Newest first. */
export async function listKeys(pool: pg.Pool): Promise<ApiKey[]> {
  const { rows } = await pool.query<ApiKey>(`SELECT ${columns} FROM api_key ORDER BY created_at DESC, id`);
  return rows;
}

/** Locks it until the transaction ends. */
export async function lockKey(client: pg.PoolClient, id: string): Promise<ApiKey | null> {
  const { rows } = await client.query<ApiKey>(`SELECT ${columns} FROM api_key WHERE id = $1 FOR UPDATE`, [id]);
  return rows[0] ?? null;
}

export async function isReplaced(client: pg.PoolClient, id: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM api_key WHERE replaces = $1', [id]);
  return rowCount !== 0;
}

interface Origin {
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly replaces: string | null;
}

/** Puts a new key down; what opens it leaves with the answer and stays nowhere. */
export async function insertKey(client: pg.PoolClient, bounds: KeyBounds, origin: Origin): Promise<NewApiKey> {
  const { id, secret } = newKeyText();
  const { name, scopes, regions, departments, documents, expiresAt } = bounds;
  const { rows } = await client.query<ApiKey>(
    `INSERT INTO api_key (id, name, prefix, secret_hash, scopes, regions, departments, documents, expires_at, created_at, created_by,
       replaces)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) RETURNING ${columns}`,
    [
      ...[id, name, shownPrefix(id), secretHash(secret), scopes, regions, departments, documents, expiresAt],
      ...[origin.createdAt, origin.createdBy, origin.replaces],
    ],
  );
  const [key] = rows;
  if (!key) throw new Error('a key was not written');
  return { key, secret };
}

export async function endKey(client: pg.PoolClient, id: string, set: Pick<ApiKey, 'expiresAt' | 'revokedAt'>): Promise<void> {
  await client.query('UPDATE api_key SET expires_at = $2, revoked_at = $3 WHERE id = $1', [id, set.expiresAt, set.revokedAt]);
}
