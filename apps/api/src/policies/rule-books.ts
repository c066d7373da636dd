import { readCalendarYear } from '@gridvoice/domain/calendar/read-calendar-year';
import { type Instant, instant } from '@gridvoice/domain/instant';
import { readPolicy } from '@gridvoice/domain/policy/read-policy';
import type pg from 'pg';
import { nowSql } from '../database/now.js';
import { RuleBook } from './rule-book.js';

type Reader = pg.Pool | pg.PoolClient;

/** The ledger's streams of what is published. */
export const policyStream = 'policy';
export const calendarStream = 'calendar';

/** Any number that no one else locks: publications wait for whoever decides by the edition before them, and the other way round. */
const publicationLock = 711_118;

/** Holds the edition still until the transaction ends; many may do so at once. */
export const keepEdition = (client: pg.PoolClient): Promise<unknown> =>
  client.query(`SELECT pg_advisory_xact_lock_shared(${publicationLock})`);

/** Waits for everyone who holds the edition still, and keeps others out until the transaction ends. */
export const changeEdition = (client: pg.PoolClient): Promise<unknown> =>
  client.query(`SELECT pg_advisory_xact_lock(${publicationLock})`);

/** The newest rule book, kept in memory; every process notices a publication by the heads of its streams. */
export class RuleBooks {
  #book: RuleBook | null = null;

  /** The common clock and what holds by it, for the price of one small query unless something was published. */
  async current(client: Reader): Promise<{ now: Instant; book: RuleBook }> {
    const { rows } = await client.query<{ now: string; edition: string }>(
      `SELECT ${nowSql} AS now, (SELECT coalesce(string_agg(hash, ' ' ORDER BY name), '') FROM ledger_stream
         WHERE name IN ('${policyStream}', '${calendarStream}')) AS edition`,
    );
    const { now, edition } = rows[0] ?? { now: 'NaN', edition: '' };
    const book = this.#book?.edition === edition ? this.#book : await readRuleBook(client, edition);
    this.#book = book;
    return { now: instant(Number(now)), book };
  }
}

async function readRuleBook(client: Reader, edition: string): Promise<RuleBook> {
  const policies = await documents(client, 'SELECT document FROM policy ORDER BY ordinal');
  const years = await documents(client, 'SELECT document FROM calendar_year ORDER BY year');
  const published = years.map(readCalendarYear).map(({ year, calendar }) => [year, calendar] as const);
  return new RuleBook(edition, policies.map(readPolicy), new Map(published));
}

async function documents(client: Reader, sql: string): Promise<unknown[]> {
  const { rows } = await client.query<{ document: unknown }>(sql);
  return rows.map(({ document }) => document);
}
