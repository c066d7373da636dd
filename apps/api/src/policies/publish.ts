import { readCalendarYear } from '@gridvoice/domain/calendar/read-calendar-year';
import type { Instant } from '@gridvoice/domain/instant';
import { badInput, type FieldError, Refusal } from '@gridvoice/domain/lifecycle/refusal';
import type { Policy } from '@gridvoice/domain/policy/policy';
import { printPolicy } from '@gridvoice/domain/policy/print-policy';
import { readPolicy } from '@gridvoice/domain/policy/read-policy';
import type pg from 'pg';
import { signedIn } from '../access/viewer.js';
import type { Context } from '../context.js';
import { insert, isoText, upsert } from '../database/rows.js';
import { transaction } from '../database/transaction.js';
import { append } from '../ledger/append.js';
import { type ListedYear, listedYear } from './listed-years.js';
import type { RuleBook } from './rule-book.js';
import { calendarStream, changeEdition, policyStream } from './rule-books.js';

/** What one publication works with. */
interface Publishing {
  readonly client: pg.PoolClient;
  readonly now: Instant;
  readonly book: RuleBook;
  readonly actor: string;
}

/** @throws Refusal BAD_USER_INPUT naming every bad field within `document` */
export const publishPolicy = (context: Context, text: string): Promise<Policy> =>
  publish(context, text, async (document, { client, now, book, actor }) => {
    const policy = readPolicy(document);
    const errors: FieldError[] = [];
    if (policy.effectiveFrom <= now) errors.push({ path: 'effectiveFrom', because: 'notInTheFuture' });
    if (book.policies.some(({ version }) => version === policy.version))
      errors.push({ path: 'version', because: 'versionTaken' });
    if (errors.length > 0) throw badInput(errors);
    const printed = printPolicy(policy);
    const times = { effective_from: isoText(policy.effectiveFrom), published_at: isoText(now) };
    await insert(client, 'policy', [{ version: policy.version, ordinal: book.policies.length, ...times, document: printed }]);
    await record(client, { stream: policyStream, kind: 'policy.published', now, actor, payload: printed });
    return policy;
  });

/** @throws Refusal BAD_USER_INPUT naming every bad field within `document` */
export const publishYear = (context: Context, text: string): Promise<ListedYear> =>
  publish(context, text, async (document, { client, now, actor }) => {
    const { year, calendar } = readCalendarYear(document);
    const printed = { year, ...calendar };
    await upsert(client, 'calendar_year', 'year', [{ year, published_at: isoText(now), document: printed }]);
    await record(client, { stream: calendarStream, kind: 'calendar.published', now, actor, payload: printed });
    await settleProvisional(client, now);
    return listedYear(year, calendar, true);
  });

/** Whatever rests on a year that wasn't published is due to be settled, and so derived anew, at once. */
const settleProvisional = (client: pg.PoolClient, now: Instant): Promise<unknown> =>
  client.query(
    `UPDATE ticket SET settles_at = least(settles_at, $1) WHERE number IN
     (SELECT ticket_number FROM clock WHERE provisional AND state IN ('RUNNING', 'PAUSED'))`,
    [isoText(now)],
  );

async function publish<T>(
  { viewer, application }: Context,
  text: string,
  work: (document: unknown, publishing: Publishing) => Promise<T>,
): Promise<T> {
  const { id: actor } = signedIn(viewer);
  const document = parsed(text);
  const { pool, rules, doorbell } = application;
  const published = await transaction(pool, async (client) => {
    await changeEdition(client);
    const { now, book } = await rules.current(client);
    return work(document, { client, now, book, actor });
  }).catch(withinDocument);
  doorbell.ring();
  return published;
}

interface Published {
  readonly stream: string;
  readonly kind: string;
  readonly now: Instant;
  readonly actor: string;
  readonly payload: unknown;
}

const record = (client: pg.PoolClient, { now, ...entry }: Published): Promise<void> =>
  append(client, [{ ...entry, at: now, recordedAt: now, ticketNumber: null, before: null, after: null }]);

const longestDocument = 100_000;

function parsed(text: string): unknown {
  if (text.length > longestDocument) {
    throw badInput([{ path: 'document', because: 'tooLong', values: { most: longestDocument } }]);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw badInput([{ path: 'document', because: 'notJson' }]);
  }
}

/** The domain names fields of the document; whoever sent it knows them as parts of the argument. */
function withinDocument(error: unknown): never {
  if (!(error instanceof Refusal) || !error.details.fields) throw error;
  const fields = error.details.fields.map((field) => ({ ...field, path: within(field.path) }));
  throw new Refusal(error.code, error.because, { ...error.details, fields });
}

const within = (path: string): string => (path === '' || path === 'document' ? 'document' : `document.${path}`);
