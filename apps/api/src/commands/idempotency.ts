import type { Instant } from '@gridvoice/domain/instant';
import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type pg from 'pg';
import { insert, isoText } from '../database/rows.js';
import { canonicalJson, sha256 } from '../ledger/chain.js';
import type { Request } from './request.js';

export interface Remembered {
  readonly principal: string;
  readonly key: string;
  readonly inputHash: string;
  readonly number: string;
}

/** What identifies an input as sent, before any default. */
export const inputHash = (operation: string, input: unknown): string => sha256(canonicalJson([operation, input]));

const place = (principal: string, key: string): string => JSON.stringify([principal, key]);

/** What earlier requests with the same key, or of the same source, came to. */
export async function earlierResults(client: pg.PoolClient, requests: readonly Request[]) {
  const known = new Map((await knownKeys(client, requests)).map((row) => [place(row.principal, row.key), row]));
  const sources = await knownSources(client, requests);
  return {
    sources,
    tickets: [...known.values()].map(({ number }) => number),
    /** @throws Refusal CONFLICT when the key was used for another input. */
    find(request: Request): string | null {
      if (request.kind === 'file' && request.imported) return sources.get(request.imported.sourceId) ?? null;
      const row = request.idempotency && known.get(place(request.actor.id, request.idempotency.key));
      if (!row) return null;
      if (row.inputHash !== request.idempotency?.inputHash) throw new Refusal('CONFLICT', 'keyReused');
      return row.number;
    },
    remember({ actor, idempotency }: Request, number: string): Remembered {
      const row = { principal: actor.id, key: idempotency?.key ?? '', inputHash: idempotency?.inputHash ?? '', number };
      known.set(place(row.principal, row.key), row);
      return row;
    },
  };
}

async function knownKeys(client: pg.PoolClient, requests: readonly Request[]): Promise<Remembered[]> {
  const keys = requests.flatMap(({ actor, idempotency }) => (idempotency ? [{ principal: actor.id, key: idempotency.key }] : []));
  if (keys.length === 0) return [];
  const { rows } = await client.query<Remembered>(
    `SELECT k.principal, k.key, k.input_hash AS "inputHash", k.ticket_number AS number
     FROM jsonb_to_recordset($1::jsonb) AS sent(principal text, key text) JOIN idempotency_key k USING (principal, key)`,
    [JSON.stringify(keys)],
  );
  return rows;
}

async function knownSources(client: pg.PoolClient, requests: readonly Request[]): Promise<Map<string, string>> {
  const ids = requests.flatMap((request) => (request.kind === 'file' && request.imported ? [request.imported.sourceId] : []));
  if (ids.length === 0) return new Map();
  const { rows } = await client.query<{ source_id: string; number: string }>(
    'SELECT source_id, number FROM ticket WHERE source_id = ANY($1)',
    [ids],
  );
  return new Map(rows.map(({ source_id, number }) => [source_id, number]));
}

export async function rememberResults(client: pg.PoolClient, remembered: readonly Remembered[], now: Instant): Promise<void> {
  await insert(
    client,
    'idempotency_key',
    remembered.map(({ principal, key, inputHash, number }) => ({
      principal,
      key,
      input_hash: inputHash,
      ticket_number: number,
      created_at: isoText(now),
    })),
  );
}
