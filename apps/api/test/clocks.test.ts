import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '../src/ledger/verify.js';
import { type Api, type Client, clockOf, file, startApi, take } from './harness.js';

const hour = 3_600_000;

let api: Api;
let agent: Client;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('agent');
});
afterAll(() => api.stop());

const ticketOf = async (number: string) => {
  const query = `query ($number: String!) { ticket(number: $number) { version acknowledgedAt acknowledgedBy
    clocks { id rule state dueAt stoppedAt limit { amount unit } } tasks { dueAt }
    events(first: 100) { nodes { kind at recordedAt actor } } } }`;
  return (await agent.execute(query, { number })).data.ticket;
};
const acknowledge = async (number: string, by: 'PERSON' | 'SMS' | 'VOICE'): Promise<void> => {
  const mutation = `mutation ($number: String!, $by: Acknowledgement!) { acknowledge(number: $number, by: $by) { ticket { number } } }`;
  expect((await agent.execute(mutation, { number, by })).errors).toBeUndefined();
};
interface SeenEntry {
  readonly kind: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly actor: string;
}
const ofKind = (nodes: SeenEntry[], kind: string) => nodes.filter((node) => node.kind === kind);
const kindsOf = ({ events }: { events: { nodes: { kind: string }[] } }) => events.nodes.map(({ kind }) => kind);

describe('a clock that runs out', () => {
  it('is breached once, at its due time, however many runners there are', async () => {
    await api.moveTo('2026-03-04T02:00:00.000Z');
    const replica = await api.replica();
    const tickets = [];
    for (let count = 0; count < 12; count++) tickets.push(await file(agent));
    await api.fastForward(50 * hour);
    const runners = [api, replica, api, replica].map(({ application }) => application.runner.settleAll());
    await Promise.all(runners);
    for (const { number } of tickets) {
      const { clocks, events } = await ticketOf(number);
      for (const clock of clocks) expect(clock).toMatchObject({ state: 'BREACHED', stoppedAt: null });
      const found = ofKind(events.nodes, 'clock.breached');
      expect(found.map(({ at }) => at)).toEqual(clocks.map(({ dueAt }: { dueAt: string }) => dueAt).sort());
      for (const { at, recordedAt, actor } of found) {
        expect(actor).toBe('system');
        expect(Date.parse(recordedAt)).toBeGreaterThan(Date.parse(at));
      }
    }
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
  });

  it('is told to whoever follows, without anyone doing anything', async () => {
    await api.moveTo('2026-03-04T02:00:00.000Z');
    const { number } = await file(agent);
    const wall = await api.as('wall');
    const { data } = await wall.execute('{ ledgerHead }');
    const changes = wall.subscribe(
      `subscription ($after: Cursor) { ticketChanged(after: $after, filter: { breached: true }) {
        matches entry { kind at } ticket { number clocks { rule state } } } }`,
      { after: data.ledgerHead },
    );
    await api.fastForward(2 * hour);
    const [change] = await take(changes, 1);
    await changes.return?.();
    expect(change?.data.ticketChanged).toMatchObject({
      matches: true,
      entry: { kind: 'clock.breached' },
      ticket: { number },
    });
    const { ticket } = change?.data.ticketChanged ?? {};
    expect(clockOf(ticket, 'TL-1')).toMatchObject({ state: 'BREACHED' });
    expect(clockOf(ticket, 'TL-6')).toMatchObject({ state: 'RUNNING' });
  });

  it('is settled by the next command even before a runner comes', async () => {
    await api.moveTo('2026-03-04T02:00:00.000Z');
    const { number, tasks } = await file(agent);
    await api.fastForward(3 * hour);
    const ops = await api.as('ops');
    await ops.execute('mutation ($id: ID!) { claimTask(taskId: $id) { task { id } } }', { id: tasks[0].id });
    const kinds = kindsOf(await ticketOf(number));
    const claimed = kinds.indexOf('task.claimed');
    // TL-1, TL-3, TL-5, and the TL-4 of each of the three departments; the claim comes too late for its own.
    expect(kinds.slice(0, claimed).filter((kind) => kind === 'clock.breached')).toHaveLength(6);
    expect(kinds.slice(claimed)).toEqual(['task.claimed', 'clock.stopped']);
  });

  it('and is met late stays breached and says when', async () => {
    await api.moveTo('2026-03-04T02:00:00.000Z');
    const { number } = await file(agent);
    await api.fastForward(5 * hour);
    await acknowledge(number, 'PERSON');
    const told = await ticketOf(number);
    const { acknowledgedAt } = told;
    const clock = clockOf(told, 'TL-1');
    expect(clock).toMatchObject({ state: 'BREACHED', stoppedAt: acknowledgedAt });
    expect(Date.parse(clock?.stoppedAt ?? '')).toBeGreaterThan(Date.parse(clock?.dueAt ?? ''));
    const kinds = kindsOf(told);
    expect(kinds).toContain('clock.breached');
    expect(kinds.slice(-2)).toEqual(['customer.acknowledged', 'clock.stopped']);
    await acknowledge(number, 'PERSON');
    expect(clockOf(await ticketOf(number), 'TL-1')?.stoppedAt).toBe(acknowledgedAt);
  });
});

describe('TL-1: telling the customer', () => {
  it.each(['SMS', 'VOICE'] as const)('by %s on a working day is recorded and stops nothing', async (by) => {
    await api.moveTo('2026-03-04T02:00:00.000Z');
    const { number } = await file(agent);
    await acknowledge(number, by);
    const told = await ticketOf(number);
    expect(told.events.nodes.at(-1).kind).toBe('customer.acknowledged');
    expect(told).toMatchObject({ acknowledgedAt: null, acknowledgedBy: null });
    expect(told.clocks[0]).toMatchObject({ state: 'RUNNING', limit: { amount: 1, unit: 'HOUR' } });
    await acknowledge(number, 'PERSON');
    const { clocks, acknowledgedBy } = await ticketOf(number);
    expect(acknowledgedBy).toBe('PERSON');
    expect(clocks[0].state).toBe('MET');
  });

  it.each(['SMS', 'VOICE'] as const)('by %s on a day off is enough, and there are two hours for it', async (by) => {
    // A Saturday in the Spring Festival holiday.
    await api.moveTo('2026-02-21T02:00:00.000Z');
    const { number } = await file(agent);
    await acknowledge(number, by);
    const { clocks, acknowledgedBy, acknowledgedAt } = await ticketOf(number);
    expect(acknowledgedBy).toBe(by);
    expect(clocks[0]).toMatchObject({ state: 'MET', stoppedAt: acknowledgedAt, limit: { amount: 2, unit: 'HOUR' } });
  });

  it('by SMS on a Saturday that is worked instead of a holiday is not enough', async () => {
    await api.moveTo('2026-02-28T02:00:00.000Z');
    const { number } = await file(agent);
    await acknowledge(number, 'SMS');
    expect((await ticketOf(number)).clocks[0]).toMatchObject({ state: 'RUNNING', limit: { amount: 1 } });
  });

  it('goes by the day of receipt, not by the day of telling', async () => {
    // Received on Friday at 23:30 in Shanghai, told on Saturday at 0:10.
    await api.moveTo('2026-03-06T15:30:00.000Z');
    const { number } = await file(agent);
    await api.fastForward(40 * 60_000);
    await acknowledge(number, 'SMS');
    expect((await ticketOf(number)).clocks[0].state).toBe('RUNNING');
  });
});

it('TL-6: tasks are due with the resolution, or for complex matters with the direction (TL-7)', async () => {
  await api.moveTo('2026-03-04T02:00:00.000Z');
  const dueAt = async (given: Record<string, unknown>, rule: string): Promise<void> => {
    const { clocks, tasks } = await ticketOf((await file(agent, given)).number);
    const clock = clocks.find((candidate: { rule: string }) => candidate.rule === rule);
    expect(tasks.length).toBeGreaterThan(0);
    for (const task of tasks) expect(task.dueAt).toBe(clock.dueAt);
  };
  await dueAt({}, 'TL-6');
  await dueAt({ facts: { safetyHazard: true } }, 'TL-6');
  await dueAt({ category: 'OTHER', subcategory: 'POLICY_DISPUTE' }, 'TL-7');
  await dueAt({ category: 'OTHER', subcategory: 'POLICY_DISPUTE', facts: { jointHouseholds: 6 } }, 'TL-6');
});
