import type pg from 'pg';
import { snapshot } from '../database/transaction.js';
import { chainStart, linkHash } from './chain.js';
import { type LedgerEntry, type LedgerHead, readEntries, readHead } from './entry.js';
import type { Fault } from './fault.js';
import { verifyProjections } from './verify-projections.js';
import { publishedFault } from './verify-published.js';

export interface Verification {
  readonly head: LedgerHead;
  readonly entries: number;
  readonly tickets: number;
  readonly fault: Fault | null;
}

interface Link {
  readonly sequence: number;
  readonly hash: string;
}

const pageSize = 2_000;

/**
 * Walks the whole ledger in one snapshot: positions without a gap, every stream's chain link by link, the heads, and
 * that every ticket is exactly the fold of its events, every kept personal value the one that was sealed, and every policy and
 * calendar year what was published.
 */
export const verifyLedger = (pool: pg.Pool, progress: (entries: number) => void = () => undefined): Promise<Verification> =>
  snapshot(pool, async (client) => {
    const head = await readHead(client);
    const streams = new Map<string, Link>();
    let fault: Fault | null = null;
    let position = 0;
    for (let page = await nextPage(client, head, 0); page.length > 0 && !fault; page = await nextPage(client, head, position)) {
      for (const entry of page) {
        fault ??= entryFault(entry, position + 1, streams);
        position = entry.position;
      }
      progress(position);
    }
    fault ??= await headFault(client, head, position, streams);
    fault ??= await publishedFault(client);
    const projected = fault ? { tickets: 0, fault } : await verifyProjections(client);
    return { head, entries: position, ...projected };
  });

const nextPage = (client: pg.PoolClient, { epoch }: LedgerHead, after: number): Promise<LedgerEntry[]> =>
  readEntries(client, epoch, { after, limit: pageSize });

function entryFault(entry: LedgerEntry, expected: number, streams: Map<string, Link>): Fault | null {
  const { position, stream, sequence, previous, hash } = entry;
  const last = streams.get(stream) ?? { sequence: 0, hash: chainStart };
  const found = (what: string): Fault => ({ position, what: `${stream} #${sequence}: ${what}` });
  if (position !== expected) return { position: expected, what: `position ${expected} is missing` };
  if (sequence !== last.sequence + 1) return found(`expected entry #${last.sequence + 1} of the stream`);
  if (previous !== last.hash) return found("does not continue the stream's chain");
  if (linkHash(entry) !== hash) return found('is not what was written: its hash differs');
  streams.set(stream, { sequence, hash });
  return null;
}

/** A tail that was cut off leaves the heads behind. */
async function headFault(
  client: pg.PoolClient,
  head: LedgerHead,
  last: number,
  streams: Map<string, Link>,
): Promise<Fault | null> {
  if (head.position !== last) return { position: last + 1, what: `the ledger ends at ${last}, its head says ${head.position}` };
  const { rows } = await client.query<{ name: string } & Link>('SELECT name, sequence, hash FROM ledger_stream ORDER BY name');
  if (rows.length !== streams.size) return { position: null, what: `${rows.length} stream heads for ${streams.size} streams` };
  const wrong = rows.find(({ name, sequence, hash }) => {
    const link = streams.get(name);
    return link?.sequence !== sequence || link.hash !== hash;
  });
  return wrong ? { position: null, what: `the head of ${wrong.name} is not its last entry` } : null;
}
