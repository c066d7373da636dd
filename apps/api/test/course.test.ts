import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyLedger } from '../src/ledger/verify.js';
import { attachAll, done, feedback, seenTicket, workOff } from './acting.js';
import { type Api, type Client, clockOf, file, rulesOf, startApi } from './harness.js';

const minute = 60_000;
const hour = 60 * minute;

let api: Api;
let agent: Client;
let ops: Client;
let marketing: Client;
let lead: Client;
beforeAll(async () => {
  api = await startApi();
  [agent, ops, marketing, lead] = await Promise.all([api.as('agent'), api.as('ops'), api.as('marketing'), api.as('lead')]);
});
afterAll(() => api.stop());
// A Wednesday of work, 10:00 in Shanghai.
beforeEach(() => api.moveTo('2026-03-04T02:00:00.000Z'));

/** What every case ends with: cause and liability, evidence, feedback, the tasks, the customer's word. */
async function answerAndClose(number: string, { cause, liability }: { cause: string; liability: string }, client: Client) {
  await done(client, 'recordRootCause', { number, cause, liability, finding: '现场核实' });
  await attachAll(client, number);
  await done(agent, 'giveFeedback', { number, feedback: feedback() });
  await workOff(api, number);
  await done(agent, 'confirm', { number, satisfied: true, score: 95 });
  return done(agent, 'closeTicket', { number });
}

describe('from filing to closure', () => {
  it('SUPPLY_QUALITY: an urgent outage is dispatched, relieved, planned for, answered and closed', async () => {
    const { number } = await file(agent, { facts: { householdsAffected: 60 }, acknowledged: true });
    await api.fastForward(5 * minute);
    await done(ops, 'recordMilestone', { number, milestone: 'DISPATCHED', department: 'OPERATIONS' });
    const dispatched = await done(marketing, 'recordMilestone', { number, milestone: 'DISPATCHED', department: 'MARKETING' });
    expect(dispatched).toMatchObject({ grade: 'LEVEL_1', status: 'OPEN' });
    expect(clockOf(dispatched, 'TL-2')).toMatchObject({ state: 'MET', limit: { amount: 10, unit: 'MINUTE' } });

    await api.fastForward(30 * minute);
    const arrived = await done(ops, 'recordArrival', { number });
    expect(clockOf(arrived, 'TL-5')).toMatchObject({ state: 'MET', stoppedAt: arrived.arrivedAt });
    expect(arrived.status).toBe('IN_PROGRESS');

    await done(ops, 'recordMilestone', { number, milestone: 'RELIEF_IN_FORCE', note: '临时发电车' });
    const planned = await done(ops, 'recordMilestone', { number, milestone: 'PLAN_PROMISED', date: '2026-04-20' });
    expect(clockOf(planned, 'TL-15')).toMatchObject({
      dueAt: '2026-04-20T16:00:00.000Z',
      limit: { unit: 'MOMENT', amount: null },
    });

    const closed = await answerAndClose(number, { cause: 'TRANSFORMER_OVERLOAD', liability: 'UTILITY' }, ops);
    expect(closed).toMatchObject({ status: 'CLOSED', closure: { outcome: 'CONFIRMED' }, confirmation: { basis: 'CUSTOMER' } });
    expect(clockOf(closed, 'TL-6')).toMatchObject({ state: 'MET', limit: { amount: 24, unit: 'HOUR' } });
    // The long-term work and the return visit go on.
    expect(clockOf(closed, 'TL-15')?.state).toBe('RUNNING');
    expect(clockOf(closed, 'TL-12')?.state).toBe('RUNNING');

    const visit = { kind: 'FIRST', via: 'PHONE', reached: true, solved: true, retaliated: false, score: 96, opinion: '满意' };
    const visited = await done(agent, 'recordVisit', { number, visit });
    expect(clockOf(visited, 'TL-12')).toMatchObject({ state: 'MET' });
    const accepted = await done(ops, 'recordMilestone', { number, milestone: 'WORKS_ACCEPTED' });
    expect(clockOf(accepted, 'TL-15')).toMatchObject({ state: 'MET' });
  });

  it('BILLING_TARIFF: a billing error is refunded after legal review, answered and closed', async () => {
    const { number } = await file(agent, { category: 'BILLING_TARIFF', subcategory: 'BILLING_ERROR' });
    const confirmed = await done(marketing, 'recordMilestone', { number, milestone: 'BILLING_ERROR_CONFIRMED' });
    expect(clockOf(confirmed, 'TL-9')).toMatchObject({ state: 'RUNNING', limit: { amount: 24, unit: 'HOUR' } });
    expect(clockOf(confirmed, 'TL-19')).toMatchObject({ state: 'RUNNING', limit: { amount: 8, unit: 'HOUR' } });
    expect(confirmed.tasks.at(-1)).toMatchObject({ kind: 'REVIEW_REFUND', department: 'LEGAL' });
    expect(confirmed.tasks.at(-1).dueAt).toBe(clockOf(confirmed, 'TL-19')?.dueAt);

    await api.fastForward(2 * hour);
    await workOff(api, number, ['REVIEW_REFUND']);
    expect(clockOf(await seenTicket(agent, number), 'TL-19')).toMatchObject({ state: 'MET' });
    const refunded = await done(marketing, 'recordMilestone', { number, milestone: 'REFUND_ISSUED' });
    expect(clockOf(refunded, 'TL-9')).toMatchObject({ state: 'MET' });
    expect(await answerAndClose(number, { cause: 'METER_READING_MISTAKE', liability: 'UTILITY' }, marketing)).toMatchObject({
      status: 'CLOSED',
      evidenceComplete: true,
    });
  });

  it('SERVICE_CONDUCT: a bad attitude is verified, apologised for by the superior, answered and closed', async () => {
    const { number } = await file(agent, { category: 'SERVICE_CONDUCT', subcategory: 'BAD_ATTITUDE' });
    const verified = await done(agent, 'recordMilestone', { number, milestone: 'CONDUCT_VERIFIED' });
    expect(clockOf(verified, 'TL-10')).toMatchObject({ state: 'RUNNING', limit: { amount: 3, unit: 'WORKING_DAY' } });
    const apologised = await done(lead, 'recordMilestone', { number, milestone: 'APOLOGY_MADE' });
    expect(clockOf(apologised, 'TL-10')).toMatchObject({ state: 'MET' });
    expect(await answerAndClose(number, { cause: 'STAFF_CONDUCT', liability: 'UTILITY' }, agent)).toMatchObject({
      status: 'CLOSED',
    });
  });

  it('OTHER: a complex dispute gets a direction and weekly reports, is answered and closed', async () => {
    const { number } = await file(agent, { category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' });
    await api.fastForward(26 * hour);
    const legal = await api.as('legal');
    const direction = { number, direction: '联合勘查后分段明确产权', targetDate: '2026-03-20' };
    const directed = await done(legal, 'recordDirection', direction);
    expect(clockOf(directed, 'TL-7')).toMatchObject({ state: 'MET', about: null });
    const target = directed.clocks.find(({ about }: { about: string | null }) => about === 'TARGET_DATE');
    expect(target).toMatchObject({ rule: 'TL-7', dueAt: '2026-03-20T16:00:00.000Z' });
    expect(clockOf(directed, 'TL-8')).toMatchObject({ state: 'RUNNING', limit: { amount: 7, unit: 'DAY' } });

    await api.fastForward(6 * 24 * hour);
    const reported = await done(agent, 'reportProgress', { number, text: '已完成勘查' });
    const reports = reported.clocks.filter(({ rule }: { rule: string }) => rule === 'TL-8');
    expect(reports).toMatchObject([{ state: 'MET' }, { state: 'RUNNING', id: `${number}/TL-8.2` }]);
    const closed = await answerAndClose(number, { cause: 'CUSTOMER_WIRING', liability: 'THIRD_PARTY' }, legal);
    expect(closed).toMatchObject({ status: 'CLOSED', complex: true });
    expect(rulesOf(closed.clocks)).not.toContain('TL-6');
    expect(clockOf(closed, 'TL-8')?.state).toBe('MET');
  });

  it('SU-7: leaves a ledger that replays into exactly the tickets there are, and says each entry in words', async () => {
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
    for (const language of ['zh-CN', 'en'] as const) {
      const { data } = await agent.execute(
        '{ tickets { nodes { events(first: 100) { nodes { kind text note } } } } }',
        {},
        language,
      );
      for (const { kind, text } of data.tickets.nodes.flatMap(({ events }: { events: { nodes: object[] } }) => events.nodes)) {
        expect(text).not.toContain(kind);
        expect(text).not.toMatch(/undefined|null|\{|\}|[A-Z]+_[A-Z]+/);
      }
    }
  });
});

describe('what the course of a case changes', () => {
  it('GR-6: facts regrade, move the due time, and keep what was promised', async () => {
    const { number } = await file(agent);
    await api.fastForward(10 * hour);
    const before = clockOf(await seenTicket(agent, number), 'TL-6');
    const raised = await done(ops, 'setFacts', { number, facts: { householdsAffected: 80 } });
    expect(raised.grade).toBe('LEVEL_1');
    const clock = clockOf(raised, 'TL-6');
    expect(clock).toMatchObject({ promisedAt: before?.dueAt, limit: { amount: 24, unit: 'HOUR' } });
    expect(clock?.legs).toHaveLength(2);
    expect(Date.parse(clock?.dueAt ?? '')).toBeLessThan(Date.parse(before?.dueAt ?? ''));
    expect(rulesOf(raised.clocks)).toContain('TL-2');
  });

  it('GR-6: an outage that passes its limit regrades in the system’s name, with all that follows from it', async () => {
    const { number } = await file(agent, { facts: { householdsAffected: 1, outageStartedAt: '2026-03-04T01:00:00.000Z' } });
    await api.fastForward(24 * hour);
    await api.application.runner.settleAll();
    const { data } = await agent.execute(
      'query ($number: String!) { ticket(number: $number) { grade events(first: 100) { nodes { kind at actor text } } } }',
      { number },
    );
    expect(data.ticket.grade).toBe('LEVEL_2');
    const { nodes } = data.ticket.events;
    const graded = nodes.findLastIndex(({ kind }: { kind: string }) => kind === 'ticket.graded');
    expect(nodes[graded]).toMatchObject({ at: '2026-03-05T01:00:00.000Z', actor: 'system' });
    expect(nodes[graded + 1]).toMatchObject({ kind: 'clock.moved', actor: 'system' });
  });

  it('clears a fact that is null and leaves alone what is left out', async () => {
    const { number } = await file(agent, { facts: { householdsAffected: 7, mediaExposure: false } });
    await done(ops, 'setFacts', { number, facts: { householdsAffected: null, householdsCounted: 3 } });
    const { data } = await agent.execute(
      'query ($number: String!) { ticket(number: $number) { grade facts { householdsAffected householdsCounted mediaExposure } } }',
      { number },
    );
    expect(data.ticket.facts).toEqual({ householdsAffected: null, householdsCounted: 3, mediaExposure: false });
  });

  it('GR-7: a handler raises a grade with a reason, a supervisor alone lowers it', async () => {
    const { number } = await file(agent);
    expect(await done(ops, 'overrideGrade', { number, grade: 'LEVEL_2', reason: '涉及医院周边' })).toMatchObject({
      grade: 'LEVEL_2',
    });
    await expect(done(ops, 'overrideGrade', { number, grade: 'LEVEL_3', reason: '误判' })).rejects.toThrow('FORBIDDEN');
    const supervisor = await api.as('supervisor');
    expect(await done(supervisor, 'overrideGrade', { number, grade: 'LEVEL_3', reason: '误判' })).toMatchObject({
      grade: 'LEVEL_3',
    });
  });

  it('TL-7: a case marked complex gets a direction instead of the short limit', async () => {
    const { number } = await file(agent);
    const marked = await done(await api.as('supervisor'), 'markComplex', { number, reason: '涉及多方产权' });
    expect(clockOf(marked, 'TL-6')).toMatchObject({ state: 'CANCELLED' });
    expect(clockOf(marked, 'TL-7')).toMatchObject({ state: 'RUNNING' });
  });

  it('TL-5: an appointment takes the place of the limit for getting there', async () => {
    const { number } = await file(agent);
    const appointed = await done(agent, 'makeAppointment', { number, at: '2026-03-05T06:00:00.000Z' });
    expect(clockOf(appointed, 'TL-5')).toMatchObject({ dueAt: '2026-03-05T06:30:00.000Z', limit: { unit: 'MOMENT' } });
  });

  it('a complaint taken back is cancelled with its tasks and clocks', async () => {
    const { number } = await file(agent);
    const withdrawn = await done(agent, 'withdrawTicket', { number, reason: '客户来电撤诉' });
    expect(withdrawn.status).toBe('CANCELLED');
    for (const { status } of withdrawn.tasks) expect(status).toBe('CANCELLED');
    for (const { state } of withdrawn.clocks) expect(state).toBe('CANCELLED');
  });

  it('a closed one is on no wall', async () => {
    const before = (await (await api.as('wall')).execute('{ board { open { count } } }')).data.board.open;
    const { number } = await file(agent, { category: 'OTHER', subcategory: 'SUGGESTION' });
    await answerAndClose(number, { cause: 'PROCESS_GAP', liability: 'NONE' }, agent);
    expect((await (await api.as('wall')).execute('{ board { open { count } } }')).data.board.open).toEqual(before);
  });

  it('offers exactly what may be sent', async () => {
    const { number } = await file(agent);
    const forAgent = await seenTicket(agent, number);
    expect(forAgent.actions).toEqual(expect.arrayContaining(['acknowledge', 'setFacts', 'giveFeedback', 'fileSecondary']));
    for (const name of ['confirm', 'closeTicket', 'reopenTicket', 'waiveRecord', 'approvePause']) {
      expect(forAgent.actions).not.toContain(name);
    }
    expect((await seenTicket(await api.as('wall'), number)).actions).toEqual([]);
    expect((await seenTicket(await api.as('supervisor'), number)).actions).toContain('waiveRecord');
    expect(forAgent.availableMilestones).not.toContain('DISPATCHED');
  });
});

it('a key makes every mutation happen once', async () => {
  const { number } = await file(agent);
  const once = { number, text: '已派人', idempotencyKey: 'progress-1' };
  const { version } = await done(agent, 'reportProgress', once);
  expect((await done(agent, 'reportProgress', once)).version).toBe(version);
  await expect(done(agent, 'reportProgress', { ...once, text: '另一份' })).rejects.toThrow('CONFLICT');
});
