import type pg from 'pg';
import { badFields, tooOften, wrongPassword } from '../errors/refusals.js';
import { enter, type SignedIn } from './entrance.js';
import { GuessLevels, type GuessLimit } from './guess-levels.js';
import { codeLimit, guessLimits } from './guess-limits.js';
import { codeWanted, wrongCode } from './identity-refusals.js';
import { deviceHash } from './known-devices.js';
import { hashPassword, isOutdated, verifyPassword } from './password.js';
import { badAttempt } from './password-rules.js';
import { useCode } from './second-factor.js';
import type { Sessions } from './session.js';
import { recordSignIn, type SignInOutcome } from './sign-in-history.js';
import type { Origin } from './sign-in-origin.js';
import type { Turns } from './turns.js';

const longestUsername = 100;
const longestCode = 40;
const mostWaiting = 200;

export interface SignInInput {
  readonly username: string;
  readonly password: string;
  /** Of the second factor, or a recovery code. */
  readonly code?: string | null;
  /** The client's network address. */
  readonly address: string;
  readonly userAgent?: string | null;
  /** The token of the device's cookie. */
  readonly device?: string | null;
  /** Milliseconds. */
  readonly now: number;
}

interface Account {
  readonly id: string;
  readonly password_hash: string | null;
  /** Has signed in on this device before. */
  readonly known: boolean;
  readonly second_factor: boolean;
}

const accountSql = `select m.id, m.password_hash,
    exists (select from known_device d where d.member_id = m.id and d.hash = $2) as known,
    exists (select from second_factor f where f.member_id = m.id and f.confirmed_at is not null) as second_factor
  from member m where m.username = $1 and m.active`;

function checkInput({ username, password, code }: SignInInput): void {
  const fields = [
    ...badAttempt('username', username, longestUsername),
    ...badAttempt('password', password),
    ...(code ? badAttempt('code', code, longestCode) : []),
  ];
  if (fields.length > 0) throw badFields(fields);
}

/** Signs members in by name, password and second factor, against a bounded number of guesses. */
export class SignIn {
  readonly #pool: pg.Pool;
  readonly #sessions: Sessions;
  readonly #levels: GuessLevels;
  readonly #turns: Turns;

  /** @param turns what passwords are hashed in */
  constructor(pool: pg.Pool, sessions: Sessions, turns: Turns) {
    this.#pool = pool;
    this.#sessions = sessions;
    this.#levels = new GuessLevels(pool);
    this.#turns = turns;
  }

  /** @throws CodedError BAD_USER_INPUT, UNAUTHENTICATED (with `secondFactor` where a code is wanted), RATE_LIMITED */
  async run(input: SignInInput): Promise<SignedIn> {
    checkInput(input);
    if (this.#turns.waiting >= mostWaiting) throw tooOften(5);
    return this.#turns.take(() => this.#guess(input));
  }

  async #guess(input: SignInInput): Promise<SignedIn> {
    const { username, password, address, device = null, now } = input;
    const hash = deviceHash(device);
    const account = (await this.#pool.query<Account>(accountSql, [username, hash])).rows[0];
    const memberId = account?.id ?? null;
    const knownDevice = account?.known && hash ? hash.toString('hex') : null;
    const limits = guessLimits({ memberId, username, address, knownDevice });
    await this.#bounded(limits, input, memberId);
    const right = await verifyPassword(password, account?.password_hash ?? null);
    if (!account || !right) return this.#refuse(input, memberId, 'WRONG_PASSWORD', wrongPassword());
    if (account.second_factor) await this.#checkCode(input, account, limits);
    await this.#levels.clear(limits[0]);
    await this.#levels.giveBack(limits.slice(1));
    await this.#rehash(account, password);
    return enter(this.#means, { memberId: account.id, device, now, ...originOf(input) });
  }

  async #checkCode(input: SignInInput, account: Account, limits: readonly GuessLimit[]): Promise<void> {
    const { code, now } = input;
    if (!code) {
      await this.#levels.giveBack(limits);
      return this.#refuse(input, account.id, 'CODE_WANTED', codeWanted());
    }
    const bounds = account.known ? [] : [codeLimit(account.id)];
    await this.#bounded(bounds, input, account.id);
    if (!(await useCode(this.#pool, account.id, code, now))) return this.#refuse(input, account.id, 'WRONG_CODE', wrongCode());
    await this.#levels.giveBack(bounds);
  }

  async #bounded(limits: readonly GuessLimit[], input: SignInInput, memberId: string | null): Promise<void> {
    const wait = await this.#levels.take(limits, input.now);
    if (wait > 0) await this.#refuse(input, memberId, 'TOO_OFTEN', tooOften(wait));
  }

  async #refuse(input: SignInInput, memberId: string | null, outcome: SignInOutcome, error: Error): Promise<never> {
    await recordSignIn(this.#pool, { ...originOf(input), at: input.now, memberId, outcome });
    throw error;
  }

  /** A hash of an older kind is replaced while the password is at hand. */
  async #rehash({ id, password_hash }: Account, password: string): Promise<void> {
    if (password_hash === null || !isOutdated(password_hash)) return;
    const sql = 'update member set password_hash = $3 where id = $1 and password_hash = $2';
    await this.#pool.query(sql, [id, password_hash, await hashPassword(password)]);
  }

  get #means() {
    return { pool: this.#pool, sessions: this.#sessions };
  }
}

const originOf = ({ address, userAgent = null }: SignInInput): Origin => ({ how: 'PASSWORD', address, userAgent });
