import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import {
  type Answer,
  type Api,
  badPaths,
  type Client,
  codeOf,
  complaint,
  file,
  fileComplaint,
  startApi,
  take,
} from '../harness.js';
import { addNeighbour, at, neighbour, neighbourStation, station } from './scoped.js';

let api: Api;
let agent: Client;
let crew: Client;
let neighbourCrew: Client;
let lead: Client;
let supervisor: Client;
let wall: Client;
let here: { number: string; tasks: { id: string; department: string }[] };
let there: typeof here;
let nowhere: typeof here;
let kept: typeof here;

const seen = 'query ($number: String!) { ticket(number: $number) { number protectedFrom { id } unit { id } } }';
const see = async (by: Client, number: string) => (await by.execute(seen, { number })).data.ticket;
const listed = async (by: Client): Promise<string[]> => {
  const { data } = await by.execute('{ tickets(first: 100) { nodes { number } totalCount } }');
  expect(data.tickets.totalCount).toBe(data.tickets.nodes.length);
  return data.tickets.nodes.map(({ number }: { number: string }) => number).sort();
};

beforeAll(async () => {
  api = await startApi();
  await addNeighbour(api);
  agent = await api.as('agent');
  supervisor = await api.as('supervisor');
  wall = await api.as('wall');
  crew = await at(api, 'crew', { unitId: station, department: 'OPERATIONS' });
  lead = await at(api, 'crew-lead', { unitId: station, department: 'OPERATIONS', role: 'LEAD' });
  neighbourCrew = await at(api, 'neighbours', { unitId: neighbourStation, department: 'OPERATIONS' });
  here = await file(agent);
  there = await file(agent, { region: neighbour });
  nowhere = await file(agent, { region: undefined });
  kept = await file(agent, { protectedFrom: station });
});
afterAll(() => api.stop());

describe('TF-5: a county’s staff see their county', () => {
  it('one by one and in lists, counted alike', async () => {
    expect(await see(crew, here.number)).toMatchObject({ number: here.number });
    expect(await see(crew, there.number)).toBeNull();
    expect(await see(crew, nowhere.number)).toBeNull();
    expect(await listed(crew)).toEqual([here.number]);
    expect(await listed(neighbourCrew)).toEqual([there.number]);
    expect(await listed(agent)).toEqual([here, there, nowhere, kept].map(({ number }) => number).sort());
  });

  it('in the pool of tasks, and on the board', async () => {
    const { data } = await crew.execute(`{ tasks(first: 100) { nodes { ticket { number } } totalCount }
      board { receivedToday newest { number } open { count } nearest { ticket { number } } } }`);
    expect(data.tasks.totalCount).toBe(data.tasks.nodes.length);
    const all = [...data.tasks.nodes, ...data.board.nearest].map(({ ticket }) => ticket.number);
    expect(new Set(all)).toEqual(new Set([here.number]));
    expect(data.board.newest).toEqual([{ number: here.number }]);
    expect(data.board.receivedToday).toBe(1);
    expect(data.board.open.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(1);
  });

  it('live: the entry is shown to all staff, the ticket only to whose it is', async () => {
    const { data } = await crew.execute('{ ledgerHead }');
    const live = 'subscription ($after: Cursor) { ticketChanged(after: $after) { entry { ticketNumber } ticket { number } } }';
    const changes = crew.subscribe(live, { after: data.ledgerHead });
    const { number, version } = await file(agent, { region: neighbour });
    const own = await file(agent);
    const answers = (await take(changes, version + own.version)).map(({ data: { ticketChanged } }) => ticketChanged);
    await changes.return?.();
    expect(answers[0]).toEqual({ entry: { ticketNumber: number }, ticket: null });
    expect(answers.at(-1)).toEqual({ entry: { ticketNumber: own.number }, ticket: { number: own.number } });
  });

  it('and change nothing elsewhere', async () => {
    const operations = ({ tasks }: typeof here) => tasks.find(({ department }) => department === 'OPERATIONS')?.id;
    const claim = 'mutation ($id: ID!) { claimTask(taskId: $id) { task { id assignee { id } } } }';
    const away = await crew.execute(claim, { id: operations(there) });
    expect(codeOf(away)).toBe('FORBIDDEN');
    expect(away.errors?.[0]?.message).toBe('This ticket lies outside your area of work.');
    const arrived = await crew.execute('mutation ($n: String!) { recordArrival(number: $n) { ticket { number } } }', {
      n: there.number,
    });
    expect(codeOf(arrived)).toBe('FORBIDDEN');
    const { data } = await crew.execute('mutation { claimNextTask(department: OPERATIONS) { task { ticket { number } } } }');
    expect((await api.sql('SELECT region FROM ticket WHERE number = $1', [data.claimNextTask.task.ticket.number]))[0]).toEqual({
      region: '990101',
    });
  });
});

describe('what somebody works on is theirs wherever it lies', () => {
  it('CH-4: who took a complaint for another county keeps seeing it', async () => {
    const hall = await at(api, 'hall', { unitId: station, department: 'CUSTOMER_SERVICE', role: 'AGENT' });
    const { data, errors } = await hall.execute(fileComplaint, { input: complaint({ region: neighbour }) });
    expect(errors).toBeUndefined();
    const { number } = data.fileComplaint.ticket;
    expect(await see(hall, number)).toMatchObject({ number });
    expect(await listed(hall)).toContain(number);
    expect(await see(crew, number)).toBeNull();
  });
});

describe('CO-3: a complaint that is kept from a unit', () => {
  const nothing = 'SELECT count(*)::int AS count FROM ledger_entry WHERE ticket_number = $1';

  it('is led by another, and seen by everybody else', async () => {
    expect(await see(supervisor, kept.number)).toEqual({ number: kept.number, protectedFrom: { id: station }, unit: null });
    expect(await see(agent, kept.number)).toMatchObject({ number: kept.number });
  });

  it.each(['crew', 'lead', 'wall'] as const)('is not there for the %s', async (who) => {
    const by = { crew, lead, wall }[who];
    expect(await see(by, kept.number)).toBeNull();
    expect(await listed(by)).not.toContain(kept.number);
    const [entries] = await api.sql<{ count: number }>(nothing, [kept.number]);
    expect(entries?.count).toBeGreaterThan(3);
    const told: Answer[] = [];
    for (let after: string | null = null; ; ) {
      const page: Answer = await by.execute(
        'query ($after: Cursor) { ledger(first: 100, after: $after) { nodes { ticketNumber text } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      told.push(page);
      if (!page.data.ledger.pageInfo.hasNextPage) break;
      after = page.data.ledger.pageInfo.endCursor;
    }
    const board = await by.execute(
      '{ board { newest { number } nearest { ticket { number } } breached { id } } tasks { nodes { id } } }',
    );
    expect(JSON.stringify([told, board])).not.toContain(kept.number);
    expect(JSON.stringify(told)).toContain(here.number);
  });

  it('is not there live either', async () => {
    const { data } = await crew.execute('{ ledgerHead }');
    const changes = crew.subscribe('subscription ($after: Cursor) { ticketChanged(after: $after) { entry { ticketNumber } } }', {
      after: data.ledgerHead,
    });
    const { number } = await file(agent, { protectedFrom: station });
    const open = await file(agent);
    const [first] = await take(changes, 1);
    await changes.return?.();
    expect(first?.data.ticketChanged.entry.ticketNumber).toBe(open.number);
    expect(number).not.toBe(open.number);
  });

  it('finds nothing when the unit wants to change it', async () => {
    const arrived = await lead.execute('mutation ($n: String!) { recordArrival(number: $n) { ticket { number } } }', {
      n: kept.number,
    });
    const unknown = await lead.execute('mutation ($n: String!) { recordArrival(number: $n) { ticket { number } } }', {
      n: '20260101-990101-99999-9',
    });
    expect(arrived.errors?.[0]).toEqual(unknown.errors?.[0]);
    expect(codeOf(arrived)).toBe('NOT_FOUND');
  });

  it('nor when the unit’s own agent goes back to it', async () => {
    const local = await at(api, 'local-agent', { unitId: station, department: 'CUSTOMER_SERVICE', role: 'AGENT' });
    const answer = await local.execute(
      `mutation ($number: String!, $input: SecondaryInput!) { fileSecondary(number: $number, input: $input) { ticket { number } } }`,
      { number: kept.number, input: { matter: '客户又来电', category: 'SERVICE_CONDUCT', subcategory: 'BAD_ATTITUDE' } },
    );
    expect(codeOf(answer)).toBe('NOT_FOUND');
    expect(answer.data).toBeNull();
  });

  it.each([
    ['reading', 'query ($n: String!) { ticket(number: $n) { number } }'],
    ['changing', 'mutation ($n: String!) { recordArrival(number: $n) { ticket { number } } }'],
  ])('costs no statement and no row more than what nobody has filed, by %s', async (_way, document) => {
    // A pool hands its queries on with a callback; it is its own answer that counts then.
    const asked = [vi.spyOn(pg.Pool.prototype, 'query'), vi.spyOn(pg.Client.prototype, 'query')];
    const read = async (n: string): Promise<(readonly [string, number | null])[]> => {
      for (const spy of asked) spy.mockClear();
      await lead.execute(document, { n });
      const statements = asked.flatMap(({ mock }) =>
        mock.calls.map(async ([query], index) => {
          const answer = (await mock.results[index]?.value) as unknown as pg.QueryResult | undefined;
          return answer ? [[String((query as { text?: string }).text ?? query), answer.rowCount] as const] : [];
        }),
      );
      const about = /\b(ticket|clock|task|customer|personal_value)\b/;
      // What looks for tickets whose time has come does so by itself.
      return (await Promise.all(statements)).flat().filter(([text]) => about.test(text) && !text.includes('settles_at'));
    };
    const unknown = await read('20260101-990101-99999-9');
    expect(unknown).not.toEqual([]);
    expect(await read(kept.number)).toEqual(unknown);
    expect(await read(here.number)).not.toEqual(unknown);
    for (const spy of asked) spy.mockRestore();
  });

  it('stays with what goes back to it', async () => {
    const { data, errors } = await agent.execute(
      `mutation ($number: String!, $input: SecondaryInput!) { fileSecondary(number: $number, input: $input) {
        ticket { number protectedFrom { id } } } }`,
      { number: kept.number, input: { matter: '又有人上门施压', category: 'SERVICE_CONDUCT', subcategory: 'BAD_ATTITUDE' } },
    );
    expect(errors).toBeUndefined();
    expect(data.fileSecondary.ticket.protectedFrom).toEqual({ id: station });
    expect(await see(crew, data.fileSecondary.ticket.number)).toBeNull();
  });

  it.each(['unknown', 'city'])('can’t be kept from %s, from whom nobody would be left', async (protectedFrom) => {
    const answer = await agent.execute(fileComplaint, { input: complaint({ protectedFrom }) });
    expect(badPaths(answer)).toEqual(['input.protectedFrom']);
  });
});
