import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { revealsPerHour } from '../../src/commands/recent-reveals.js';
import { verifyLedger } from '../../src/ledger/verify.js';
import { act, done } from '../acting.js';
import { type Account, type Api, badPaths, type Client, client, codeOf, file, startApi, take, written } from '../harness.js';

const customer = { name: '司马青山', phone: '13987651234', accountNumber: '7788990011223', address: '江州市临江区梧桐路88号' };
const plain = new RegExp(Object.values(customer).join('|'));
const reveal = `mutation ($number: String!, $fields: [PersonalField!]!, $reason: String!) {
  reveal(number: $number, fields: $fields, reason: $reason) { values { field value } } }`;
const why = '需要与客户核对上门时间';

let api: Api;
let agent: Client;
let number: string;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('agent');
});
afterAll(() => api.stop());
beforeEach(async () => {
  number = (await file(agent, { customer })).number;
});

const asked = (who: Pick<Client, 'execute'>, given: object = {}) =>
  who.execute(reveal, { number, fields: ['NAME', 'PHONE', 'ADDRESS'], reason: why, ...given });
const entries = (of = number) =>
  api.sql<{ actor: string; payload: string }>(
    "SELECT actor, payload FROM ledger_entry WHERE kind = 'personal.revealed' AND ticket_number = $1",
    [of],
  );

describe('CO-4: a customer in plain', () => {
  it('is shown to who asks for a reason, after it is on record; the record holds no value and the timeline says who, what and why', async () => {
    const { data, errors } = await asked(agent);
    expect(errors).toBeUndefined();
    expect(data.reveal.values).toEqual([
      { field: 'NAME', value: customer.name },
      { field: 'PHONE', value: customer.phone },
      { field: 'ADDRESS', value: customer.address },
    ]);
    const [entry, ...more] = await entries();
    expect(more).toEqual([]);
    expect(entry?.actor).toBe('m-agent');
    expect(entry?.payload).not.toMatch(plain);
    expect(entry?.payload).not.toContain(why);
    const seen = await (await api.as('lead')).execute(
      'query ($number: String!) { ticket(number: $number) { customer { name } events(first: 100) { nodes { text note actor } } } }',
      { number },
      'zh-CN',
    );
    expect(seen.data.ticket.events.nodes.at(-1)).toMatchObject({ text: '查看客户信息原文: 姓名 · 电话 · 地址', note: why });
    expect(JSON.stringify(seen)).not.toMatch(plain);
  });

  it.each<[Account, boolean]>([
    ['agent', true],
    ['ops', false],
    ['marketing', false],
    ['legal', false],
    ['lead', true],
    ['supervisor', true],
    ['auditor', true],
    ['admin', false],
    ['wall', false],
  ])('for the %s: %s', async (account, may) => {
    const member = await api.as(account);
    const before = await written(api);
    const { data } = await member.execute('query ($number: String!) { ticket(number: $number) { actions } }', { number });
    expect(data.ticket.actions.includes('reveal')).toBe(may);
    const answer = await asked(member);
    expect(codeOf(answer)).toBe(may ? undefined : 'FORBIDDEN');
    if (!may) {
      expect(JSON.stringify(answer)).not.toMatch(plain);
      expect(await written(api)).toEqual(before);
    }
  });

  it('is for who holds a task, and not for who signs in nowhere', async () => {
    const ops = await api.as('ops');
    const { data } = await ops.execute('query ($number: String!) { ticket(number: $number) { tasks { id department } } }', {
      number,
    });
    const task = data.ticket.tasks.find(({ department }: { department: string }) => department === 'OPERATIONS');
    await ops.execute('mutation ($id: ID!) { claimTask(taskId: $id) { task { id } } }', { id: task.id });
    expect((await asked(ops)).data.reveal.values[1].value).toBe(customer.phone);
    expect(codeOf(await asked(await api.as('ops2')))).toBe('FORBIDDEN');
    expect(codeOf(await asked(client(api.url, null)))).toBe('UNAUTHENTICATED');
  });

  it('is never told to who follows', async () => {
    const wall = await api.as('wall');
    const { data } = await wall.execute('{ ledgerHead }');
    const changes = wall.subscribe(
      'subscription ($after: Cursor) { ticketChanged(after: $after) { entry { kind text note } ticket { customer { name phone } } } }',
      { after: data.ledgerHead },
    );
    await asked(agent);
    const seen = await take(changes, 1);
    await changes.return?.();
    expect(seen[0]?.data.ticketChanged.entry.kind).toBe('personal.revealed');
    expect(JSON.stringify(seen)).not.toMatch(plain);
    expect(JSON.stringify(seen)).not.toContain(why);
  });

  it('names what is wrong, and then records nothing', async () => {
    const before = await written(api);
    const answer = await asked(agent, { fields: [], reason: ' ' });
    expect(badPaths(answer)).toEqual(['fields', 'reason']);
    expect(badPaths(await asked(agent, { reason: '长'.repeat(2_001) }))).toEqual(['reason']);
    expect(codeOf(await asked(agent, { number: 'nowhere' }))).toBe('NOT_FOUND');
    expect(await written(api)).toEqual(before);
  });

  it('says null for what was never given', async () => {
    number = (await file(agent, { customer: { name: '李四' } })).number;
    const { data } = await asked(agent, { fields: ['PHONE', 'PHONE', 'NAME'] });
    expect(data.reveal.values).toEqual([
      { field: 'PHONE', value: null },
      { field: 'NAME', value: '李四' },
    ]);
  });

  it('is shown sixty times an hour to one member, on whatever process, and again when the hour is over', async () => {
    await api.fastForward(3_600_000);
    const other = await api.replica();
    const there = { ...agent, ...client(other.url, agent.token) };
    // Of two tickets, so that nobody waits for a ticket.
    const { number: second } = await file(agent, { customer });
    const answers = await Promise.all(
      Array.from({ length: revealsPerHour + 4 }, (_, index) =>
        index % 2 ? asked(agent, { fields: ['NAME'] }) : asked(there, { fields: ['NAME'], number: second }),
      ),
    );
    const refused = answers.filter((answer) => codeOf(answer) === 'RATE_LIMITED');
    expect(refused).toHaveLength(4);
    expect(refused[0]?.errors?.[0]?.extensions.retryAfter).toBeGreaterThan(3_500);
    expect(JSON.stringify(refused)).not.toMatch(plain);
    expect([...(await entries()), ...(await entries(second))]).toHaveLength(revealsPerHour);
    expect(codeOf(await asked(await api.as('lead')))).toBeUndefined();
    await api.fastForward(3_600_000);
    expect(codeOf(await asked(agent))).toBeUndefined();
  });
});

describe('CO-4: correcting', () => {
  const correct = (given: object = {}) => ({ number, field: 'PHONE', value: '13500001111', reason: '号码记错一位', ...given });

  it('puts the right value in its place, and nothing of the wrong one stays', async () => {
    await done(agent, 'correctPersonal', correct());
    expect((await asked(agent, { fields: ['PHONE'] })).data.reveal.values[0].value).toBe('13500001111');
    const kept = await api.sql<{ value: string }>("SELECT value FROM personal_value WHERE stream = $1 AND field = 'phone'", [
      `ticket:${number}`,
    ]);
    expect(kept).toEqual([{ value: '13500001111' }]);
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
  });

  it('takes what a filing would take, from the customer’s side', async () => {
    expect(badPaths(await act(agent, 'correctPersonal', correct({ value: '12', reason: '' })))).toEqual(['reason', 'value']);
    expect(badPaths(await act(agent, 'correctPersonal', correct({ field: 'ADDRESS', value: '长'.repeat(201) })))).toEqual([
      'value',
    ]);
    expect(codeOf(await act(await api.as('ops'), 'correctPersonal', correct()))).toBe('FORBIDDEN');
    const [row] = await api.sql<{ value: string }>("SELECT value FROM personal_value WHERE stream = $1 AND field = 'phone'", [
      `ticket:${number}`,
    ]);
    expect(row?.value).toBe(customer.phone);
  });
});
