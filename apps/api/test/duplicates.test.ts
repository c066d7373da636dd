import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addNeighbour, at, neighbour, neighbourStation, station } from './access/scoped.js';
import { type Answer, type Api, badPaths, type Client, codeOf, file, region, startApi } from './harness.js';

const now = '2026-03-04T02:00:00.000Z';
const matter = '每晚七点到十点电压很低，空调无法启动，已经持续半个月。';
const document = `query ($input: DuplicateInput!) {
  duplicates(input: $input) { grounds likeness ticket { number matter customer { phone } } }
}`;

let api: Api;
let agent: Client;
let supervisor: Client;
const ask = (input: object, by = agent): Promise<Answer> =>
  by.execute(document, { input: { category: 'SUPPLY_QUALITY', ...input } });
const found = async (input: object, by = agent): Promise<[string, string[]][]> =>
  (await ask(input, by)).data.duplicates.map(({ ticket, grounds }: { ticket: { number: string }; grounds: string[] }) => [
    ticket.number,
    grounds,
  ]);
const taken = async (given: object = {}): Promise<string> =>
  (await file(agent, { category: 'SUPPLY_QUALITY', subcategory: 'VOLTAGE', ...given })).number;
const withdraw = (number: string): Promise<Answer> =>
  supervisor.execute('mutation ($n: String!) { withdrawTicket(number: $n, reason: "本人撤回") { ticket { number } } }', {
    n: number,
  });

beforeAll(async () => {
  api = await startApi();
  await addNeighbour(api);
});
beforeEach(async () => {
  await api.sql('TRUNCATE ticket CASCADE');
  await api.moveTo(now);
  agent = await api.as('agent');
  supervisor = await api.as('supervisor');
});
afterAll(() => api.stop());

describe('CH-10: likely duplicates', () => {
  it('have the same account, phone or address, or say the same; the likeliest first', async () => {
    const said = await taken({ matter: '每晚七点到十点电压很低，空调无法启动', customer: { anonymous: true } });
    const lives = await taken({ customer: { name: '甲', address: '幸福路 8 号' }, matter: '灯闪' });
    const calls = await taken({ customer: { name: '乙', phone: '13812345678' }, matter: '灯闪' });
    const pays = await taken({ customer: { name: '丙', accountNumber: '6655443322110' }, matter: '灯闪' });
    await taken({ customer: { name: '丁', phone: '13900001111', address: '团结路1号' }, matter: '频率异常，电钟走得很快' });
    const input = { region, matter, phone: '+86 138-1234-5678', accountNumber: ' 6655443322110 ', address: '幸福路8号' };
    expect(await found(input)).toEqual([
      [pays, ['SAME_ACCOUNT']],
      [calls, ['SAME_PHONE']],
      [lives, ['SAME_ADDRESS']],
      [said, ['SIMILAR_MATTER']],
    ]);
    const { data } = await ask({ phone: '13812345678' });
    expect(data.duplicates[0]).toMatchObject({ likeness: 0, ticket: { customer: { phone: '138****5678' } } });
  });

  it('are of the same category, and by what is said of the same region', async () => {
    const customer = { name: '乙', phone: '13812345678' };
    await taken({ category: 'BILLING_TARIFF', subcategory: 'TARIFF_DISPUTE', customer });
    await taken({ region: neighbour, matter, customer: { anonymous: true } });
    expect(await found({ region, matter, phone: customer.phone })).toEqual([]);
    const elsewhere = await taken({ region: neighbour, matter: '灯闪', customer });
    expect(await found({ region, phone: customer.phone })).toEqual([[elsewhere, ['SAME_PHONE']]]);
  });

  it('are open, or were received within 30 days', async () => {
    const customer = { name: '乙', phone: '13812345678' };
    const open = await taken({ customer, matter });
    const over = await taken({ customer, matter });
    expect((await found({ region, matter, phone: customer.phone })).map(([number]) => number)).toEqual([over, open]);
    await withdraw(over);
    expect(await found({ region, matter })).toEqual([[open, ['SIMILAR_MATTER']]]);
    await api.sql("UPDATE ticket SET status = 'CLOSED' WHERE number = $1", [open]);
    expect(await found({ region, matter })).toHaveLength(1);
    await api.moveTo('2026-04-04T02:00:00.000Z');
    expect(await found({ region, matter, phone: customer.phone })).toEqual([]);
    await api.sql("UPDATE ticket SET status = 'OPEN' WHERE number = $1", [open]);
    expect(await found({ region, matter, phone: customer.phone })).toEqual([[open, ['SAME_PHONE', 'SIMILAR_MATTER']]]);
  });

  it('are only those whoever asks may see, and not whose data is restricted', async () => {
    const customer = { name: '乙', phone: '13812345678' };
    const kept = await taken({ customer, matter, protectedFrom: station });
    const input = { region, matter, phone: customer.phone };
    const place = { department: 'CUSTOMER_SERVICE', role: 'AGENT' } as const;
    expect(await found(input)).toHaveLength(1);
    expect(await found(input, await at(api, 'local', { unitId: station, ...place }))).toEqual([]);
    expect(await found(input, await at(api, 'other', { unitId: neighbourStation, ...place }))).toEqual([]);
    await api.sql('UPDATE ticket SET restricted = true WHERE number = $1', [kept]);
    expect(await found(input)).toEqual([]);
  });

  it('are ten at most, the newest of equals', async () => {
    const numbers: string[] = [];
    for (let count = 0; count < 12; count++) numbers.push(await taken({ matter, customer: { anonymous: true } }));
    expect((await found({ region, matter })).map(([number]) => number)).toEqual(numbers.slice(2).reverse());
  });

  it('are for whoever files, and name every field that is too long', async () => {
    const input = {
      phone: '1'.repeat(31),
      accountNumber: '2'.repeat(31),
      address: '长'.repeat(201),
      matter: '长'.repeat(10_001),
    };
    expect(badPaths(await ask(input))).toEqual(['input.accountNumber', 'input.address', 'input.matter', 'input.phone']);
    expect(await found({ phone: '  ', matter: '' })).toEqual([]);
    for (const account of ['wall', 'auditor', 'admin'] as const) {
      expect(codeOf(await ask({ phone: '13812345678' }, await api.as(account)))).toBe('FORBIDDEN');
    }
  });
});
