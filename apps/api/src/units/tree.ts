import type { PlacedUnit } from '@gridvoice/domain/access/unit-placing';
import type pg from 'pg';

/** A unit and how many active members it has itself. */
export interface OrganisationUnit extends PlacedUnit {
  readonly members: number;
}

const placeSql = 'u.id, u.name, u.kind, u.parent_id AS "parentId", u.region_id AS "regionId", u.department';

/** The whole tree, by id. */
export async function readTree(pool: pg.Pool): Promise<OrganisationUnit[]> {
  const { rows } = await pool.query<OrganisationUnit>(
    `SELECT ${placeSql}, count(m.id)::int AS members
     FROM unit u LEFT JOIN member m ON m.unit_id = u.id AND m.active GROUP BY u.id ORDER BY u.id`,
  );
  return rows;
}

/** The tree as it will stay until the transaction ends: nobody else changes it, everybody reads it. */
export async function lockTree(client: pg.PoolClient): Promise<ReadonlyMap<string, PlacedUnit>> {
  await client.query('LOCK TABLE unit IN SHARE ROW EXCLUSIVE MODE');
  const { rows } = await client.query<PlacedUnit>(`SELECT ${placeSql} FROM unit u`);
  return new Map(rows.map((unit) => [unit.id, unit]));
}

export async function countMembers(client: pg.PoolClient, unitId: string): Promise<number> {
  const sql = 'SELECT count(*)::int AS count FROM member WHERE unit_id = $1 AND active';
  return (await client.query<{ count: number }>(sql, [unitId])).rows[0]?.count ?? 0;
}
