import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Housekeeping } from '../src/jobs/housekeeping.js';
import {
  type Answer,
  type Api,
  type Client,
  client,
  codeOf,
  complaint,
  fileComplaint,
  region,
  startApi,
  written,
} from './harness.js';

let api: Api;
let agent: Client;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('agent');
});
afterAll(() => api.stop());

const send = (by: Pick<Client, 'execute'>, input: Record<string, unknown>): Promise<Answer> =>
  by.execute(fileComplaint, { input });
const numberOf = ({ data, errors }: Answer): string => {
  expect(errors).toBeUndefined();
  return data.fileComplaint.ticket.number;
};
const count = async (): Promise<number> => Number((await api.sql<{ n: string }>('SELECT count(*) AS n FROM ticket'))[0]?.n);

describe('a key', () => {
  it('with the same input gives the same ticket and writes nothing more', async () => {
    const input = complaint({ idempotencyKey: 'same' });
    const first = await send(agent, input);
    const before = await written(api);
    const again = await send(agent, input);
    expect(again).toEqual(first);
    expect(await written(api)).toEqual(before);
  });

  it('sent 20 times at once makes one ticket', async () => {
    const before = await count();
    const input = complaint({ idempotencyKey: 'at once' });
    const numbers = (await Promise.all(Array.from({ length: 20 }, () => send(agent, input)))).map(numberOf);
    expect(new Set(numbers).size).toBe(1);
    expect(await count()).toBe(before + 1);
  });

  it('sent to two servers at once makes one ticket', async () => {
    const replica = await api.replica();
    const there = client(replica.url, agent.token);
    const before = await count();
    const keys = Array.from({ length: 8 }, (_, index) => `both ${index}`);
    const answers = await Promise.all(
      keys.flatMap((idempotencyKey) => [agent, there, agent, there].map((by) => send(by, complaint({ idempotencyKey })))),
    );
    expect(new Set(answers.map(numberOf)).size).toBe(keys.length);
    expect(await count()).toBe(before + keys.length);
  });

  it.each<[string, Record<string, unknown>]>([
    ['another matter', { matter: '另一件事' }],
    ['a field more', { acknowledged: false }],
    ['a field less', { region: undefined }],
    ['another customer', { customer: { name: '张三' } }],
  ])('with %s is a conflict, and nothing is written', async (what, given) => {
    const key = { idempotencyKey: `other: ${what}` };
    numberOf(await send(agent, complaint(key)));
    const before = await written(api);
    const answer = await send(agent, complaint({ ...key, ...given }));
    expect(codeOf(answer)).toBe('CONFLICT');
    expect(await written(api)).toEqual(before);
  });

  it('is every member’s own', async () => {
    const input = complaint({ idempotencyKey: 'mine' });
    const numbers = await Promise.all([agent, await api.as('ops'), await api.as('marketing')].map((by) => send(by, input)));
    expect(new Set(numbers.map(numberOf)).size).toBe(3);
  });

  it('knows an input whose fields come in another order', async () => {
    const input = { ...complaint({ idempotencyKey: 'order' }), facts: { safetyHazard: true, householdsAffected: 3 } };
    const turned = {
      ...Object.fromEntries(Object.entries(input).reverse()),
      facts: { householdsAffected: 3, safetyHazard: true },
      customer: { phone: '13812345678', name: '张三' },
    };
    expect(numberOf(await send(agent, turned))).toBe(numberOf(await send(agent, input)));
  });

  it('knows an input that is written into the document', async () => {
    const document = `mutation { fileComplaint(input: { idempotencyKey: "inline", region: "${region}", channel: WEB, matter: "停电",
      category: SUPPLY_QUALITY, subcategory: OUTAGE, customer: { name: "张三" } }) { ticket { number } } }`;
    const given = { idempotencyKey: 'inline', channel: 'WEB', matter: '停电', customer: { name: '张三' } };
    expect(numberOf(await agent.execute(document))).toBe(numberOf(await send(agent, complaint(given))));
  });

  it('of a refused complaint can be used for the corrected one', async () => {
    const key = { idempotencyKey: 'second try' };
    expect(codeOf(await send(agent, complaint({ ...key, matter: '' })))).toBe('BAD_USER_INPUT');
    numberOf(await send(agent, complaint(key)));
  });

  it('may be any text a person can read', async () => {
    numberOf(await send(agent, complaint({ idempotencyKey: "键 “1” \\ ' % 😀" })));
  });
});

describe('a key for acknowledging', () => {
  const acknowledge = `mutation ($number: String!, $by: Acknowledgement!) {
    acknowledge(number: $number, by: $by, idempotencyKey: "told") { ticket { number version } } }`;

  it('acknowledges once, and is no other operation’s', async () => {
    const number = numberOf(await send(agent, complaint()));
    const first = await agent.execute(acknowledge, { number, by: 'PERSON' });
    const before = await written(api);
    expect(await agent.execute(acknowledge, { number, by: 'PERSON' })).toEqual(first);
    expect(codeOf(await agent.execute(acknowledge, { number, by: 'SMS' }))).toBe('CONFLICT');
    expect(codeOf(await send(agent, complaint({ idempotencyKey: 'told' })))).toBe('CONFLICT');
    expect(await written(api)).toEqual(before);
  });
});

it('a key is kept for 30 days of the common clock', async () => {
  const { pool, sessions } = api.application;
  const housekeeping = new Housekeeping({ pool, sessions, clock: Date.now, log: pino({ level: 'silent' }) });
  const day = 24 * 3_600_000;
  const again = async () => numberOf(await send(agent, complaint({ idempotencyKey: 'a month' })));
  const number = await again();

  await api.fastForward(29 * day);
  await housekeeping.run();
  expect(await again()).toBe(number);

  await api.fastForward(2 * day);
  await housekeeping.run();
  expect(await again()).not.toBe(number);
});
