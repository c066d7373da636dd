import type pg from 'pg';
import { now as databaseNow } from '../database/now.js';
import { append, type NewEntry } from '../ledger/append.js';
import { changeAccess } from './access-edition.js';

/** What a change of access writes into the ledger, which keeps it for ever: ids and words of ours, nothing personal and no secret. */
export type Recorded = Pick<NewEntry, 'stream' | 'kind' | 'payload'>;

/** Ends a transaction that changed what somebody may do or how they come in: everybody is looked at anew, and the ledger has its entries. */
export async function recordChange(client: pg.PoolClient, actor: string, entries: readonly Recorded[]): Promise<void> {
  if (entries.length === 0) return;
  const at = await databaseNow(client);
  await changeAccess(client);
  const common = { at, recordedAt: at, actor, ticketNumber: null, before: null, after: null };
  await append(
    client,
    entries.map((entry) => ({ ...common, ...entry })),
  );
}
