import { departments } from '@gridvoice/domain/department';
import { grades } from '@gridvoice/domain/grade';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chances, fileMany, workAtRandom } from './busy-history.js';
import { type Api, type Client, file, startApi } from './harness.js';

/** A Wednesday of work, 10:00 in Shanghai. */
const now = '2026-03-04T02:00:00.000Z';

let api: Api;
let wall: Client;
beforeAll(async () => {
  api = await startApi();
  wall = await api.as('wall');
  await api.moveTo(now);
  const chance = chances(99);
  await workAtRandom(api, await fileMany(api, 60, chance, Date.parse(now)), 6, chance);
  await api.application.runner.settleAll();
});
afterAll(() => api.stop());

const board = async () => {
  const { data, errors } = await wall.execute(`{ board { asOf at open { grade department count } breachedCount receivedToday
    nearest { id state dueAt stoppedAt ticket { number imported } } breached { id state dueAt stoppedAt ticket { number imported } }
    newest { number receivedAt imported } } }`);
  expect(errors).toBeUndefined();
  return data.board;
};

const count = async (filter: Record<string, unknown>): Promise<number> => {
  const query = 'query ($filter: TicketFilter) { tickets(first: 0, filter: $filter) { totalCount } }';
  return (await wall.execute(query, { filter })).data.tickets.totalCount;
};

interface ShownClock {
  readonly id: string;
  readonly state: string;
  readonly dueAt: string;
  readonly stoppedAt: string | null;
}

/** Every clock of every ticket that isn't imported, as the lists tell. */
async function allClocks(): Promise<ShownClock[]> {
  const query = `{ tickets(first: 100, filter: { imported: false }) { nodes { clocks { id state dueAt stoppedAt } } } }`;
  return (await wall.execute(query)).data.tickets.nodes.flatMap(({ clocks }: { clocks: ShownClock[] }) => clocks);
}

it('counts open tickets by grade and department as the lists do, zeros too', async () => {
  const { open } = await board();
  expect(open).toHaveLength(grades.length * departments.length);
  const status = ['OPEN', 'IN_PROGRESS', 'AWAITING_CUSTOMER', 'FED_BACK'];
  for (const { grade, department, count: shown } of open) {
    expect(shown, `${grade} ${department}`).toBe(await count({ grade: [grade], lead: [department], status, imported: false }));
  }
  expect(open.some(({ count: shown }: { count: number }) => shown === 0)).toBe(true);
  expect(open.reduce((sum: number, { count: shown }: { count: number }) => sum + shown, 0)).toBe(
    await count({ status, imported: false }),
  );
});

it('shows the nearest deadlines, the newest breaches and all their number', async () => {
  const { nearest, breached, breachedCount } = await board();
  const clocks = await allClocks();
  const running = clocks.filter(({ state }) => state === 'RUNNING').map(({ dueAt }) => dueAt);
  expect(nearest.map(({ dueAt }: ShownClock) => dueAt)).toEqual(running.sort().slice(0, 20));
  expect(nearest.every(({ state }: ShownClock) => state === 'RUNNING')).toBe(true);
  const unmet = clocks.filter(({ state, stoppedAt }) => state === 'BREACHED' && stoppedAt === null);
  expect(breachedCount).toBe(unmet.length);
  expect(unmet.length).toBeGreaterThan(20);
  expect(breached.map(({ dueAt }: ShownClock) => dueAt)).toEqual(
    unmet
      .map(({ dueAt }) => dueAt)
      .sort()
      .reverse()
      .slice(0, 20),
  );
});

it('shows the newest arrivals in the order of the list, and how many came today', async () => {
  const { newest, receivedToday } = await board();
  const list = await wall.execute('{ tickets(first: 20, filter: { imported: false }) { nodes { number receivedAt imported } } }');
  expect(newest).toEqual(list.data.tickets.nodes);
  // The local day began at 16:00 in Greenwich.
  expect(receivedToday).toBe(await count({ receivedFrom: '2026-03-03T16:00:00.000Z', imported: false }));
});

it('leaves imported tickets out', async () => {
  expect(await count({ imported: true })).toBeGreaterThan(5);
  const { newest, nearest, breached } = await board();
  const shown = [...newest, ...[...nearest, ...breached].map(({ ticket }: { ticket: { imported: boolean } }) => ticket)];
  expect(shown.length).toBeGreaterThan(40);
  expect(shown.every(({ imported }) => !imported)).toBe(true);
});

it('is as of the ledger’s head, at the common clock’s time, and moves with what is filed', async () => {
  const before = await board();
  expect(before.asOf).toBe((await wall.execute('{ ledgerHead }')).data.ledgerHead);
  expect(Date.parse(before.at) - Date.parse(now)).toBeGreaterThanOrEqual(0);
  const { number } = await file(await api.as('agent'), { facts: { safetyHazard: true } });
  const after = await board();
  expect(after.newest[0].number).toBe(number);
  expect(after.receivedToday).toBe(before.receivedToday + 1);
  const urgent = ({ open }: typeof before) =>
    open.find(
      ({ grade, department }: { grade: string; department: string }) => grade === 'LEVEL_1' && department === 'OPERATIONS',
    ).count;
  expect(urgent(after)).toBe(urgent(before) + 1);
});
