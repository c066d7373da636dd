import { isComplaintNumber } from '@gridvoice/domain/complaint-number';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Answer,
  type Api,
  badPaths,
  type Client,
  clockOf,
  codeOf,
  complaint,
  file,
  region,
  rulesOf,
  startApi,
  written,
} from './harness.js';

/** A Wednesday of work, 10:00 in Shanghai. */
const now = '2026-03-04T02:00:00.000Z';
const hour = 3_600_000;

let api: Api;
let agent: Client;
beforeAll(async () => {
  api = await startApi();
  await api.moveTo(now);
  agent = await api.as('agent');
});
afterAll(() => api.stop());

const wholeTicket = `id number version receivedAt filedAt channel category subcategory grade gradeReasons { rule text } complex status lead
  imported policy acknowledgedAt acknowledgedBy matter demands region { id name } unit { id } firstContact { id name }
  customer { anonymous name phone preferredReply specialGroup }
  facts { safetyHazard householdsAffected outageStartedAt siteZone }
  clocks { id rule state startedAt dueAt stoppedAt segments { from to counted reason { rule text } } }
  tasks { id kind rule department status dueAt title assignee { id } }
  events(first: 100) { nodes { kind at recordedAt actor } }`;
const filing = `mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { ticket { ${wholeTicket} } } }`;

async function filed(given: Record<string, unknown> = {}) {
  const { data, errors } = await agent.execute(filing, { input: complaint(given) });
  expect(errors).toBeUndefined();
  return data.fileComplaint.ticket;
}

/** Files something bad; nothing of it may stay behind. */
async function refused(input: Record<string, unknown>, language: 'zh-CN' | 'en' = 'en', by: Client = agent): Promise<Answer> {
  const before = await written(api);
  const answer = await by.execute(filing, { input }, language);
  expect(answer.data ?? null).toBeNull();
  expect(await written(api)).toEqual(before);
  return answer;
}

const messages = ({ errors }: Answer): Record<string, string> =>
  Object.fromEntries(
    (errors?.[0]?.extensions.fields ?? []).map(({ path, message }: { path: string; message: string }) => [path, message]),
  );

describe('a complaint that is filed', () => {
  it('comes back with its grade and reasons, clocks, and open tasks', async () => {
    const ticket = await filed({ demands: ['尽快恢复供电', '赔偿冰箱'], channel: 'WEB' });
    const due = Date.parse(ticket.receivedAt) + 48 * hour;

    expect(ticket).toMatchObject({ status: 'OPEN', grade: 'LEVEL_3', complex: false, lead: 'OPERATIONS', imported: false });
    expect(ticket.id).toBe(ticket.number);
    expect(ticket.gradeReasons).toEqual([{ rule: 'GR-3', text: 'no condition of level 1 or 2 is met' }]);
    expect(ticket).toMatchObject({ matter: complaint().matter, demands: ['尽快恢复供电', '赔偿冰箱'], acknowledgedAt: null });
    expect(Date.parse(ticket.receivedAt)).toBe(Date.parse(ticket.filedAt));
    expect(rulesOf(ticket.clocks).sort()).toEqual(['TL-1', 'TL-3', 'TL-4', 'TL-4', 'TL-4', 'TL-5', 'TL-6']);
    for (const clock of ticket.clocks) {
      expect(clock).toMatchObject({ state: 'RUNNING', startedAt: ticket.receivedAt, stoppedAt: null });
    }
    expect(Date.parse(clockOf(ticket, 'TL-6')?.dueAt ?? '')).toBe(due);
    expect(ticket.tasks).toMatchObject([
      { id: `${ticket.number}/T1`, kind: 'START_REPAIR', department: 'OPERATIONS', rule: 'SO-1', status: 'OPEN', assignee: null },
      { kind: 'PUSH_REPAIR_PROGRESS', department: 'CUSTOMER_SERVICE', status: 'OPEN' },
      { kind: 'OFFER_INSPECTION', department: 'MARKETING', status: 'OPEN' },
    ]);
    for (const { dueAt } of ticket.tasks) expect(Date.parse(dueAt)).toBe(due);
  });

  it('proves its due times by stretches that join up from start to due', async () => {
    const { clocks } = await filed({ category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' });
    expect(rulesOf(clocks)).toEqual(expect.arrayContaining(['TL-1', 'TL-7']));
    expect(rulesOf(clocks)).not.toContain('TL-6');
    for (const { startedAt, dueAt, segments } of clocks) {
      expect(segments.at(0).from).toBe(startedAt);
      expect(segments.at(-1).to).toBe(dueAt);
      for (let index = 1; index < segments.length; index++) expect(segments[index].from).toBe(segments[index - 1].to);
    }
  });

  it('has as many versions as events, in their order', async () => {
    const { version, events, clocks } = await filed();
    const kinds = events.nodes.map(({ kind }: { kind: string }) => kind);
    expect(kinds).toHaveLength(version);
    const without = kinds.filter((kind: string) => kind !== 'clock.started');
    expect(without).toEqual(['complaint.filed', 'ticket.graded', 'task.opened', 'task.opened', 'task.opened']);
    expect(kinds.length - without.length).toBe(clocks.length);
    // What a clock starts with comes before it: receipt and grade, or its department's first task.
    expect(kinds[0]).toBe('complaint.filed');
    expect(kinds.at(-1)).toBe('clock.started');
  });

  it('CH-6: gets a number of local date, region, sequence and check digit, each once, and its lead unit', async () => {
    const tickets = await Promise.all(Array.from({ length: 5 }, () => filed()));
    const numbers = tickets.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(5);
    for (const number of numbers) {
      expect(number).toMatch(/^20260304-990101-\d{5}-\d$/);
      expect(isComplaintNumber(number)).toBe(true);
    }
    expect(tickets[0]).toMatchObject({ region: { id: region, name: '临江区' }, unit: { id: '990101-01' } });
  });

  it('CH-6: dates its number by the local day of receipt, and has no unit where no region is named', async () => {
    // 00:30 on the fourth in Shanghai is still the third in Greenwich.
    const ticket = await filed({ receivedAt: '2026-03-03T16:30:00.000Z', region: null });
    expect(ticket.number).toMatch(/^20260304-000000-/);
    expect(ticket).toMatchObject({ region: null, unit: null });
  });

  it('CH-4: stays with the member who took it', async () => {
    expect((await filed()).firstContact).toEqual({ id: 'm-agent', name: '周敏' });
  });

  it('is graded by its facts, and speaks the reader’s language', async () => {
    const facts = {
      safetyHazard: true,
      householdsAffected: 60,
      outageStartedAt: '2026-03-04T01:00:00.000Z',
      siteZone: 'SUBURBAN',
    };
    const ticket = await filed({ facts });
    expect(ticket).toMatchObject({ grade: 'LEVEL_1', facts });
    expect(ticket.gradeReasons.map(({ rule }: { rule: string }) => rule)).toEqual(['GR-1', 'GR-1']);
    const query = 'query ($number: String!) { ticket(number: $number) { gradeReasons { text } tasks { title } } }';
    const zh = await agent.execute(query, { number: ticket.number }, 'zh-CN');
    expect(zh.data.ticket.gradeReasons[0].text).toBe('存在人身安全隐患');
    expect(zh.data.ticket.tasks[0].title).toMatch(/\p{Script=Han}/u);
  });

  it('TL-1: that says it was acknowledged where nobody was on the line is not', async () => {
    expect(await filed({ channel: 'WEB', acknowledged: true })).toMatchObject({ acknowledgedAt: null, acknowledgedBy: null });
  });

  it('TL-1: that was acknowledged on the line has met its first response at receipt', async () => {
    const ticket = await filed({ acknowledged: true, receivedAt: '2026-03-04T01:30:00.000Z' });
    expect(ticket).toMatchObject({ acknowledgedAt: ticket.receivedAt, acknowledgedBy: 'PERSON' });
    expect(clockOf(ticket, 'TL-1')).toMatchObject({ state: 'MET', stoppedAt: ticket.receivedAt });
  });

  it('long after it arrived has breached what was due, at the due time and not at filing', async () => {
    const letter = { channel: 'LETTER', subcategory: 'VOLTAGE', receivedAt: '2026-02-24T01:00:00.000Z' };
    const ticket = await filed(letter);
    const { clocks, events, filedAt } = ticket;
    const unmet = { state: 'BREACHED', stoppedAt: null };
    expect(clockOf(ticket, 'TL-1')).toMatchObject({ ...unmet, dueAt: '2026-02-24T02:00:00.000Z' });
    expect(clockOf(ticket, 'TL-6')).toMatchObject({ ...unmet, dueAt: '2026-02-26T01:00:00.000Z' });
    // What begins with the work order begins now.
    for (const { rule, state, startedAt } of clocks) {
      if (rule !== 'TL-1' && rule !== 'TL-6') expect({ state, startedAt }).toEqual({ state: 'RUNNING', startedAt: filedAt });
    }
    const breaches = events.nodes.filter(({ kind }: { kind: string }) => kind === 'clock.breached');
    expect(breaches).toMatchObject([
      { at: '2026-02-24T02:00:00.000Z', recordedAt: filedAt, actor: 'system' },
      { at: '2026-02-26T01:00:00.000Z', recordedAt: filedAt, actor: 'system' },
    ]);
  });

  it.each([
    '1970-01-01T00:00:00.000Z',
    '1969-12-31T15:59:59.999Z',
    '1949-10-01T07:00:00.000Z',
    '2026-03-04T02:00:00.000Z',
  ])('may have arrived at any moment of the past: %s', async (receivedAt) => {
    const ticket = await filed({ channel: 'LETTER', receivedAt });
    expect(ticket.receivedAt).toBe(receivedAt);
    expect(isComplaintNumber(ticket.number)).toBe(true);
  });

  it('reads an offset, and leaves out what is null', async () => {
    const nothing = { acknowledged: null, demands: null, facts: null, region: null, idempotencyKey: null };
    const customer = { name: '李四', phone: null, accountNumber: null, address: null, specialGroup: null, preferredReply: null };
    const ticket = await filed({ ...nothing, customer, receivedAt: '2026-03-04T09:00:00+08:00' });
    expect(ticket.receivedAt).toBe('2026-03-04T01:00:00.000Z');
    expect(ticket.customer).toMatchObject({ name: '李*', phone: null, anonymous: false, specialGroup: false });
  });

  it('CH-5: may be anonymous; without any contact nobody has to be answered first', async () => {
    const silent = await filed({ customer: { anonymous: true } });
    expect(silent.customer).toMatchObject({ anonymous: true, name: null, phone: null });
    expect(rulesOf(silent.clocks)).toContain('TL-6');
    expect(rulesOf(silent.clocks)).not.toContain('TL-1');
    const reachable = await filed({ customer: { anonymous: true, phone: '13912345678' } });
    expect(rulesOf(reachable.clocks)).toEqual(['TL-1', ...rulesOf(silent.clocks)]);
  });

  it.each([
    ['CRLF and CR as LF', '一\r\n二\r三', '一\n二\n三'],
    ['blanks around it trimmed, tabs kept', '  \n一\t二\n ', '一\t二'],
    ['10,000 characters', '电'.repeat(10_000), '电'.repeat(10_000)],
    ['10,000 characters that are two units each', '😀'.repeat(10_000), '😀'.repeat(10_000)],
  ])('keeps the matter with %s', async (_what, matter, kept) => {
    expect((await filed({ matter })).matter).toBe(kept);
  });

  it.each(['13812345678', '+86 138 1234 5678', '010-62345678', '95598'])('may name the phone %s', async (phone) => {
    await filed({ customer: { name: '张三', phone } });
  });
});

describe('a complaint that is refused', () => {
  const bad = {
    channel: 'WEB',
    category: 'BILLING_TARIFF',
    subcategory: 'OUTAGE',
    matter: ' \r\n ',
    demands: ['好', 'x'.repeat(501)],
    receivedAt: '2026-03-04T03:00:00.000Z',
    region: '123456',
    customer: { phone: '12', accountNumber: '9'.repeat(31), address: '路'.repeat(201) },
    facts: { householdsAffected: -1, outageStartedAt: '2026-03-05T00:00:00.000Z', restoredAt: '2026-03-04T00:00:00.000Z' },
  };
  const places = [
    'input.customer.accountNumber',
    'input.customer.address',
    'input.customer.name',
    'input.customer.phone',
    'input.demands.1',
    'input.facts.householdsAffected',
    'input.facts.outageStartedAt',
    'input.facts.restoredAt',
    'input.matter',
    'input.receivedAt',
    'input.region',
    'input.subcategory',
  ];

  it('is told every bad field at once, in English', async () => {
    const answer = await refused(bad);
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual(places);
    expect(messages(answer)).toMatchObject({
      'input.matter': 'must not be empty',
      'input.demands.1': 'at most 500 characters',
      'input.receivedAt': 'must not lie in the future',
      'input.customer.phone': 'is not a valid phone number',
    });
  });

  it('is told every bad field at once, in Chinese', async () => {
    const answer = await refused(bad, 'zh-CN');
    expect(answer.errors?.[0]?.message).toBe('提交的内容有误，请逐项更正。');
    expect(badPaths(answer)).toEqual(places);
    for (const message of Object.values(messages(answer))) expect(message).toMatch(/\p{Script=Han}/u);
    expect(messages(answer)['input.region']).toBe('没有这个区域');
  });

  it.each(['en', 'zh-CN'] as const)('is told wrong types and unknown values by the same paths (%s)', async (language) => {
    const answer = await refused(
      {
        channel: 'FAX',
        category: 3,
        matter: 5,
        demands: ['好', 1],
        receivedAt: 'yesterday',
        customer: { name: true, nickname: 'x' },
        facts: { householdsAffected: 1.5, siteZone: 'MOON' },
      },
      language,
    );
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual([
      'input.category',
      'input.channel',
      'input.customer.name',
      'input.customer.nickname',
      'input.demands.1',
      'input.facts.householdsAffected',
      'input.facts.siteZone',
      'input.matter',
      'input.receivedAt',
      'input.subcategory',
    ]);
    expect(messages(answer)['input.channel']).toContain('HOTLINE');
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['a NUL in the matter', { matter: '停电\u0000' }, 'input.matter'],
    ['half a surrogate pair in the matter', { matter: '停电\ud83d' }, 'input.matter'],
    ['half a surrogate pair in a demand', { demands: ['\ude00'] }, 'input.demands.0'],
    ['half a surrogate pair in the name', { customer: { name: '张\ud83d' } }, 'input.customer.name'],
    ['half a surrogate pair in the region', { region: '\ud83d' }, 'input.region'],
    ['half a surrogate pair in the key', { idempotencyKey: 'k\ud83d' }, 'input.idempotencyKey'],
    ['a control character', { matter: '停\u0007电' }, 'input.matter'],
    ['10,001 characters', { matter: '电'.repeat(10_001) }, 'input.matter'],
    ['100,000 characters', { matter: 'x'.repeat(100_000) }, 'input.matter'],
    ['21 demands', { demands: Array.from({ length: 21 }, () => '好') }, 'input.demands'],
    ['a name of 101 characters', { customer: { name: '张'.repeat(101) } }, 'input.customer.name'],
    ['neither a name nor anonymity', { customer: { phone: '13812345678' } }, 'input.customer.name'],
    ['a region that is a station', { region: '990101-01' }, 'input.region'],
    ['UNSPECIFIED, which is for imports', { category: 'OTHER', subcategory: 'UNSPECIFIED' }, 'input.subcategory'],
    ['the future', { receivedAt: '2026-03-04T12:00:00.000Z' }, 'input.receivedAt'],
    ['a day that isn’t there', { receivedAt: '2026-02-29T12:00:00.000Z' }, 'input.receivedAt'],
    ['a time without its offset', { receivedAt: '2026-03-01T12:00:00' }, 'input.receivedAt'],
    ['a key of 201 characters', { idempotencyKey: 'k'.repeat(201) }, 'input.idempotencyKey'],
    ['an empty key', { idempotencyKey: '' }, 'input.idempotencyKey'],
  ])('for %s', async (_what, given, place) => {
    const answer = await refused(complaint(given));
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual([place]);
  });

  it('never repeats what the customer said', async () => {
    const answer = await refused({
      ...bad,
      customer: { name: '欧阳铁柱\u0007', phone: '1381234', address: '幸福路'.repeat(100) },
    });
    expect(JSON.stringify(answer)).not.toMatch(/欧阳|1381234|幸福路/);
  });

  it.each(['wall', 'auditor', 'admin'] as const)('when the %s sends it', async (account) => {
    expect(codeOf(await refused(complaint(), 'en', await api.as(account)))).toBe('FORBIDDEN');
  });
});

it('leaves good complaints whole that share a transaction with bad ones', async () => {
  const inputs = Array.from({ length: 30 }, (_, index) => complaint(index % 3 === 0 ? { matter: '' } : {}));
  const answers = await Promise.all(inputs.map((input) => agent.execute(filing, { input })));
  expect(answers.map((answer) => codeOf(answer) ?? 'filed')).toEqual(
    inputs.map((_, index) => (index % 3 === 0 ? 'BAD_USER_INPUT' : 'filed')),
  );
});

it('acknowledges, notes and releases with fields named by their arguments', async () => {
  const ops = await api.as('ops');
  const ticket = await file(agent);
  const taskId = ticket.tasks[0].id;
  await ops.execute('mutation ($id: ID!) { claimTask(taskId: $id) { task { id } } }', { id: taskId });
  const complete = 'mutation ($taskId: ID!, $note: String) { completeTask(taskId: $taskId, note: $note) { task { id } } }';
  const release = 'mutation ($taskId: ID!, $reason: String) { releaseTask(taskId: $taskId, reason: $reason) { task { id } } }';
  const acknowledge = `mutation ($number: String!, $idempotencyKey: String) {
    acknowledge(number: $number, by: PERSON, idempotencyKey: $idempotencyKey) { ticket { number } } }`;
  const before = await written(api);
  expect(badPaths(await ops.execute(complete, { taskId, note: 'x\u0007' }))).toEqual(['note']);
  expect(badPaths(await ops.execute(release, { taskId, reason: '因'.repeat(2_001) }))).toEqual(['reason']);
  expect(badPaths(await agent.execute(acknowledge, { number: ticket.number, idempotencyKey: ' ' }))).toEqual(['idempotencyKey']);
  expect(await written(api)).toEqual(before);
});
