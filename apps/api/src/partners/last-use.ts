import type { Pool } from 'pg';

const writeEvery = 60_000;
const mostKept = 10_000;

const useSql = `
  update api_key set last_used_at = $2, last_used_address = $3
  where id = $1 and (last_used_at is null or last_used_at <= $2::timestamptz - interval '1 minute')`;

/** When and from where each key was last used, written at most once a minute: a busy partner must not write with every read. */
export class LastUse {
  readonly #pool: Pool;
  readonly #written = new Map<string, number>();

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  /** @param now milliseconds */
  async note(id: string, address: string, now: number): Promise<void> {
    if (now < (this.#written.get(id) ?? 0) + writeEvery) return;
    this.#written.delete(id);
    this.#written.set(id, now);
    const [oldest] = this.#written.keys();
    if (this.#written.size > mostKept && oldest !== undefined) this.#written.delete(oldest);
    await this.#pool.query(useSql, [id, new Date(now), address]);
  }
}
