import type pg from 'pg';

/** Where erased texts have lain. */
const tables = ['personal_value', 'idempotency_key', 'customer'];

/**
 * Frees what deleted rows have left in the tables and their indexes, so that it is written over next. Best effort: where another
 * process is at it, or the account may not, PostgreSQL's own housekeeping comes to the same later.
 */
export async function cleanUp(pool: pg.Pool): Promise<void> {
  await pool.query(`VACUUM (SKIP_LOCKED) ${tables.join(', ')}`).catch(() => undefined);
}
