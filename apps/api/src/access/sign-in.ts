import type { Pool } from 'pg';
import type { BadField } from '../errors/coded-error.js';
import { badFields, tooOften, wrongPassword } from '../errors/refusals.js';
import { Failures } from './failures.js';
import { verifyPassword } from './password.js';
import type { NewSession, Sessions } from './session.js';
import { Turns } from './turns.js';

const longestUsername = 100;
const longestPassword = 200;
/** Two hashes at a time leave half of libuv's threads to everything else. */
const simultaneous = 2;
const mostWaiting = 200;

export interface SignInInput {
  readonly username: string;
  readonly password: string;
  /** The client's network address. */
  readonly address: string;
  /** Milliseconds. */
  readonly now: number;
}

export interface SignedIn extends NewSession {
  readonly memberId: string;
}

interface Account {
  readonly id: string;
  readonly password_hash: string | null;
}

function checkLength(path: string, text: string, most: number): BadField[] {
  if (text.length === 0) return [{ path, text: { 'zh-CN': '不能为空', en: 'must not be empty' } }];
  if (text.length > most) return [{ path, text: { 'zh-CN': `最多 ${most} 个字符`, en: `at most ${most} characters` } }];
  return [];
}

function checkInput({ username, password }: SignInInput): void {
  const fields = [...checkLength('username', username, longestUsername), ...checkLength('password', password, longestPassword)];
  if (fields.length > 0) throw badFields(fields);
}

async function findAccount(pool: Pool, username: string): Promise<Account | undefined> {
  const sql = 'select id, password_hash from member where username = $1 and active';
  return (await pool.query<Account>(sql, [username])).rows[0];
}

/** Signs members in by name and password, against a bounded number of guesses. */
export class SignIn {
  readonly #pool: Pool;
  readonly #sessions: Sessions;
  readonly #failures = new Failures();
  readonly #turns = new Turns(simultaneous);

  constructor(pool: Pool, sessions: Sessions) {
    this.#pool = pool;
    this.#sessions = sessions;
  }

  /** @throws CodedError BAD_USER_INPUT, UNAUTHENTICATED (wrong name or password), RATE_LIMITED */
  async run(input: SignInInput): Promise<SignedIn> {
    checkInput(input);
    const memberId = await this.#verify(input);
    return { memberId, ...(await this.#sessions.create(memberId)) };
  }

  #verify(input: SignInInput): Promise<string> {
    if (this.#turns.waiting >= mostWaiting) throw tooOften(5);
    // Failures are looked at when the turn comes: guesses sent all at once are counted like guesses one by one.
    return this.#turns.take(() => this.#guess(input));
  }

  async #guess({ username, password, address, now }: SignInInput): Promise<string> {
    const key = JSON.stringify([username, address]);
    const wait = this.#failures.wait(key, now);
    if (wait > 0) throw tooOften(wait);
    const account = await findAccount(this.#pool, username);
    const right = await verifyPassword(password, account?.password_hash ?? null);
    if (!account || !right) {
      this.#failures.add(key, now);
      throw wrongPassword();
    }
    this.#failures.clear(key);
    return account.id;
  }
}
