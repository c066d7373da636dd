import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '../src/ledger/verify.js';
import { act, done, seenTicket } from './acting.js';
import { type Api, badPaths, type Client, codeOf, file, region, startApi, written } from './harness.js';

let api: Api;
let agent: Client;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('agent');
});
afterAll(() => api.stop());

const customer = {
  name: '欧阳震华',
  phone: '13987654321',
  accountNumber: '5566778899001',
  address: '江州市临江区幸福里小区3栋502室',
  preferredReply: 'SMS',
  specialGroup: true,
};
const input = { matter: '上次的退费仍有差额', category: 'BILLING_TARIFF', subcategory: 'BILLING_ERROR', demands: ['补退差额'] };

describe('FB-2: a new demand of the same customer', () => {
  it('becomes a ticket of its own, linked to the first, with customer and place of the first', async () => {
    const { number: first } = await file(agent, { channel: 'WECHAT', customer });
    const { number } = await done(agent, 'fileSecondary', { number: first, input });
    expect(number).not.toBe(first);
    expect(number).toContain(`-${region}-`);
    const query = `query ($number: String!) { ticket(number: $number) { channel category subcategory matter demands
      region { id } linkedTo { number } linked { number } status
      customer { name phone accountNumber address preferredReply specialGroup anonymous } } }`;
    const second = (await agent.execute(query, { number })).data.ticket;
    const before = (await agent.execute(query, { number: first })).data.ticket;
    expect(second).toMatchObject({ channel: 'WECHAT', subcategory: 'BILLING_ERROR', matter: input.matter, status: 'OPEN' });
    expect(second).toMatchObject({ linkedTo: { number: first }, linked: [], region: { id: region }, demands: ['补退差额'] });
    expect(second.customer).toEqual(before.customer);
    expect(before.linked).toEqual([{ number }]);
  });

  it('CO-4: keeps the customer’s data sealed anew, so that either ticket can be erased alone', async () => {
    const { number: first } = await file(agent, { customer });
    const { number } = await done(agent, 'fileSecondary', { number: first, input });
    const kept = (stream: string) =>
      api.sql<{ id: string; salt: string; field: string; value: string }>(
        'SELECT id, salt, field, value FROM personal_value WHERE stream = $1 ORDER BY field',
        [`ticket:${stream}`],
      );
    const [one, two] = [await kept(first), await kept(number)];
    const named = (rows: { field: string; value: string }[]) =>
      rows.filter(({ field }) => field in customer).map(({ value }) => value);
    expect(named(two)).toEqual(named(one));
    const secrets = new Set([...one, ...two].flatMap(({ id, salt }) => [id, salt]));
    expect(secrets.size).toBe(2 * (one.length + two.length));
    await api.sql('DELETE FROM personal_value WHERE stream = $1', [`ticket:${first}`]);
    expect(named(await kept(number))).toEqual(named(one));
    expect((await verifyLedger(api.application.pool)).fault).toBeNull();
    // Erased, the customer is no longer known to a third one.
    const { number: third } = await done(agent, 'fileSecondary', { number: first, input });
    expect(named(await kept(third))).toEqual([]);
  });

  it('is checked like any complaint, its fields named as the argument has them', async () => {
    const { number } = await file(agent, { customer });
    const before = await written(api);
    const bad = { ...input, matter: ' ', subcategory: 'OUTAGE', facts: { householdsAffected: -1 } };
    const answer = await act(agent, 'fileSecondary', { number, input: bad });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual(['input.facts.householdsAffected', 'input.matter', 'input.subcategory']);
    expect(codeOf(await act(agent, 'fileSecondary', { number: 'nowhere', input }))).toBe('NOT_FOUND');
    expect(await written(api)).toEqual(before);
  });

  it('is filed once for one key', async () => {
    const { number } = await file(agent, { customer });
    const once = { number, input, idempotencyKey: 'second-1' };
    const [one, two] = await Promise.all([done(agent, 'fileSecondary', once), done(agent, 'fileSecondary', once)]);
    expect(one.number).toBe(two.number);
    expect((await seenTicket(agent, number)).linked).toHaveLength(1);
  });

  it('FB-8: takes up a closed matter that is too old to be reopened', async () => {
    const { number } = await file(agent, { customer });
    await done(agent, 'withdrawTicket', { number, reason: '客户撤诉' });
    expect(await done(agent, 'fileSecondary', { number, input })).toMatchObject({ linkedTo: { number }, status: 'OPEN' });
  });
});
