import type pg from 'pg';
import { now as databaseNow } from '../database/now.js';
import { append } from '../ledger/append.js';
import { changeAccess } from './access-edition.js';

interface MemberChange {
  readonly memberId: string;
  readonly kind: string;
  /** The id of who did it. */
  readonly actor: string;
  /** Kept for ever: ids and words of ours, nothing personal and no secret. */
  readonly payload: unknown;
}

/** Ends a transaction that changed how a member signs in: everybody is looked at anew, and the ledger has its entry. */
export async function concludeChange(client: pg.PoolClient, { memberId, kind, actor, payload }: MemberChange): Promise<void> {
  const at = await databaseNow(client);
  await changeAccess(client);
  const entry = { stream: `member:${memberId}`, kind, at, recordedAt: at, actor, payload };
  await append(client, [{ ...entry, ticketNumber: null, before: null, after: null }]);
}
