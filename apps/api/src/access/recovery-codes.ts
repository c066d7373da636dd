import { createHash, randomBytes } from 'node:crypto';
import type pg from 'pg';

const howMany = 10;
/** Without letters that look like digits. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

function newCode(): string {
  // 80 bits: no slow hash is needed against guessing, offline either.
  const picked = Array.from(randomBytes(16), (byte) => letters[byte % letters.length]).join('');
  return (picked.match(/.{4}/g) ?? []).join('-');
}

const plain = (code: string): string => code.toLowerCase().replace(/[^a-z0-9]/g, '');
const codeHash = (code: string): Buffer => createHash('sha256').update(plain(code)).digest();

/** Ten codes in place of all there were. @returns them; the database keeps their hashes */
export async function replaceRecoveryCodes(client: pg.PoolClient, memberId: string): Promise<string[]> {
  const codes = Array.from({ length: howMany }, newCode);
  await client.query('delete from recovery_code where member_id = $1', [memberId]);
  const sql = 'insert into recovery_code (member_id, hash) select $1, unnest($2::bytea[])';
  await client.query(sql, [memberId, codes.map(codeHash)]);
  return codes;
}

/** Uses up one. @returns whether it was one of the member's and still unused */
export async function useRecoveryCode(pool: pg.Pool, memberId: string, code: string, now: number): Promise<boolean> {
  const sql = 'update recovery_code set used_at = $3 where member_id = $1 and hash = $2 and used_at is null';
  return (await pool.query(sql, [memberId, codeHash(code), new Date(now)])).rowCount === 1;
}

export async function recoveryCodesLeft(pool: pg.Pool, memberId: string): Promise<number> {
  const sql = 'select count(*)::int as left from recovery_code where member_id = $1 and used_at is null';
  return (await pool.query<{ left: number }>(sql, [memberId])).rows[0]?.left ?? 0;
}
