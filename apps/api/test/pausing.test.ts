import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, done, seenTicket } from './acting.js';
import { type Api, badPaths, type Client, clockOf, codeOf, file, startApi } from './harness.js';

const hour = 3_600_000;

let api: Api;
let ops: Client;
let supervisor: Client;
beforeAll(async () => {
  api = await startApi();
  [ops, supervisor] = await Promise.all([api.as('ops'), api.as('supervisor')]);
});
afterAll(() => api.stop());
beforeEach(() => api.moveTo('2026-03-04T02:00:00.000Z'));

const resolution = async (number: string) => clockOf(await seenTicket(ops, number), 'TL-6');
const until = '2026-03-05T02:00:00.000Z';

/** An outage would rise by itself after a day (GR-6). */
const fileVoltage = () => file(ops, { subcategory: 'VOLTAGE' });

async function requested(): Promise<{ number: string; clockId: string }> {
  const { number } = await fileVoltage();
  const clockId = `${number}/TL-6`;
  await done(ops, 'requestPause', { clockId, ground: 'WAITING_FOR_CUSTOMER', until, note: '客户外出，周四返回' });
  return { number, clockId };
}

describe('a pause', () => {
  it('is asked for, approved by someone else, doesn’t count, and ends by itself', async () => {
    const { number, clockId } = await requested();
    const asked = await resolution(number);
    expect(asked).toMatchObject({ state: 'RUNNING', pauseRequest: { ground: 'WAITING_FOR_CUSTOMER', until } });

    const paused = await done(supervisor, 'approvePause', { clockId });
    expect(paused.status).toBe('AWAITING_CUSTOMER');
    const clock = clockOf(paused, 'TL-6');
    expect(clock).toMatchObject({
      state: 'PAUSED',
      pauseRequest: null,
      promisedAt: asked?.promisedAt,
      pauses: [{ ground: 'WAITING_FOR_CUSTOMER', until, requestedBy: { id: 'm-ops' }, approvedBy: { id: 'm-supervisor' } }],
    });
    const away = Date.parse(until) - Date.parse(clock?.pauses[0]?.from ?? '');
    expect(Date.parse(clock?.dueAt ?? '') - Date.parse(clock?.promisedAt ?? '')).toBe(away);

    await api.fastForward(25 * hour);
    await api.application.runner.settleAll();
    expect(await seenTicket(ops, number)).toMatchObject({ status: 'IN_PROGRESS' });
    expect(await resolution(number)).toMatchObject({ state: 'RUNNING', dueAt: clock?.dueAt });
    const { data } = await ops.execute(
      'query ($number: String!) { ticket(number: $number) { events(first: 100) { nodes { kind at actor text note } } } }',
      { number },
    );
    const { nodes } = data.ticket.events;
    expect(nodes.find(({ kind }: { kind: string }) => kind === 'clock.resumed')).toMatchObject({ actor: 'system', at: until });
    expect(nodes.find(({ kind }: { kind: string }) => kind === 'clock.paused')).toMatchObject({ actor: 'm-supervisor' });
    expect(nodes.find(({ kind }: { kind: string }) => kind === 'pause.requested')).toMatchObject({
      actor: 'm-ops',
      note: '客户外出，周四返回',
    });
  });

  it('is ended before its time by whoever handles the case, in their name', async () => {
    const { number, clockId } = await requested();
    const paused = clockOf(await done(supervisor, 'approvePause', { clockId }), 'TL-6');
    await api.fastForward(2 * hour);
    const resumed = clockOf(await done(ops, 'endPause', { clockId }), 'TL-6');
    expect(resumed).toMatchObject({ state: 'RUNNING' });
    expect(Date.parse(resumed?.dueAt ?? '')).toBeLessThan(Date.parse(paused?.dueAt ?? ''));
    const { data } = await ops.execute(
      'query ($number: String!) { ticket(number: $number) { events(first: 100) { nodes { kind actor } } } }',
      { number },
    );
    expect(data.ticket.events.nodes.find(({ kind }: { kind: string }) => kind === 'clock.resumed').actor).toBe('m-ops');
  });

  it('is refused with a reason, and nothing has stood still', async () => {
    const { number, clockId } = await requested();
    const before = await resolution(number);
    await done(supervisor, 'refusePause', { clockId, reason: '可先行勘查' });
    expect(await resolution(number)).toEqual({ ...before, pauseRequest: null, actions: ['requestPause'] });
    expect(codeOf(await act(supervisor, 'approvePause', { clockId }))).toBe('CONFLICT');
  });

  it('is for a supervisor to approve, and never one’s own', async () => {
    const { clockId } = await requested();
    expect(codeOf(await act(await api.as('ops2'), 'approvePause', { clockId }))).toBe('FORBIDDEN');
    const { number } = await fileVoltage();
    const own = { clockId: `${number}/TL-6`, ground: 'FORCE_MAJEURE', until };
    await done(supervisor, 'requestPause', own);
    const answer = await act(supervisor, 'approvePause', { clockId: own.clockId });
    expect(codeOf(answer)).toBe('FORBIDDEN');
    expect(answer.errors?.[0]?.message).toBe('Nobody approves their own request.');
  });

  it.each(['TL-1', 'TL-5'])('is refused for %s, which nothing may stop', async (rule) => {
    const { number } = await fileVoltage();
    const answer = await act(ops, 'requestPause', { clockId: `${number}/${rule}`, ground: 'FORCE_MAJEURE', until });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'RULE_NOT_MET', rules: [rule] });
  });

  it.each([
    '2026-03-04T01:00:00.000Z',
    '2027-03-04T02:00:00.000Z',
  ])('has an end that is to come and not far off: %s', async (end) => {
    const { number } = await fileVoltage();
    const answer = await act(ops, 'requestPause', { clockId: `${number}/TL-6`, ground: 'FORCE_MAJEURE', until: end });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual(['until']);
  });

  it.each(['', 'x', '20260304-000000-99999-9/TL-6'])('of a clock that isn’t there is NOT_FOUND: %j', async (clockId) => {
    expect(codeOf(await act(ops, 'requestPause', { clockId, ground: 'FORCE_MAJEURE', until }))).toBe('NOT_FOUND');
  });

  it('is offered to whoever may send it', async () => {
    const { number } = await requested();
    const actionsFor = async (client: Client) => clockOf(await seenTicket(client, number), 'TL-6')?.actions;
    expect(await actionsFor(supervisor)).toEqual(['approvePause', 'refusePause']);
    expect(await actionsFor(ops)).toEqual([]);
    expect(await actionsFor(await api.as('wall'))).toEqual([]);
  });
});
