import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Answer, type Api, badPaths, type Client, client, codeOf, startApi, take, written } from '../harness.js';
import { complaint, partner } from './keeping.js';

let api: Api;
let admin: Client;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('admin');
});
afterAll(() => api.stop());

const filing =
  'mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) { ticket { number firstContact { id } } } }';
const ask = '{ regions { id } }';

describe('a partner files', () => {
  it('with the scope for it, and is the first contact without being a member (CH-4)', async () => {
    const { key, ...who } = await partner(api, admin, { regions: ['990101'], departments: ['OPERATIONS'] });
    const { data, errors } = await who.execute(filing, { input: complaint() });
    expect(errors).toBeUndefined();
    expect(data.fileComplaint.ticket.firstContact).toBeNull();
    const rows = await api.sql('SELECT first_contact FROM ticket WHERE number = $1', [data.fileComplaint.ticket.number]);
    expect(rows).toEqual([{ first_contact: `key:${key.id}` }]);
  });

  it('nothing without the scope', async () => {
    const who = await partner(api, admin, { scopes: ['TICKETS', 'LEDGER', 'FIGURES'] });
    const before = await written(api);
    expect(codeOf(await who.execute(filing, { input: complaint() }))).toBe('FORBIDDEN');
    expect(await written(api)).toEqual(before);
  });

  it('nothing outside its regions and departments, each named', async () => {
    const who = await partner(api, admin, { regions: ['990101'], departments: ['LEGAL'] });
    const before = await written(api);
    const { region: _, ...placeless } = complaint();
    expect(badPaths(await who.execute(filing, { input: placeless }))).toEqual(['input.region', 'input.subcategory']);
    expect(badPaths(await who.execute(filing, { input: complaint() }))).toEqual(['input.subcategory']);
    expect(await written(api)).toEqual(before);
  });

  it('no new demand of an old complaint, nor anything else that staff do', async () => {
    const who = await partner(api, admin);
    const { data } = await who.execute(filing, { input: complaint() });
    const { number } = data.fileComplaint.ticket;
    const secondary = `mutation ($number: String!, $input: SecondaryInput!) { fileSecondary(number: $number, input: $input) { ticket { number } } }`;
    const input = { category: 'SUPPLY_QUALITY', subcategory: 'VOLTAGE', matter: '又坏了' };
    expect(codeOf(await who.execute(secondary, { number, input }))).toBe('FORBIDDEN');
    const acknowledge = 'mutation ($number: String!) { acknowledge(number: $number, by: PERSON) { ticket { number } } }';
    expect(codeOf(await who.execute(acknowledge, { number }))).toBe('FORBIDDEN');
  });
});

describe('a key bound to documents', () => {
  it('sends these, to the letter, and nothing else over HTTP', async () => {
    const who = await partner(api, admin, { documents: [ask, filing] });
    expect((await who.execute(ask)).errors).toBeUndefined();
    for (const document of [`${ask} `, '{ __typename }', '{ serverTime }', getIntrospectionQuery()]) {
      const answer = await who.execute(document);
      expect(codeOf(answer)).toBe('FORBIDDEN');
      expect(answer.errors?.[0]?.message).toContain('bound');
    }
    const link = `${api.url}/graphql?query=${encodeURIComponent('{ serverTime }')}`;
    const answer = await fetch(link, { headers: { authorization: `Bearer ${who.secret}`, accept: 'application/json' } });
    expect([answer.status, ((await answer.json()) as Answer).errors?.[0]?.extensions.code]).toEqual([200, 'FORBIDDEN']);
  });

  it('carries out nothing of what it may not send', async () => {
    const who = await partner(api, admin, { documents: [ask] });
    const before = await written(api);
    expect(codeOf(await who.execute(filing, { input: complaint() }))).toBe('FORBIDDEN');
    expect(await written(api)).toEqual(before);
  });

  it('sends these and nothing else over WebSocket', async () => {
    const who = await partner(api, admin, { documents: [ask] });
    expect(await take(who.subscribe(ask), 1)).toMatchObject([{ data: { regions: [{ id: '990101' }] } }]);
    for (const document of ['{ serverTime }', 'subscription { beat { serverTime } }']) {
      await expect(take(who.subscribe(document), 1)).rejects.toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });

  it('leaves all others free', async () => {
    const who = await partner(api, admin);
    for (const sender of [who, admin, client(api.url, null)]) {
      expect((await sender.execute('{ serverTime }')).errors).toBeUndefined();
      expect((await sender.execute(getIntrospectionQuery())).errors).toBeUndefined();
    }
  });
});
