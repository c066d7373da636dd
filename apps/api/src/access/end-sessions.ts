import type pg from 'pg';

/** Ends every sign-in of a member. */
export async function endSessions(client: pg.PoolClient, memberId: string): Promise<void> {
  await client.query('DELETE FROM session WHERE member_id = $1', [memberId]);
}
