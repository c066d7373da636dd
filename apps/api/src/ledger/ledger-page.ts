import type pg from 'pg';
import { snapshot } from '../database/transaction.js';
import { readPage } from '../lists/page.js';
import { assertReachable, type LedgerPosition } from './cursor.js';
import { type LedgerEntry, readEntries, readHead } from './entry.js';

export interface LedgerPage {
  readonly nodes: readonly LedgerEntry[];
  readonly edges: readonly { readonly node: LedgerEntry; readonly cursor: LedgerPosition }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: LedgerPosition | null };
}

interface Wanted {
  readonly first?: number | null | undefined;
  readonly after: LedgerPosition | null;
  readonly stream?: string;
}

/**
 * A page of the ledger, oldest first.
 * @throws CodedError RESYNC_REQUIRED for a cursor of another ledger, BAD_USER_INPUT for a page that is too long
 */
export async function readLedgerPage(pool: pg.Pool, { first, after, ...wanted }: Wanted): Promise<LedgerPage> {
  const { size } = readPage({ first });
  return snapshot(pool, async (client) => {
    const head = await readHead(client);
    if (after) assertReachable(after, head);
    const read = await readEntries(client, head.epoch, { ...wanted, after: after?.position ?? 0, limit: size + 1 });
    const nodes = read.slice(0, size);
    const last = nodes.at(-1);
    return {
      nodes,
      edges: nodes.map((node) => ({ node, cursor: node })),
      pageInfo: { hasNextPage: read.length > size, endCursor: last ?? after },
    };
  });
}
