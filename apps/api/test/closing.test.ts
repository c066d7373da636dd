import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { act, attachAll, done, feedback, seenTicket, workOff } from './acting.js';
import { type Answer, type Api, badPaths, type Client, clockOf, codeOf, file, startApi, written } from './harness.js';

const day = 24 * 3_600_000;

let api: Api;
let agent: Client;
let ops: Client;
let lead: Client;
let supervisor: Client;
beforeAll(async () => {
  api = await startApi();
  [agent, ops, lead, supervisor] = await Promise.all([api.as('agent'), api.as('ops'), api.as('lead'), api.as('supervisor')]);
});
afterAll(() => api.stop());
beforeEach(() => api.moveTo('2026-03-04T02:00:00.000Z'));

const unmetOf = ({ errors }: Answer): { rule: string; message: string }[] => errors?.[0]?.extensions.unmet ?? [];
const rulesUnmet = (answer: Answer): string[] => unmetOf(answer).map(({ rule }) => rule);

async function refusedToClose(number: string, args: Record<string, unknown> = {}): Promise<Answer> {
  const before = await written(api);
  const answer = await act(agent, 'closeTicket', { number, ...args });
  expect(codeOf(answer)).toBe('RULE_NOT_MET');
  expect(await written(api)).toEqual(before);
  return answer;
}

/** Everything but the customer's word. */
async function answered(given: Record<string, unknown> = {}): Promise<string> {
  const { number } = await file(agent, { category: 'OTHER', subcategory: 'SUGGESTION', ...given });
  await done(ops, 'recordRootCause', { number, cause: 'PROCESS_GAP', liability: 'NONE' });
  await attachAll(agent, number);
  await done(agent, 'giveFeedback', { number, feedback: feedback() });
  await workOff(api, number);
  return number;
}

describe('FB-4: closing', () => {
  it('names every unmet condition, in the reader’s language, and the ticket shows the same', async () => {
    const { number } = await file(agent);
    const answer = await refusedToClose(number);
    expect(rulesUnmet(answer)).toEqual(['RC-5', 'IV-4', 'FB-1', 'TF-3', 'FB-2']);
    expect(answer.errors?.[0]?.extensions.rules).toEqual(['FB-4', 'RC-5', 'IV-4', 'FB-1', 'TF-3', 'FB-2']);
    const { closing } = await seenTicket(agent, number);
    expect(closing.filter(({ met }: { met: boolean }) => !met).map(({ text }: { text: string }) => text)).toEqual(
      unmetOf(answer).map(({ message }) => message),
    );
    const chinese = await act(agent, 'closeTicket', { number }, 'zh-CN');
    for (const { message } of unmetOf(chinese)) expect(message).toMatch(/[一-龥]/);
    expect(unmetOf(chinese)[1]?.message).toMatch(/配电|运维|巡视|抢修/);
  });

  it.each([
    ['RC-5', 'without a cause'],
    ['IV-4', 'with a hole in the evidence'],
  ])('%s: is refused %s alone', async (rule) => {
    const { number } = await file(agent);
    if (rule !== 'RC-5') await done(ops, 'recordRootCause', { number, cause: 'FUSE_BURNT', liability: 'UTILITY' });
    if (rule !== 'IV-4') await attachAll(agent, number);
    await done(agent, 'giveFeedback', { number, feedback: feedback() });
    await workOff(api, number);
    await done(agent, 'confirm', { number, satisfied: true });
    expect(rulesUnmet(await refusedToClose(number))).toEqual([rule]);
  });

  it('FB-2: is refused until the customer has confirmed, and never waits for the return visit', async () => {
    const number = await answered();
    expect(rulesUnmet(await refusedToClose(number))).toEqual(['FB-2']);
    await done(agent, 'confirm', { number, satisfied: true, score: 90 });
    const closed = await done(agent, 'closeTicket', { number });
    expect(closed).toMatchObject({ status: 'CLOSED', closure: { outcome: 'CONFIRMED', recourse: [] } });
    expect(clockOf(closed, 'TL-12')).toMatchObject({ state: 'RUNNING' });
  });

  it('IV-4: a hole is closed by a supervisor’s waiver, with a reason, and by nobody else', async () => {
    const { number } = await file(agent);
    const { evidence } = await seenTicket(agent, number);
    expect(evidence).toEqual([
      { item: 'OPERATION_LOG', state: 'MISSING' },
      { item: 'SITE_SURVEY', state: 'MISSING' },
    ]);
    await done(ops, 'attachRecord', { number, record: { item: 'OPERATION_LOG', unavailable: '台账遗失' } });
    await done(ops, 'attachRecord', { number, record: { item: 'SITE_SURVEY', text: '照片 12 张' } });
    expect(await seenTicket(agent, number)).toMatchObject({ evidenceComplete: false });
    const waiver = { number, item: 'OPERATION_LOG', reason: '由抢修记录佐证' };
    expect(codeOf(await act(ops, 'waiveRecord', waiver))).toBe('FORBIDDEN');
    expect(await done(supervisor, 'waiveRecord', waiver)).toMatchObject({ evidenceComplete: true });
  });

  it('TL-3: what is recorded as unavailable is dealt with', async () => {
    const { number } = await file(agent);
    const filed = await done(ops, 'attachRecord', { number, record: { item: 'OPERATION_LOG', unavailable: '台账遗失' } });
    expect(clockOf(filed, 'TL-3')).toMatchObject({ state: 'MET' });
  });

  it('FB-7: someone who can’t be reached in three attempts on two days by two ways is closed as unreached', async () => {
    const number = await answered();
    const attempt = (via: string) => done(agent, 'recordVisit', { number, visit: { kind: 'CONFIRMATION', via, reached: false } });
    await attempt('PHONE');
    await attempt('SMS');
    expect(rulesUnmet(await refusedToClose(number))).toEqual(['FB-2']);
    await api.fastForward(day);
    await attempt('PHONE');
    expect(await done(agent, 'closeTicket', { number })).toMatchObject({ closure: { outcome: 'UNREACHED' } });
  });

  it('FB-7: an anonymous case is confirmed by customer service from the evidence', async () => {
    const number = await answered({ customer: { anonymous: true } });
    const confirmed = await done(agent, 'confirm', { number, satisfied: true });
    expect(confirmed.confirmation).toEqual({ satisfied: true, basis: 'EVIDENCE' });
  });
});

describe('FB-3: a customer who does not accept', () => {
  const reject = (number: string) => done(agent, 'confirm', { number, satisfied: false, score: 40 });
  const again = async (number: string) => {
    await workOff(api, number);
    return done(agent, 'giveFeedback', { number, feedback: feedback() });
  };

  it('is answered anew, then by the leader, and then closed with reasons, legal basis and recourse', async () => {
    const number = await answered();
    const rejected = await reject(number);
    expect(rejected).toMatchObject({ status: 'IN_PROGRESS', rejections: 1 });
    expect(clockOf(rejected, 'TL-21')).toMatchObject({ state: 'RUNNING', limit: { amount: 48, unit: 'HOUR' } });
    expect(clockOf(await again(number), 'TL-21')).toMatchObject({ state: 'MET' });

    const twice = await reject(number);
    expect(twice.tasks.at(-1)).toMatchObject({ kind: 'INSTRUCT', status: 'OPEN' });
    const early = await act(agent, 'giveFeedback', { number, feedback: feedback() });
    expect(early.errors?.[0]?.extensions).toMatchObject({ code: 'RULE_NOT_MET', rules: ['FB-3'] });
    expect(codeOf(await act(agent, 'instruct', { number, instruction: '到此为止' }))).toBe('FORBIDDEN');
    const instructed = await done(lead, 'instruct', { number, instruction: '依规解释，不再另行处理' });
    expect(instructed.clocks.at(-1)).toMatchObject({ rule: 'TL-21', about: 'INSTRUCTION', limit: { unit: 'WORKING_DAY' } });
    await again(number);
    await reject(number);
    expect(rulesUnmet(await refusedToClose(number))).toEqual(['FB-3']);

    const notAccepted = {
      reasons: '已按规定处理',
      legalBasis: '《供电营业规则》',
      recourse: ['HOTLINE_12398', 'COURT', 'COURT'],
    };
    const closed = await done(agent, 'closeTicket', { number, notAccepted });
    expect(closed).toMatchObject({ closure: { outcome: 'COMPLIANT_NOT_ACCEPTED', recourse: ['HOTLINE_12398', 'COURT'] } });
    expect(closed.rejections).toBe(3);
  });

  it('closing as not accepted names every missing part', async () => {
    const number = await answered();
    const answer = await act(agent, 'closeTicket', {
      number,
      notAccepted: { reasons: ' ', legalBasis: '法'.repeat(10_001), recourse: [] },
    });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual(['notAccepted.legalBasis', 'notAccepted.reasons', 'notAccepted.recourse']);
    expect(answer.errors?.[0]?.extensions.rules).toEqual(['FB-3']);
  });

  it('FB-8: a closed one is reopened under its number within 30 days, and no later', async () => {
    const number = await answered();
    await done(agent, 'confirm', { number, satisfied: true });
    await done(agent, 'closeTicket', { number });
    await api.fastForward(29 * day);
    const reopened = await done(agent, 'reopenTicket', { number, ground: 'NOT_SOLVED', note: '回访称未解决' });
    expect(reopened).toMatchObject({ status: 'IN_PROGRESS', closure: null });
    const runs = reopened.clocks.filter(({ rule }: { rule: string }) => rule === 'TL-6');
    expect(runs).toMatchObject([{ state: 'MET' }, { state: 'RUNNING', about: 'REOPENED', startedAt: reopened.reopenedAt }]);

    const late = await answered();
    await done(agent, 'confirm', { number: late, satisfied: true });
    await done(agent, 'closeTicket', { number: late });
    await api.fastForward(31 * day);
    const answer = await act(agent, 'reopenTicket', { number: late, ground: 'NOT_SOLVED' });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'RULE_NOT_MET', rules: ['FB-8'] });
  });
});

describe('FB-1: feedback', () => {
  it.each(['cause', 'solution', 'improvement'])('without its %s is refused by the rule', async (part) => {
    const { number } = await file(agent);
    const answer = await act(agent, 'giveFeedback', { number, feedback: feedback({ [part]: ' \n ' }) });
    expect(answer.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      rules: ['FB-1'],
      fields: [{ path: `feedback.${part}`, rule: 'FB-1', message: 'must not be empty' }],
    });
  });

  it('answers each numbered demand', async () => {
    const { number } = await file(agent, { demands: ['恢复供电', '赔偿'] });
    const outcomes = [{ demand: 1, outcome: 'MET', text: '已恢复' }];
    const answer = await act(agent, 'giveFeedback', { number, feedback: feedback({ outcomes }) });
    expect(badPaths(answer)).toEqual(['feedback.outcomes']);
    const all = [...outcomes, { demand: 2, outcome: 'NOT_MET' }];
    expect(await done(agent, 'giveFeedback', { number, feedback: feedback({ outcomes: all }) })).toMatchObject({
      status: 'FED_BACK',
    });
  });

  it('with more answers than a complaint can have demands is refused without reading them', async () => {
    const { number } = await file(agent);
    const outcomes = Array.from({ length: 2_000 }, (_, index) => ({ demand: index + 1, outcome: 'MET', text: ' ' }));
    const answer = await act(agent, 'giveFeedback', { number, feedback: feedback({ outcomes }) });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toContain('feedback.outcomes');
  });
});

describe('texts are bounded, and named by their argument', () => {
  it.each([
    ['reportProgress', { text: '长'.repeat(2_001) }, 'text'],
    ['recordDirection', { direction: '长'.repeat(10_001), targetDate: '2026-03-20' }, 'direction'],
    ['recordRootCause', { cause: 'FUSE_BURNT', liability: 'UTILITY', finding: '长'.repeat(2_001) }, 'finding'],
    ['overrideGrade', { grade: 'LEVEL_2', reason: ' ' }, 'reason'],
    ['attachRecord', { record: { item: 'SITE_SURVEY', text: '' } }, 'record.text'],
    ['attachRecord', { record: { item: 'SITE_SURVEY', unavailable: '\u0007' } }, 'record.unavailable'],
    ['recordMilestone', { milestone: 'PLAN_PROMISED', note: '长'.repeat(2_001) }, 'note'],
    ['recordVisit', { visit: { kind: 'FIRST', via: 'PHONE', reached: true, opinion: '长'.repeat(2_001) } }, 'visit.opinion'],
    ['withdrawTicket', { reason: '' }, 'reason'],
  ])('%s %#', async (name, args, path) => {
    const { number } = await file(agent);
    const before = await written(api);
    const answer = await act(agent, name, { number, ...args });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual([path]);
    expect(await written(api)).toEqual(before);
  });

  it.each([{}, { text: '照片', unavailable: '没有' }])('a record is one of the two: %j', async (given) => {
    const { number } = await file(agent);
    const answer = await act(agent, 'attachRecord', { number, record: { item: 'SITE_SURVEY', ...given } });
    expect(badPaths(answer)).toContain('record');
  });
});
