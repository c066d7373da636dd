import type pg from 'pg';
import { recordChange } from './record-change.js';

interface MemberChange {
  readonly memberId: string;
  readonly kind: string;
  /** The id of who did it. */
  readonly actor: string;
  readonly payload: unknown;
}

/** Ends a transaction that changed how a member signs in. */
export const concludeChange = (client: pg.PoolClient, { memberId, kind, actor, payload }: MemberChange): Promise<void> =>
  recordChange(client, actor, [{ stream: `member:${memberId}`, kind, payload }]);
