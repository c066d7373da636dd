import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { calendarStream, policyStream } from '../policies/rule-books.js';
import type { Fault } from './fault.js';

interface Published {
  readonly stream: string;
  readonly key: string;
  readonly document: unknown;
}

/** Policies and calendar years are what was published: each row is the newest entry of its version or year, and none is without. */
export async function publishedFault(client: pg.PoolClient): Promise<Fault | null> {
  const { rows: stored } = await client.query<Published>(
    `SELECT $1::text AS stream, version AS key, document FROM policy
     UNION ALL SELECT $2::text, year::text, document FROM calendar_year`,
    [policyStream, calendarStream],
  );
  const told = await toldBy(client);
  for (const { stream, key, document } of stored) {
    const place = `${stream} ${key}`;
    if (!isDeepStrictEqual(told.get(place), document)) return { position: null, what: `${place} is not what was published` };
    told.delete(place);
  }
  const [missing] = told.keys();
  return missing === undefined ? null : { position: null, what: `${missing} was published and is gone` };
}

/** What the ledger says was published last, by stream and version or year. */
async function toldBy(client: pg.PoolClient): Promise<Map<string, unknown>> {
  const { rows } = await client.query<{ stream: string; payload: string }>(
    'SELECT stream, payload FROM ledger_entry WHERE stream = ANY($1) ORDER BY stream, sequence',
    [[policyStream, calendarStream]],
  );
  return new Map(
    rows.map(({ stream, payload }) => {
      const document = JSON.parse(payload) as { version?: string; year?: number };
      return [`${stream} ${stream === policyStream ? document.version : document.year}`, document];
    }),
  );
}
