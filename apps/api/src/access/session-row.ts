import type { Viewer } from './viewer.js';

/** How long a member's sign-in holds without use. A wall has nobody to use it. */
export const idleLimit = '2 hours';

/** Whether session `s` of member `m` holds at moment $2. */
export const holdsSql = `s.expires_at > $2 and m.active
  and ('WALL' = any(m.roles) or s.last_seen_at > $2::timestamptz - interval '${idleLimit}')`;

const viewerColumns = `m.id, m.name, m.department, m.roles, m.unit_id as "unitId", s.id as "sessionId",
  (extract(epoch from s.expires_at) * 1000)::float8 as "expiresAt"`;

export type FoundMember = Omit<Viewer, 'scope' | 'key'>;

/** Where a cookie stands in the row of its session's cookies. */
export interface FoundByCookie extends FoundMember {
  readonly used_at: Date | null;
  readonly replaced_at: Date | null;
}

const found = (from: string, which: string): string =>
  `select ${viewerColumns}${from} join member m on m.id = s.member_id where ${which} and ${holdsSql}`;

export const findByBearer = found(' from session s', 's.bearer_hash = $1');
export const findById = found(' from session s', 's.id = $1');
export const findByCookie = found(
  ', c.used_at, c.replaced_at from session_cookie c join session s on s.id = c.session_id',
  'c.hash = $1',
);

export const aliveSql = `select s.id from session s join member m on m.id = s.member_id
  where s.id = any($1::uuid[]) and ${holdsSql}`;

export const seenSql = `update session set last_seen_at = $2
  where id = any($1::uuid[]) and last_seen_at < $2::timestamptz - interval '1 minute'`;

export const sweepSql = `delete from session s using member m where m.id = s.member_id
  and (s.expires_at <= $1 or ('WALL' <> all(m.roles) and s.last_seen_at <= $1::timestamptz - interval '${idleLimit}'))`;
