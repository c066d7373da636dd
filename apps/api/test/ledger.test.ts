import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chances, fileMany, workAtRandom } from './busy-history.js';
import { type Answer, type Api, badPaths, type Client, codeOf, file, startApi, take } from './harness.js';

let api: Api;
let agent: Client;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('agent');
  // A fixed time, so that no clock runs out while tests look at the head.
  const now = '2026-03-05T02:00:00.000Z';
  await api.moveTo(now);
  const chance = chances(7);
  await workAtRandom(api, await fileMany(api, 12, chance, Date.parse(now)), 4, chance);
});
afterAll(() => api.stop());

const page = `query ($after: Cursor, $first: Int) { ledger(after: $after, first: $first) {
  edges { cursor node { cursor } } nodes { cursor ticketNumber kind at recordedAt actor hash text member { id } }
  pageInfo { hasNextPage endCursor } } }`;
const read = (variables: Record<string, unknown> = {}): Promise<Answer> => agent.execute(page, variables);
const headOf = async (): Promise<string> => (await agent.execute('{ ledgerHead }')).data.ledgerHead;

const cursorsOf = ({ data }: Answer): string[] => data.ledger.nodes.map(({ cursor }: { cursor: string }) => cursor);
const positionOf = (cursor: string): number => Number(cursor.split('-')[1]);

async function wholeLedger(first: number): Promise<string[]> {
  const cursors: string[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const answer: Answer = await read({ after, first });
    cursors.push(...cursorsOf(answer));
    const { hasNextPage, endCursor } = answer.data.ledger.pageInfo;
    expect(endCursor).toBe(cursors.at(-1));
    more = hasNextPage;
    after = endCursor;
  }
  return cursors;
}

describe('the ledger', () => {
  it('is read page by page without a gap or a repeat, from 1 to its head', async () => {
    const cursors = await wholeLedger(37);
    expect(cursors.map(positionOf)).toEqual(cursors.map((_, index) => index + 1));
    expect(cursors.at(-1)).toBe(await headOf());
    expect(await wholeLedger(100)).toEqual(cursors);
  });

  it('names one position by one text everywhere, for every viewer and on every server', async () => {
    const head = await headOf();
    const wall = await api.as('wall');
    const at = (position: number): string => `${head.split('-')[0]}-${position}`;
    const last = await wall.execute(page, { after: at(positionOf(head) - 1) });
    const [edge] = last.data.ledger.edges;
    const [node] = last.data.ledger.nodes;
    const { data } = await wall.execute('{ ledgerHead tickets { asOf } tasks { asOf } board { asOf } }');
    const replica = await api.replica();
    const there = await (await replica.as('ops')).execute('{ ledgerHead }');
    const changes = wall.subscribe('subscription ($after: Cursor) { ticketChanged(after: $after) { cursor entry { cursor } } }', {
      after: at(positionOf(head) - 1),
    });
    const [change] = await take(changes, 1);
    await changes.return?.();
    expect([
      edge.cursor,
      edge.node.cursor,
      node.cursor,
      last.data.ledger.pageInfo.endCursor,
      data.ledgerHead,
      data.tickets.asOf,
      data.tasks.asOf,
      data.board.asOf,
      there.data.ledgerHead,
      change?.data.ticketChanged.cursor,
      change?.data.ticketChanged.entry.cursor,
    ]).toEqual(Array(11).fill(head));
  });

  it('shows what happened, when, by whom, and in words', async () => {
    const after = await headOf();
    const { number } = await file(agent);
    const { data } = await read({ after });
    expect(data.ledger.nodes[0]).toMatchObject({
      ticketNumber: number,
      kind: 'complaint.filed',
      actor: 'm-agent',
      member: { id: 'm-agent' },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      text: expect.stringMatching(/\w/),
    });
    const zh = await agent.execute(page, { after }, 'zh-CN');
    for (const { text } of zh.data.ledger.nodes) expect(text).toMatch(/\p{Script=Han}/u);
  });

  it('ends with an empty page that can be asked again from', async () => {
    const head = await headOf();
    const { data } = await read({ after: head });
    expect(data.ledger).toEqual({ edges: [], nodes: [], pageInfo: { hasNextPage: false, endCursor: head } });
    await file(agent);
    expect(positionOf(cursorsOf(await read({ after: head, first: 1 }))[0] ?? '')).toBe(positionOf(head) + 1);
  });

  it('gives 20 entries unless asked for more, 100 at most', async () => {
    expect(cursorsOf(await read())).toHaveLength(20);
    expect(cursorsOf(await read({ first: 100 }))).toHaveLength(100);
    expect(cursorsOf(await read({ first: 0 }))).toEqual([]);
    for (const first of [101, -1]) {
      const answer = await read({ first });
      expect(codeOf(answer)).toBe('BAD_USER_INPUT');
      expect(badPaths(answer)).toEqual(['first']);
    }
  });
});

describe('a cursor', () => {
  it('of another ledger asks to begin anew, and says where', async () => {
    const head = await headOf();
    const answer = await read({ after: `otherepoch-${positionOf(head)}` });
    expect(codeOf(answer)).toBe('RESYNC_REQUIRED');
    expect(answer.errors?.[0]?.extensions.cursor).toBe(head);
  });

  it('from beyond the head asks to begin anew, and says where', async () => {
    const head = await headOf();
    const answer = await read({ after: `${head.split('-')[0]}-${positionOf(head) + 1}` });
    expect(codeOf(answer)).toBe('RESYNC_REQUIRED');
    expect(answer.errors?.[0]?.extensions.cursor).toBe(head);
  });

  it.each([
    '',
    'x',
    '-1',
    'abc-',
    'abc--1',
    'abc-1.5',
    'abc-01',
    'abc-1e3',
    ' abc-1',
    'abc-1 ',
    '停电-1',
    'abc-99999999999999999999',
    'a'.repeat(101),
  ])('that can’t be read is bad input: "%.30s"', async (after) => {
    const answer = await read({ after });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual(['after']);
    const live = agent.subscribe('subscription ($after: Cursor) { ticketChanged(after: $after) { cursor } }', { after });
    const refusal: unknown = await live.next().catch((errors: unknown) => errors);
    await live.return?.();
    expect(JSON.stringify(refusal)).toContain('BAD_USER_INPUT');
  });

  it('of another ledger ends a subscription with RESYNC_REQUIRED and the head', async () => {
    const head = await headOf();
    const live = agent.subscribe('subscription { ticketChanged(after: "otherepoch-1") { cursor } }');
    await expect(live.next()).rejects.toMatchObject([{ extensions: { code: 'RESYNC_REQUIRED', cursor: head } }]);
    await live.return?.();
  });
});

describe('a ticket’s events', () => {
  const events = `query ($number: String!, $first: Int, $after: Cursor) { ticket(number: $number) { version
    events(first: $first, after: $after) { nodes { cursor ticketNumber kind } pageInfo { hasNextPage endCursor } } } }`;

  it('are read page by page, its own and no others, as many as it has versions', async () => {
    const { number } = await file(agent);
    await file(agent);
    await agent.execute('mutation ($number: String!) { acknowledge(number: $number, by: PERSON) { ticket { number } } }', {
      number,
    });
    const found: { cursor: string; ticketNumber: string; kind: string }[] = [];
    let version = 0;
    for (let after: string | null = null, more = true; more; ) {
      const { data }: Answer = await agent.execute(events, { number, first: 3, after });
      found.push(...data.ticket.events.nodes);
      more = data.ticket.events.pageInfo.hasNextPage;
      after = data.ticket.events.pageInfo.endCursor;
      version = data.ticket.version;
    }
    expect(found).toHaveLength(version);
    expect(found.every(({ ticketNumber }) => ticketNumber === number)).toBe(true);
    const positions = found.map(({ cursor }) => positionOf(cursor));
    expect(positions).toEqual([...new Set(positions)].sort((one, other) => one - other));
    expect(found.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['complaint.filed', 'customer.acknowledged', 'clock.met']),
    );
    expect(found[0]?.kind).toBe('complaint.filed');
  });

  it('are bounded like every list', async () => {
    const { number } = await file(agent);
    expect(codeOf(await agent.execute(events, { number, first: 101 }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await agent.execute(events, { number, after: 'nonsense' }))).toBe('BAD_USER_INPUT');
    expect(codeOf(await agent.execute(events, { number, after: 'otherepoch-1' }))).toBe('RESYNC_REQUIRED');
  });

  it('an unknown ticket has none', async () => {
    expect((await agent.execute(events, { number: '20260304-990101-99999-0' })).data).toEqual({ ticket: null });
  });
});

it('SU-7: gives every entry its own place, whoever writes at the same time', async () => {
  const replica = await api.replica();
  const there = await replica.as('agent');
  await Promise.all(Array.from({ length: 40 }, (_, index) => file(index % 2 ? agent : there)));
  const [row] = await api.sql<{ entries: number; least: number; most: number }>(
    'SELECT count(DISTINCT position)::int AS entries, min(position)::int AS least, max(position)::int AS most FROM ledger_entry',
  );
  expect(row).toEqual({ entries: row?.most, least: 1, most: positionOf(await headOf()) });
});
