import type pg from 'pg';
import { partitionSize } from '../database/migrations/1790000000000-initial.js';
import { readHead } from './entry.js';

/** Makes sure that the partition in use and the one after it exist. Safe to run anywhere, at any time. */
export async function ensurePartitions(pool: pg.Pool): Promise<void> {
  const { position } = await readHead(pool);
  const current = Math.floor(position / partitionSize);
  for (const part of [current, current + 1]) {
    await pool.query(
      `CREATE TABLE IF NOT EXISTS ledger_entry_p${part} PARTITION OF ledger_entry
       FOR VALUES FROM (${part * partitionSize}) TO (${(part + 1) * partitionSize})`,
    );
  }
}
