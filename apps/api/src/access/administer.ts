import { Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type pg from 'pg';
import type { Context } from '../context.js';
import { transaction } from '../database/transaction.js';
import { withinInput } from '../errors/within-input.js';
import { type Recorded, recordChange } from './record-change.js';
import { signedIn } from './viewer.js';

/** What a change works with. */
export interface Administering {
  readonly client: pg.PoolClient;
  /** Whoever administers now: locked, so that of two who dismiss one another only the first does. */
  readonly administrators: readonly string[];
  readonly actor: string;
}

export interface Administered<T> {
  readonly result: T;
  /** Empty where everything is as it was. */
  readonly entries: readonly Recorded[];
}

/**
 * A change of members or units, for administrators: one transaction that tells all processes and the ledger.
 * @throws Refusal FORBIDDEN to who administers no longer, BAD_USER_INPUT naming every bad field within `input`
 */
export async function administer<T>(
  { viewer, application: { pool, doorbell } }: Context,
  work: (administering: Administering) => Promise<Administered<T>>,
): Promise<T> {
  const { id: actor } = signedIn(viewer);
  const { result, entries } = await transaction(pool, async (client) => {
    const administrators = await lockAdministrators(client);
    if (!administrators.includes(actor)) throw new Refusal('FORBIDDEN', 'notStaff');
    const done = await work({ client, administrators, actor });
    await recordChange(client, actor, done.entries);
    return done;
  }).catch((error: unknown) => {
    throw error instanceof Refusal ? withinInput(error) : error;
  });
  if (entries.length > 0) doorbell.ring();
  return result;
}

async function lockAdministrators(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `SELECT id FROM member WHERE active AND 'ADMINISTRATOR' = ANY(roles) ORDER BY id FOR NO KEY UPDATE`,
  );
  return rows.map(({ id }) => id);
}
