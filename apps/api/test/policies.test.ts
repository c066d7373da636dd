import { printPolicy } from '@gridvoice/domain/policy/print-policy';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '../src/ledger/verify.js';
import { done, seenTicket } from './acting.js';
import {
  type Account,
  type Api,
  badPaths,
  type Client,
  clockOf,
  codeOf,
  file,
  type SeenClock,
  startApi,
  take,
  written,
} from './harness.js';

const hour = 3_600_000;
const day = 24 * hour;

let api: Api;
let replica: Api;
let agent: Client;
let admin: Client;
beforeAll(async () => {
  api = await startApi();
  await api.moveTo('2026-03-04T02:00:00.000Z');
  replica = await api.replica();
  [agent, admin] = await Promise.all([api.as('agent'), api.as('admin')]);
});
afterAll(() => api.stop());

/** The default figures, but for 12 h instead of 48 h at level 3. */
const document = (version: string, effectiveFrom: string, given: object = {}): string => {
  const limits = { ...defaultPolicy.limits, 'TL-6': [{ limit: { unit: 'HOUR', amount: 12 } }] };
  return JSON.stringify({ ...printPolicy(defaultPolicy), version, effectiveFrom, limits, ...given });
};
const publishPolicy = (client: Client, text: string) =>
  client.execute(
    'mutation ($document: String!) { publishPolicy(document: $document) { version title effectiveFrom document } }',
    {
      document: text,
    },
  );
const publishYear = (client: Client, year: object) =>
  client.execute(
    'mutation ($document: String!) { publishCalendarYear(document: $document) { year notice published document } }',
    { document: JSON.stringify(year) },
  );
const resolutionHours = (ticket: { clocks: SeenClock[] }, receivedAt: string): number =>
  (Date.parse(clockOf(ticket, 'TL-6')?.dueAt ?? '') - Date.parse(receivedAt)) / hour;
async function received(client: Client, receivedAt: string) {
  const { number } = await file(client, { subcategory: 'VOLTAGE', channel: 'WEB', receivedAt });
  const { data } = await client.execute(
    'query ($number: String!) { ticket(number: $number) { number policy receivedAt clocks { rule dueAt } } }',
    { number },
  );
  return data.ticket;
}

describe('a policy that is published', () => {
  it('holds for what is received from its moment on, in every process, and tickets keep theirs', async () => {
    const other = await replica.as('agent');
    const old = await received(other, '2026-03-04T02:00:00.000Z');
    const { data, errors } = await publishPolicy(admin, document('trial-1', '2026-03-05T00:00:00.000Z'));
    expect(errors).toBeUndefined();
    expect(data.publishPolicy).toMatchObject({ version: 'trial-1', effectiveFrom: '2026-03-05T00:00:00.000Z' });
    expect(JSON.parse(data.publishPolicy.document).limits['TL-6']).toEqual([{ limit: { unit: 'HOUR', amount: 12 } }]);

    await api.moveTo('2026-03-05T04:00:00.000Z');
    for (const client of [agent, other]) {
      const before = await received(client, '2026-03-04T23:59:59.999Z');
      expect(before.policy).toBe('default-1');
      expect(resolutionHours(before, before.receivedAt)).toBe(48);
      // Whatever is done to it later is measured by the figures it was received under.
      const raised = await done(client, 'overrideGrade', { number: before.number, grade: 'LEVEL_2', reason: '涉及医院' });
      expect(clockOf(raised, 'TL-6')?.limit).toMatchObject({ amount: 24, unit: 'HOUR' });
      const after = await received(client, '2026-03-05T00:00:00.000Z');
      expect(after.policy).toBe('trial-1');
      expect(resolutionHours(after, after.receivedAt)).toBe(12);
    }
    expect((await received(other, old.receivedAt)).policy).toBe(old.policy);
  });

  it('is listed with the built-in ones first, by every process', async () => {
    for (const client of [agent, await replica.as('wall')]) {
      const { data } = await client.execute('{ policies { version title effectiveFrom document } }');
      expect(data.policies.map(({ version }: { version: string }) => version)).toEqual(['default-1', 'trial-1']);
      expect(JSON.parse(data.policies[0].document)).toMatchObject({ version: 'default-1', reopenDays: 30 });
    }
  });

  it('is an entry of the ledger, by whoever published it', async () => {
    const { data } = await agent.execute('{ ledger(first: 100) { nodes { kind actor text ticketNumber } } }');
    expect(data.ledger.nodes).toContainEqual(
      expect.objectContaining({ kind: 'policy.published', actor: 'm-admin', ticketNumber: null }),
    );
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
  });

  it.each([
    ['a moment that is past', document('trial-2', '2026-03-01T00:00:00.000Z'), ['document.effectiveFrom']],
    ['a version that is taken', document('trial-1', '2027-01-01T00:00:00.000Z'), ['document.version']],
    ['the version it came with', document('default-1', '2027-01-01T00:00:00.000Z'), ['document.version']],
    [
      'several bad figures',
      document('trial-3', '2027-01-01T00:00:00.000Z', { reopenDays: -1, satisfiedFrom: 'many', surplus: 1 }),
      ['document.reopenDays', 'document.satisfiedFrom', 'document.surplus'],
    ],
    ['what is not JSON', '{', ['document']],
    ['what is nothing', 'null', ['document']],
    ['what is too long', ' '.repeat(100_001), ['document']],
  ])('is refused for %s', async (_what, text, paths) => {
    const before = await written(api);
    const answer = await publishPolicy(admin, text);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual(paths);
    expect(await written(api)).toEqual(before);
  });

  it.each<Account>(['agent', 'lead', 'supervisor', 'auditor', 'wall'])('is not for the %s to publish', async (account) => {
    const client = await api.as(account);
    expect(codeOf(await publishPolicy(client, document('trial-4', '2027-01-01T00:00:00.000Z')))).toBe('FORBIDDEN');
    expect(codeOf(await publishYear(client, { year: 2027 }))).toBe('FORBIDDEN');
  });

  it('published twice at once is published once', async () => {
    const text = document('trial-5', '2027-01-01T00:00:00.000Z');
    const answers = await Promise.all([admin, await replica.as('admin')].map((client) => publishPolicy(client, text)));
    expect(answers.map(codeOf).sort()).toEqual(['BAD_USER_INPUT', undefined]);
  });
});

describe('a calendar year that is published', () => {
  const year = {
    year: 2027,
    notice: '国办发明电〔2026〕9号',
    holidays: [['2027-01-01', '2027-01-03', 'NEW_YEAR']],
    makeUpDays: ['2027-01-09'],
  };

  it('makes provisional clocks firm, and moves what rested on it, without anyone doing anything', async () => {
    await api.moveTo('2026-12-30T02:00:00.000Z');
    const { number } = await file(agent, { category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' });
    const provisional = clockOf(await seenTicket(agent, number), 'TL-7');
    // 31 December, 1 January, 4 January: all one knows is that they are no weekend.
    expect(provisional).toMatchObject({ provisional: true, dueAt: '2027-01-04T16:00:00.000Z' });
    await api.application.runner.settleAll();
    const { data } = await agent.execute('{ ledgerHead }');
    const changes = agent.subscribe(
      'subscription ($after: Cursor) { ticketChanged(after: $after) { entry { kind actor } ticket { number } } }',
      {
        after: data.ledgerHead,
      },
    );
    const published = await publishYear(await replica.as('admin'), year);
    expect(published.data.publishCalendarYear).toMatchObject({ year: 2027, notice: year.notice, published: true });
    expect(JSON.parse(published.data.publishCalendarYear.document)).toEqual(year);
    const [moved] = await take(changes, 1);
    await changes.return?.();
    expect(moved?.data.ticketChanged).toMatchObject({ entry: { kind: 'clock.moved', actor: 'system' }, ticket: { number } });
    expect(clockOf(await seenTicket(agent, number), 'TL-7')).toMatchObject({
      provisional: false,
      dueAt: '2027-01-05T16:00:00.000Z',
      promisedAt: provisional?.dueAt,
    });
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
  });

  it('counts for what is filed from then on, in every process', async () => {
    for (const client of [agent, await replica.as('agent')]) {
      const { number } = await file(client, { category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' });
      expect(clockOf(await seenTicket(client, number), 'TL-7')).toMatchObject({
        provisional: false,
        dueAt: '2027-01-05T16:00:00.000Z',
      });
    }
  });

  it('is listed by year, in place of the one the product came with', async () => {
    const { data } = await agent.execute('{ calendarYears { year notice published } }');
    const years = data.calendarYears.map(({ year: number }: { year: number }) => number);
    expect(years).toEqual([...years].sort());
    expect(data.calendarYears.at(-1)).toEqual({ year: 2027, notice: year.notice, published: true });
    expect(data.calendarYears.at(-2)).toMatchObject({ year: 2026, published: false });
  });

  it('may be put right by another notice', async () => {
    const put = { ...year, notice: '国办发明电〔2026〕11号', makeUpDays: [] };
    expect((await publishYear(admin, put)).errors).toBeUndefined();
    const { data } = await (await replica.as('agent')).execute('{ calendarYears { year notice } }');
    expect(data.calendarYears.at(-1)).toEqual({ year: 2027, notice: put.notice });
  });

  it('is refused with every bad date named', async () => {
    const bad = { ...year, holidays: [['2027-01-03', '2027-01-01', 'NEW_YEAR']], makeUpDays: ['2027-01-05', '2026-01-04'] };
    const answer = await publishYear(admin, bad);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual(['document.holidays.0.1', 'document.makeUpDays.0', 'document.makeUpDays.1']);
  });

  it('waits for no one longer than a transaction, while complaints come in', async () => {
    await api.moveTo('2027-03-03T02:00:00.000Z');
    const filings = Array.from({ length: 40 }, () => file(agent, { category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' }));
    const published = publishYear(admin, { ...year, year: 2028, holidays: [], makeUpDays: [] });
    const tickets = await Promise.all(filings);
    expect((await published).errors).toBeUndefined();
    expect(new Set(tickets.map(({ number }) => number)).size).toBe(40);
    await api.fastForward(day);
    await api.application.runner.settleAll();
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
  });
});

describe('SU-7: tampering with what was published is found', () => {
  it.each([
    [
      'a figure of a policy',
      `UPDATE policy SET document = jsonb_set(document, '{reopenDays}', '300') WHERE version = 'trial-1'`,
      'policy trial-1',
    ],
    ['a policy that is gone', `DELETE FROM policy WHERE version = 'trial-1'`, 'policy trial-1'],
    [
      'a policy of nobody',
      `INSERT INTO policy SELECT 'trial-9', 99, now(), now(), document FROM policy LIMIT 1`,
      'policy trial-9',
    ],
    [
      'a holiday',
      `UPDATE calendar_year SET document = jsonb_set(document, '{holidays}', '[]') WHERE year = 2027`,
      'calendar 2027',
    ],
  ])('%s', async (_what, statement, named) => {
    const client = await api.application.pool.connect();
    try {
      await client.query('CREATE TABLE IF NOT EXISTS kept_policy AS TABLE policy');
      await client.query('CREATE TABLE IF NOT EXISTS kept_calendar_year AS TABLE calendar_year');
      expect((await client.query(statement)).rowCount).toBe(1);
      expect((await verifyLedger(api.application.pool)).fault?.what).toContain(named);
    } finally {
      for (const table of ['policy', 'calendar_year']) {
        await client.query(`TRUNCATE ${table}`);
        await client.query(`INSERT INTO ${table} SELECT * FROM kept_${table}`);
      }
      client.release();
    }
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
  });
});
