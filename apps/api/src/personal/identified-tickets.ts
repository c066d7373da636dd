import type pg from 'pg';

/** What somebody may be known by, each as it may have been written. */
export interface Identifiers {
  readonly phone?: readonly string[];
  readonly accountNumber?: readonly string[];
}

/** Numbers of the tickets whose customer gave one of these, letter by letter; the newest first, and no more than so many. */
export async function identifiedTickets(
  database: Pick<pg.ClientBase, 'query'>,
  { phone = [], accountNumber = [] }: Identifiers,
  most: number | null = null,
): Promise<string[]> {
  const given = [...phone.map((value) => ['phone', value]), ...accountNumber.map((value) => ['accountNumber', value])];
  if (given.length === 0) return [];
  const parameters: unknown[] = [most];
  // One by one: an index of hashes knows no `= ANY`. The condition on the two fields is the index's own; `LIKE` would tempt the planner to
  // go through the index of streams, which holds everybody's.
  const told = given.map(
    ([field, value]) => `SELECT stream FROM personal_value WHERE field IN ('phone', 'accountNumber')
      AND field = '${field}' AND value = $${parameters.push(value)} AND left(stream, 7) = 'ticket:'`,
  );
  const { rows } = await database.query<{ number: string }>(
    `SELECT DISTINCT substr(stream, 8) AS number FROM (${told.join(' UNION ALL ')}) AS told ORDER BY 1 DESC LIMIT $1`,
    parameters,
  );
  return rows.map(({ number }) => number);
}
