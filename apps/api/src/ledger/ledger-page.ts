import type pg from 'pg';
import { seesEntry } from '../access/seeing.js';
import type { Viewer } from '../access/viewer.js';
import { snapshot } from '../database/transaction.js';
import { readPage } from '../lists/page.js';
import { assertReachable, type LedgerPosition } from './cursor.js';
import { type LedgerEntry, type LedgerHead, readEntries, readHead } from './entry.js';

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

/** How many entries are looked at for one page, however few of them its reader may see. */
const mostLookedAt = 5_000;
const glance = 500;

/**
 * A page of the ledger, oldest first: the entries that its reader may see.
 * @throws CodedError RESYNC_REQUIRED for a cursor of another ledger, BAD_USER_INPUT for a page that is too long
 */
export async function readLedgerPage(pool: pg.Pool, viewer: Viewer, { first, after, ...wanted }: Wanted): Promise<LedgerPage> {
  const { size } = readPage({ first });
  return snapshot(pool, async (client) => {
    const head = await readHead(client);
    if (after) assertReachable(after, head);
    const { seen, through, more } = await lookThrough(client, head, { ...wanted, after: after?.position ?? 0, size, viewer });
    const nodes = seen.slice(0, size);
    const end = more ? { epoch: head.epoch, position: through } : (nodes.at(-1) ?? after);
    return {
      nodes,
      edges: nodes.map((node) => ({ node, cursor: node })),
      pageInfo: { hasNextPage: more || seen.length > size, endCursor: seen.length > size ? (nodes.at(-1) ?? after) : end },
    };
  });
}

interface Looking {
  readonly after: number;
  readonly size: number;
  readonly stream?: string;
  readonly viewer: Viewer;
}

/** Reads on until the page is full, one more is known, the ledger ends, or enough was looked at. */
async function lookThrough(client: pg.PoolClient, { epoch }: LedgerHead, { after, size, stream, viewer }: Looking) {
  const seen: LedgerEntry[] = [];
  let through = after;
  for (let looked = 0; looked < mostLookedAt; looked += glance) {
    const limit = looked === 0 ? Math.min(glance, size + 1) : glance;
    const read = await readEntries(client, epoch, { after: through, limit, ...(stream !== undefined && { stream }) });
    seen.push(...read.filter((entry) => seesEntry(viewer, entry)));
    through = read.at(-1)?.position ?? through;
    if (read.length < limit || seen.length > size) return { seen, through, more: false };
  }
  return { seen, through, more: true };
}
