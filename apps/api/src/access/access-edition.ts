import type pg from 'pg';

/**
 * Says that what somebody may do has changed. Every transaction that ends a session or changes members, keys or units ends with it;
 * all processes notice within half a second, look at everybody anew, and close or re-scope what is open.
 */
export async function changeAccess(client: pg.Pool | pg.PoolClient): Promise<void> {
  await client.query('UPDATE access_edition SET edition = edition + 1 WHERE id = 1');
}

export async function readAccessEdition(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ edition: string }>('SELECT edition FROM access_edition WHERE id = 1');
  return rows[0]?.edition ?? '';
}
