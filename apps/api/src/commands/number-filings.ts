import { complaintNumber } from '@gridvoice/domain/complaint-number';
import { type Day, dayText, type Instant, localDay } from '@gridvoice/domain/instant';
import type pg from 'pg';
import { now as databaseNow } from '../database/now.js';
import type { Request } from './request.js';

/** The region in the number of a complaint that names none. */
const nowhere = '000000';

/** Draws the numbers of CH-6 ahead of the transaction: gaps are allowed, waiting for each other is not. */
export async function numberFilings(pool: pg.Pool, requests: readonly Request[]): Promise<(string | null)[]> {
  if (!requests.some(({ kind }) => kind === 'file' || kind === 'fileSecondary')) return requests.map(() => null);
  const now = await databaseNow(pool);
  const regions = await linkedRegions(pool, requests);
  const places = requests.map((request) => placeOf(request, request.at ?? now, regions));
  const next = await reserve(
    pool,
    places.filter((place) => place !== null),
  );
  return places.map((place) => {
    if (!place) return null;
    const key = placeKey(place);
    const sequence = next.get(key) ?? 1;
    next.set(key, sequence + 1);
    return complaintNumber({ ...place, sequence });
  });
}

interface Place {
  readonly day: Day;
  readonly region: string;
}

function placeOf(request: Request, now: Instant, regions: ReadonlyMap<string, string | null>): Place | null {
  if (request.kind === 'fileSecondary') return place(now, regions.get(request.number));
  return request.kind === 'file' ? place(request.filing.receivedAt ?? now, request.filing.region) : null;
}

const place = (receivedAt: Instant, region: string | null | undefined): Place => {
  return { day: localDay(receivedAt), region: region && /^\d{6}$/.test(region) ? region : nowhere };
};

/** A secondary complaint lies where the one that it goes back to lies. */
async function linkedRegions(pool: pg.Pool, requests: readonly Request[]): Promise<Map<string, string | null>> {
  const numbers = requests.flatMap((request) => (request.kind === 'fileSecondary' ? [request.number] : []));
  if (numbers.length === 0) return new Map();
  const { rows } = await pool.query<{ number: string; region: string | null }>(
    'SELECT number, region FROM ticket WHERE number = ANY($1)',
    [numbers],
  );
  return new Map(rows.map(({ number, region }) => [number, region]));
}

const placeKey = ({ day, region }: Place): string => `${dayText(day)} ${region}`;

/** The first free sequence number per date and region, the needed ones reserved. */
async function reserve(pool: pg.Pool, places: readonly Place[]): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const place of places) counts.set(placeKey(place), (counts.get(placeKey(place)) ?? 0) + 1);
  const wanted = [...counts].sort().map(([key, count]) => ({ day: key.slice(0, 10), region: key.slice(11), count }));
  const { rows } = await pool.query<{ day: string; region: string; last: number }>(
    `INSERT INTO complaint_number (day, region, last)
     SELECT day, region, count FROM jsonb_to_recordset($1::jsonb) AS wanted(day date, region text, count int)
     ON CONFLICT (day, region) DO UPDATE SET last = complaint_number.last + excluded.last
     RETURNING day::text, region, last`,
    [JSON.stringify(wanted)],
  );
  return new Map(rows.map(({ day, region, last }) => [`${day} ${region}`, last - (counts.get(`${day} ${region}`) ?? 0) + 1]));
}
