import type { Instant } from '@gridvoice/domain/instant';
import type pg from 'pg';
import { signedIn, type Viewer } from '../access/viewer.js';
import type { Context } from '../context.js';
import { now } from '../database/now.js';
import { transaction } from '../database/transaction.js';
import { append } from '../ledger/append.js';
import { findSubject, type Held } from './find-subject.js';
import { readSubject, type SentSubject } from './subject.js';

/** What is done with all that is held about a person. */
export type SubjectEvent = `subject.${'looked-up' | 'copied' | 'restricted' | 'unrestricted' | 'erased'}`;

/** What one request about a person works with. */
export interface Asking {
  readonly client: pg.PoolClient;
  readonly viewer: Viewer;
  readonly at: Instant;
}

/**
 * Finds what is held about a person, works with it and records who did so, all in one transaction: nothing is shown that isn't on
 * record. The record names tickets and no person; each request has a stream of its own.
 * @param work what it returns beside its result goes into the record
 * @throws Refusal BAD_USER_INPUT, NOT_FOUND
 */
export async function aboutSubject<T>(
  { viewer: asking, application }: Context,
  sent: SentSubject,
  kind: SubjectEvent,
  work: (held: Held, asking: Asking) => Promise<{ result: T; recorded?: object }>,
): Promise<T> {
  const viewer = signedIn(asking);
  const subject = readSubject(sent);
  const { pool, chance, doorbell } = application;
  const result = await transaction(pool, async (client) => {
    const at = await now(client);
    const held = await findSubject(client, subject, viewer);
    const done = await work(held, { client, viewer, at });
    const payload = { by: subject.by, tickets: held.tickets.map(({ number }) => number), ...done.recorded };
    const entry = { stream: `subject:${chance.newId()}`, kind, at, recordedAt: at, actor: viewer.id, payload };
    await append(client, [{ ...entry, ticketNumber: null, before: null, after: null }]);
    return done.result;
  });
  doorbell.ring();
  return result;
}
