import type pg from 'pg';

/** A count of guesses that leaks away: at most `most` at once, and as many again in `per` milliseconds. */
export interface GuessLimit {
  readonly key: string;
  readonly most: number;
  readonly per: number;
}

const leaked = 'greatest(0, g.level - greatest(0, extract(epoch from ($2::timestamptz - g.at))) * 1000 * $3::float8)';
/** Floating point must not make one wait for a millionth of a guess. */
const nearly = 1e-6;
const takeSql = `insert into guess_level as g (key, level, at) values ($1, 1, $2)
  on conflict (key) do update set level = ${leaked} + 1, at = $2
  where ${leaked} + 1 <= $4::float8 + ${nearly} returning level`;
const levelSql = `select ${leaked} as level from guess_level g where key = $1`;

/** Counts guesses in the database, so that the count holds for all processes. */
export class GuessLevels {
  readonly #pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.#pool = pool;
  }

  /**
   * Counts a guess before anybody looks at it, so that guesses sent all at once count like guesses one by one.
   * @param now milliseconds @returns whole seconds to wait; 0 when it may be looked at
   */
  async take(limits: readonly GuessLimit[], now: number): Promise<number> {
    for (const limit of limits) {
      const wait = await this.#take(limit, now);
      if (wait > 0) return wait;
    }
    return 0;
  }

  /** What was counted wasn't a wrong guess. */
  async giveBack(limits: readonly GuessLimit[]): Promise<void> {
    const keys = limits.map(({ key }) => key);
    await this.#pool.query('update guess_level set level = greatest(0, level - 1) where key = any($1)', [keys]);
  }

  async clear({ key }: GuessLimit): Promise<void> {
    await this.#pool.query('delete from guess_level where key = $1', [key]);
  }

  /** Whatever hasn't been counted for two hours has leaked away. */
  async sweep(now: number): Promise<void> {
    await this.#pool.query("delete from guess_level where at < $1::timestamptz - interval '2 hours'", [new Date(now)]);
  }

  async #take({ key, most, per }: GuessLimit, now: number): Promise<number> {
    const at = new Date(now);
    const taken = await this.#pool.query(takeSql, [key, at, most / per, most]);
    if (taken.rowCount) return 0;
    const { rows } = await this.#pool.query<{ level: number }>(levelSql, [key, at, most / per]);
    const over = (rows[0]?.level ?? most) + 1 - most;
    return Math.max(1, Math.ceil((over * per) / most / 1000));
  }
}
