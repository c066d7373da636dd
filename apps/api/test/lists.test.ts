import { categories, subcategories } from '@gridvoice/domain/category';
import { channels } from '@gridvoice/domain/channel';
import { departments } from '@gridvoice/domain/department';
import { grades } from '@gridvoice/domain/grade';
import { ticketStatuses } from '@gridvoice/domain/lifecycle/ticket';
import { severities } from '@gridvoice/domain/severity';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FilterColumns } from '../src/ledger/filter-columns.js';
import { printKey } from '../src/lists/page.js';
import { matches, type TicketFilter } from '../src/tickets/ticket-filter.js';
import { chances, fileMany, workAtRandom } from './busy-history.js';
import { type Answer, type Api, badPaths, type Client, codeOf, file, region, startApi, take } from './harness.js';

/** Where the common clock stands, so that no clock runs out while tests look. */
const now = '2026-03-05T02:00:00.000Z';

let api: Api;
let agent: Client;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('agent');
  await api.moveTo(now);
  const chance = chances(42);
  await workAtRandom(api, await fileMany(api, 60, chance, Date.parse(now)), 6, chance);
});
afterAll(() => api.stop());

const pageInfo = 'pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
const ticketPage = `query ($first: Int, $after: String, $last: Int, $before: String, $filter: TicketFilter) {
  tickets(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
    asOf totalCount edges { cursor } nodes { number receivedAt version } ${pageInfo} } }`;
const taskPage = `query ($first: Int, $after: String, $filter: TaskFilter) { tasks(first: $first, after: $after, filter: $filter) {
  asOf totalCount edges { cursor } nodes { id dueAt department status assignee { id } ticket { number grade imported } } ${pageInfo} } }`;
const tickets = (variables: Record<string, unknown> = {}): Promise<Answer> => agent.execute(ticketPage, variables);
const tasks = (variables: Record<string, unknown> = {}, by = agent): Promise<Answer> => by.execute(taskPage, variables);

interface Shown {
  readonly number: string;
  readonly receivedAt: string;
  readonly version: number;
}
const shown = ({ data, errors }: Answer): Shown[] => {
  expect(errors).toBeUndefined();
  return data.tickets.nodes;
};
const numbers = (answer: Answer): string[] => shown(answer).map(({ number }) => number);
/** Newest receipt first, then by number. */
const inOrder = (one: Shown, other: Shown): number =>
  other.receivedAt.localeCompare(one.receivedAt) || (one.number < other.number ? 1 : -1);

describe('tickets', () => {
  it('come newest first, through all pages without loss or repeat, though many were received at the same moment', async () => {
    const whole = shown(await tickets({ first: 100 }));
    expect(whole).toHaveLength(60);
    expect(new Set(whole.map(({ receivedAt }) => receivedAt)).size).toBeLessThan(20);
    expect(whole).toEqual([...whole].sort(inOrder));
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const answer: Answer = await tickets({ first: 7, after });
      paged.push(...numbers(answer));
      expect(answer.data.tickets.pageInfo.hasPreviousPage).toBe(after !== null);
      more = answer.data.tickets.pageInfo.hasNextPage;
      after = answer.data.tickets.pageInfo.endCursor;
    }
    expect(paged).toEqual(whole.map(({ number }) => number));
  });

  it('come backwards the same way, each page in the list’s order', async () => {
    const whole = numbers(await tickets({ first: 100 }));
    const paged: string[] = [];
    for (let before: string | null = null, more = true; more; ) {
      const answer: Answer = await tickets({ last: 7, before });
      paged.unshift(...numbers(answer));
      expect(answer.data.tickets.pageInfo.hasNextPage).toBe(before !== null);
      more = answer.data.tickets.pageInfo.hasPreviousPage;
      before = answer.data.tickets.pageInfo.startCursor;
    }
    expect(paged).toEqual(whole);
  });

  it('between two cursors are those between them', async () => {
    const { data } = await tickets({ first: 30 });
    const { edges, nodes } = data.tickets;
    const between = await tickets({ first: 100, after: edges[4].cursor, before: edges[20].cursor });
    expect(numbers(between)).toEqual(nodes.slice(5, 20).map(({ number }: Shown) => number));
  });

  it('are 20 unless asked for, none if none are, and counted in full', async () => {
    expect(numbers(await tickets())).toHaveLength(20);
    const none = await tickets({ first: 0 });
    expect(none.data.tickets).toMatchObject({ nodes: [], totalCount: 60, pageInfo: { hasNextPage: true, endCursor: null } });
  });

  it.each<[Record<string, unknown>, string]>([
    [{ first: 101 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ last: 101 }, 'last'],
    [{ last: -5 }, 'last'],
    [{ first: 5, last: 5 }, 'last'],
    [{ after: 'nonsense' }, 'after'],
    [{ before: 'x'.repeat(1_000) }, 'before'],
    [{ after: '' }, 'after'],
    [{ after: 'abc-1' }, 'after'],
    [{ after: printKey(['LEVEL_1', 'infinity', '20260304-990101-00001-1/T1']) }, 'after'],
    [{ after: printKey(['99999999999999999', '20260304-990101-00001-1']) }, 'after'],
    [{ after: printKey(['0', 'x\u0000']) }, 'after'],
    [{ after: Buffer.from('[1, {}]').toString('base64url') }, 'after'],
  ])('refuse the page %j', async (variables, path) => {
    const answer = await tickets(variables);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual([path]);
  });

  it('go on after a ticket that has changed meanwhile', async () => {
    const { data } = await tickets({ first: 10 });
    const number = data.tickets.nodes[9].number;
    await agent.execute('mutation ($number: String!) { acknowledge(number: $number, by: PERSON) { ticket { number } } }', {
      number,
    });
    const rest = numbers(await tickets({ first: 100, after: data.tickets.pageInfo.endCursor }));
    expect(rest).toEqual(numbers(await tickets({ first: 100 })).slice(10));
  });
});

describe('a filter', () => {
  const some = <T>(values: readonly T[]) =>
    fc.option(fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 }), { nil: undefined });
  const maybe = fc.option(fc.boolean(), { nil: undefined, freq: 2 });
  const moment = fc.option(
    fc.integer({ min: 0, max: 14 }).map((step) => new Date(Date.parse(now) - step * 6 * 3_600_000).toISOString()),
    { nil: undefined, freq: 2 },
  );
  const filters = fc.record({
    status: some(ticketStatuses.slice(0, 5)),
    grade: some(grades),
    severity: some(severities),
    category: some(categories),
    subcategory: fc.option(fc.uniqueArray(fc.constantFrom(...subcategories), { maxLength: 12 }), { nil: undefined, freq: 2 }),
    channel: some(channels.slice(0, 8)),
    lead: some(departments),
    region: fc.option(fc.constantFrom([region], ['123456'], []), { nil: undefined, freq: 2 }),
    unit: fc.option(fc.constantFrom(['990101-01'], ['other']), { nil: undefined, freq: 2 }),
    complex: maybe,
    breached: maybe,
    imported: maybe,
    receivedFrom: moment,
    receivedTo: moment,
  });
  // With fourteen conditions at once hardly anything would pass, so each case keeps a few of them.
  const fewConditions = fc
    .tuple(
      filters,
      fc.uniqueArray(
        fc.constantFrom(
          'status',
          'grade',
          'severity',
          'category',
          'subcategory',
          'channel',
          'lead',
          'region',
          'unit',
          'complex',
          'breached',
          'imported',
          'receivedFrom',
          'receivedTo',
        ),
        { minLength: 1, maxLength: 4 },
      ),
    )
    .map(([filter, kept]) => Object.fromEntries(Object.entries(filter).filter(([name]) => kept.some((one) => one === name))));

  it('finds in SQL exactly what it lets through in memory', async () => {
    const rows = await api.sql<{ number: string; columns: FilterColumns }>(
      `SELECT DISTINCT ON (ticket_number) ticket_number AS number, after AS columns FROM ledger_entry
       WHERE ticket_number IS NOT NULL ORDER BY ticket_number, sequence DESC`,
    );
    let found = 0;
    await fc.assert(
      fc.asyncProperty(fewConditions, async (filter) => {
        const answer = await tickets({ first: 100, filter });
        const { receivedFrom, receivedTo, ...rest } = filter;
        const inMemory = {
          ...rest,
          ...(receivedFrom !== undefined && { receivedFrom: Date.parse(String(receivedFrom)) }),
          ...(receivedTo !== undefined && { receivedTo: Date.parse(String(receivedTo)) }),
        } as TicketFilter;
        const expected = rows.filter(({ columns }) => matches(inMemory, columns)).map(({ number }) => number);
        expect(numbers(answer).sort()).toEqual(expected.sort());
        expect(answer.data.tickets.totalCount).toBe(expected.length);
        found += expected.length;
      }),
      { numRuns: 60, seed: 1 },
    );
    expect(found).toBeGreaterThan(100);
  });

  it('that asks for nothing lets everything through, and null asks for nothing', async () => {
    expect(await tickets({ filter: { grade: null, imported: null, receivedTo: null } })).toEqual(await tickets({ filter: {} }));
    expect(await tickets({ filter: null })).toEqual(await tickets());
  });
});

describe('tasks', () => {
  const rank = ({ dueAt, id, ticket }: { dueAt: string | null; id: string; ticket: { grade: string } }): string =>
    [ticket.grade, dueAt ?? '9', id].join(' ');

  it('come most urgent first: by grade, then by due time, page by page', async () => {
    const ranks: string[] = [];
    let total = 0;
    for (let after: string | null = null, more = true; more; ) {
      const { data }: Answer = await tasks({ first: 23, after });
      ranks.push(...data.tasks.nodes.map(rank));
      more = data.tasks.pageInfo.hasNextPage;
      after = data.tasks.pageInfo.endCursor;
      total = data.tasks.totalCount;
    }
    expect(ranks).toHaveLength(total);
    expect(new Set(ranks).size).toBe(total);
    expect(ranks).toEqual([...ranks].sort());
  });

  it('of an imported register stay out unless asked for, or with their ticket', async () => {
    const { data: usual } = await tasks({ first: 100 });
    expect(usual.tasks.nodes.every(({ ticket }: { ticket: { imported: boolean } }) => !ticket.imported)).toBe(true);
    const { data: asked } = await tasks({ first: 100, filter: { imported: true } });
    expect(asked.tasks.nodes.length).toBeGreaterThan(0);
    expect(asked.tasks.nodes.every(({ ticket }: { ticket: { imported: boolean } }) => ticket.imported)).toBe(true);
    const { data: own } = await tasks({ filter: { ticketNumber: asked.tasks.nodes[0].ticket.number } });
    expect(own.tasks.nodes.length).toBeGreaterThan(0);
  });

  it('of a department, in a state, and mine', async () => {
    const ops = await api.as('ops');
    const { number } = await file(agent);
    const claimed = await ops.execute('mutation ($id: ID!) { claimTask(taskId: $id) { task { id } } }', { id: `${number}/T1` });
    expect(claimed.errors).toBeUndefined();
    const pool = await tasks({ first: 100, filter: { department: ['OPERATIONS'], status: ['OPEN'] } });
    for (const task of pool.data.tasks.nodes)
      expect(task).toMatchObject({ department: 'OPERATIONS', status: 'OPEN', assignee: null });
    const mine = await tasks({ first: 100, filter: { mine: true, status: ['CLAIMED'] } }, ops);
    expect(mine.data.tasks.nodes.map(({ id }: { id: string }) => id)).toContain(`${number}/T1`);
    for (const task of mine.data.tasks.nodes) expect(task).toMatchObject({ status: 'CLAIMED', assignee: { id: 'm-ops' } });
    expect((await tasks({ filter: { mine: true } }, await api.as('wall'))).data.tasks).toMatchObject({
      nodes: [],
      totalCount: 0,
    });
  });

  it.each<[Record<string, unknown>, string]>([
    [{ first: 101 }, 'first'],
    [{ first: -1 }, 'first'],
    [{ after: 'nonsense' }, 'after'],
    [{ after: printKey(['1772589600000', '20260304-990101-00001-1']) }, 'after'],
    [{ after: printKey(['LEVEL_1', '1', '20260304-990101-00001-1/T1', '']) }, 'after'],
    [{ after: printKey(['LEVEL_1', 'tomorrow', '20260304-990101-00001-1/T1']) }, 'after'],
  ])('refuse the page %j', async (variables, path) => {
    const answer = await tasks(variables);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual([path]);
  });
});

describe('asOf', () => {
  it('is the ledger’s head in the very moment that the list shows, while others write', async () => {
    const writers = Array.from({ length: 4 }, async () => {
      for (let count = 0; count < 5; count++) await file(agent, { receivedAt: '2026-03-01T02:00:00.000Z' });
    });
    const seen: Answer[] = [];
    const filter = { receivedFrom: '2026-03-01T02:00:00.000Z', receivedTo: '2026-03-01T02:00:00.001Z' };
    const reader = (async () => {
      for (let count = 0; count < 12; count++) seen.push(await tickets({ first: 100, filter }));
    })();
    await Promise.all([...writers, reader]);
    const entries = await api.sql<{ position: number; number: string }>(
      'SELECT position::int AS position, ticket_number AS number FROM ledger_entry WHERE ticket_number IS NOT NULL',
    );
    for (const answer of seen) {
      const head = Number(answer.data.tickets.asOf.split('-')[1]);
      const until = entries.filter(({ position }) => position <= head);
      for (const { number, version } of shown(answer))
        expect(until.filter((entry) => entry.number === number)).toHaveLength(version);
      const there = new Set(numbers(answer));
      expect(until.filter(({ number }) => number.startsWith('20260301-') && !there.has(number))).toEqual([]);
    }
  });

  it('joins a list and what follows without a seam, while four write', async () => {
    const filter = { channel: ['MEDIA'] };
    const ops = await api.as('ops');
    const write = async (): Promise<void> => {
      const { tasks: opened } = await file(agent, { channel: 'MEDIA' });
      await ops.execute('mutation ($id: ID!) { claimTask(taskId: $id) { task { id } } }', { id: opened[0].id });
    };
    await write();
    const writers = Promise.all(
      Array.from({ length: 4 }, async () => {
        for (let count = 0; count < 5; count++) await write();
      }),
    );
    await write();
    const list = await tickets({ first: 100, filter });
    const live = agent.subscribe(
      `subscription ($after: Cursor, $filter: TicketFilter) { ticketChanged(after: $after, filter: $filter) {
        cursor matches ticket { number version } } }`,
      { after: list.data.tickets.asOf, filter },
    );
    await writers;
    const final = await tickets({ first: 100, filter });
    const versions = new Map(shown(list).map(({ number, version }) => [number, version]));
    const atLast = new Map(shown(final).map(({ number, version }) => [number, version]));
    const sum = (of: Map<string, number>): number => [...of.values()].reduce((total, version) => total + version, 0);
    const changes = await take(live, sum(atLast) - sum(versions));
    await live.return?.();
    const positions = changes.map(({ data }) => Number(data.ticketChanged.cursor.split('-')[1]));
    expect(positions).toEqual([...new Set(positions)].sort((one, other) => one - other));
    expect(changes.at(-1)?.data.ticketChanged.cursor).toBe(final.data.tickets.asOf);
    for (const { data } of changes) {
      const { number } = data.ticketChanged.ticket;
      versions.set(number, (versions.get(number) ?? 0) + 1);
    }
    expect(versions).toEqual(atLast);
    expect(atLast.size).toBe(22);
  });
});
