import type pg from 'pg';

/**
 * Ends a member's sign-ins, all but the given one, within a transaction that ends with `changeAccess`: the password was
 * changed, or the member has left. @returns how many
 */
export async function endSessions(client: pg.PoolClient, memberId: string, but: string | null = null): Promise<number> {
  const sql = 'delete from session where member_id = $1 and id is distinct from $2::uuid';
  return (await client.query(sql, [memberId, but])).rowCount ?? 0;
}
