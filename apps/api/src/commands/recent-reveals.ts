import type { Instant } from '@gridvoice/domain/instant';
import type pg from 'pg';
import { instantOf, isoText } from '../database/rows.js';
import { tooOften } from '../errors/refusals.js';
import type { Request } from './request.js';

/** Reveals a member may ask for within an hour: more is no work on cases any more (CO-4). */
export const revealsPerHour = 60;
const hour = 3_600_000;

interface Recent {
  count: number;
  /** When the oldest of them was recorded. */
  readonly since: Instant;
}

/** How often those who ask now have been shown personal data within the last hour; held still until the transaction ends. */
export async function recentReveals(client: pg.PoolClient, requests: readonly Request[], now: Instant) {
  const actors = requests.flatMap(({ kind, actor }) => (kind === 'reveal' ? [actor.id] : []));
  const recent = await readRecent(client, [...new Set(actors)].sort(), now);
  return {
    /** @throws CodedError RATE_LIMITED with the seconds until one more is possible */
    assertFew({ kind, actor }: Request): void {
      const { count, since } = recent.get(actor.id) ?? { count: 0, since: now };
      if (kind === 'reveal' && count >= revealsPerHour) throw tooOften(Math.max(1, Math.ceil((since + hour - now) / 1_000)));
    },
    count({ kind, actor }: Request): void {
      const known = recent.get(actor.id);
      if (kind === 'reveal') recent.set(actor.id, { count: (known?.count ?? 0) + 1, since: known?.since ?? now });
    },
  };
}

async function readRecent(client: pg.PoolClient, actors: readonly string[], now: Instant): Promise<Map<string, Recent>> {
  if (actors.length === 0) return new Map();
  // One after the other for each member, whichever process they ask.
  for (const actor of actors) await client.query("SELECT pg_advisory_xact_lock(hashtextextended('reveal:' || $1, 0))", [actor]);
  const { rows } = await client.query<{ actor: string; count: number; since: string }>(
    `SELECT actor, count(*)::int AS count, to_json(min(recorded_at))#>>'{}' AS since FROM ledger_entry
     WHERE kind = 'personal.revealed' AND actor = ANY($1) AND recorded_at > $2 GROUP BY actor`,
    [actors, isoText((now - hour) as Instant)],
  );
  return new Map(rows.map(({ actor, count, since }) => [actor, { count, since: instantOf(since) }]));
}
