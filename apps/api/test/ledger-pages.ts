import type { Client } from './harness.js';

export interface PagedEntry {
  readonly cursor: string;
  readonly kind: string;
  readonly ticketNumber: string | null;
}

const page = `query ($after: Cursor) {
  ledger(after: $after, first: 100) { nodes { cursor kind ticketNumber } pageInfo { hasNextPage endCursor } }
}`;

export async function ledgerHead(client: Pick<Client, 'execute'>): Promise<string> {
  return (await client.execute('{ ledgerHead }')).data.ledgerHead;
}

/** Every entry after a cursor, page by page, as any reader would get them. */
export async function readLedger(client: Pick<Client, 'execute'>, from: string | null = null): Promise<PagedEntry[]> {
  const entries: PagedEntry[] = [];
  for (let after = from; ; ) {
    const { data, errors } = await client.execute(page, { after });
    if (errors) throw new Error(JSON.stringify(errors));
    entries.push(...data.ledger.nodes);
    if (!data.ledger.pageInfo.hasNextPage) return entries;
    after = data.ledger.pageInfo.endCursor;
  }
}

/** Those a subscriber has to be told of. */
export const ofTickets = (entries: readonly PagedEntry[]): PagedEntry[] =>
  entries.filter(({ ticketNumber }) => ticketNumber !== null);

export const positionOf = (cursor: string): number => Number(cursor.split('-')[1]);
