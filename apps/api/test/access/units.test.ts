import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccessEdition } from '../../src/access/access-edition.js';
import { verifyLedger } from '../../src/ledger/verify.js';
import { type Account, type Answer, type Api, badPaths, type Client, codeOf, startApi, written } from '../harness.js';

let api: Api;
let admin: Client;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('admin');
  // The tests' organisation is one region; here it lies in a city, as most do.
  await api.sql(`INSERT INTO unit (id, name, kind) VALUES ('city', '江州供电公司', 'CITY')`);
  await api.sql(`UPDATE unit SET parent_id = 'city', region_id = id WHERE id = '990101'`);
  await api.application.organisation.reload();
});
afterAll(() => api.stop());

const fields = 'id name kind parent regionId department members';
const tree = (by = admin): Promise<Answer> => by.execute(`{ organisation { ${fields} } }`);
const input = (given: object) => ({ name: '抢修一班', kind: 'CREW', parent: '990101-01', ...given });
const add = (given: object = {}, by = admin): Promise<Answer> =>
  by.execute(`mutation ($input: UnitInput!) { addUnit(input: $input) { ${fields} } }`, { input: input(given) });
const change = (id: string, given: object, by = admin): Promise<Answer> =>
  by.execute(`mutation ($id: ID!, $input: UnitChange!) { changeUnit(id: $id, input: $input) { ${fields} } }`, {
    id,
    input: given,
  });

describe('the organisation', () => {
  it('is listed whole, with the active members of each unit', async () => {
    await api.sql(`UPDATE member SET unit_id = '990101-01' WHERE id IN ('m-ops', 'm-ops2')`);
    await api.sql(`UPDATE member SET active = false WHERE id = 'm-ops2'`);
    expect((await tree()).data.organisation).toContainEqual({
      id: '990101-01',
      name: '临江供电所',
      kind: 'STATION',
      parent: '990101',
      regionId: '990101',
      department: 'OPERATIONS',
      members: 1,
    });
  });

  it.each<Account>(['agent', 'ops', 'lead', 'supervisor', 'wall'])('is not for the %s to see whole', async (account) => {
    expect(codeOf(await tree(await api.as(account)))).toBe('FORBIDDEN');
  });

  it('is for the auditor to read and not to change', async () => {
    const auditor = await api.as('auditor');
    expect((await tree(auditor)).errors).toBeUndefined();
    expect(codeOf(await add({}, auditor))).toBe('FORBIDDEN');
    expect(codeOf(await change('990101-01', { name: '改名' }, auditor))).toBe('FORBIDDEN');
  });
});

describe('TF-5: a unit', () => {
  it('is added in its place, and known at once', async () => {
    const before = await readAccessEdition(api.application.pool);
    const { data, errors } = await add();
    expect(errors).toBeUndefined();
    expect(data.addUnit).toMatchObject({ parent: '990101-01', regionId: '990101', department: null, members: 0 });
    expect(data.addUnit.id).toMatch(/^unit-[0-9a-f]{8}$/);
    expect(api.application.organisation.unit(data.addUnit.id)?.name).toBe('抢修一班');
    expect(await readAccessEdition(api.application.pool)).not.toBe(before);
  });

  it('that is a region is one a complaint can lie in', async () => {
    expect((await add({ id: '990102', kind: 'REGION', name: '新城区', parent: 'city' })).errors).toBeUndefined();
    const { data } = await (await api.as('agent')).execute('{ regions { id name } }');
    expect(data.regions).toContainEqual({ id: '990102', name: '新城区' });
  });

  it('that moves takes everything below with it, what its members may see too, each an entry of the ledger', async () => {
    await add({ id: 'company', kind: 'COMPANY', name: '临江供电分公司', parent: '990101' });
    await add({ id: 'crew', parent: 'company' });
    const { data, errors } = await change('company', { parent: '990102', name: '新城供电分公司' });
    expect(errors).toBeUndefined();
    expect(data.changeUnit).toMatchObject({ name: '新城供电分公司', regionId: '990102' });
    const scope = api.application.organisation.scopeOf({ unitId: 'crew', roles: ['MEMBER'] });
    expect(scope.regions).toEqual(['990102']);
    const entries = await api.sql(`SELECT stream, actor FROM ledger_entry WHERE kind = 'unit.changed' ORDER BY position`);
    expect(entries).toEqual([
      { stream: 'unit:company', actor: 'm-admin' },
      { stream: 'unit:crew', actor: 'm-admin' },
    ]);
  });

  it('writes nothing where nothing changes', async () => {
    const before = await written(api);
    expect((await change('990101-01', { name: '临江供电所' })).errors).toBeUndefined();
    expect(await written(api)).toEqual(before);
  });

  it('has every bad field named', async () => {
    const before = await written(api);
    expect(badPaths(await add({ id: 'Ä', name: '', parent: 'nowhere' }))).toEqual(['input.id', 'input.name', 'input.parent']);
    expect(badPaths(await add({ id: '990101' }))).toEqual(['input.id']);
    expect(badPaths(await add({ kind: 'REGION', parent: 'city' }))).toEqual(['input.id']);
    expect(badPaths(await add({ kind: 'CITY', parent: null }))).toEqual(['input.parent']);
    expect(badPaths(await change('990101', { parent: '990101-01' }))).toEqual(['input.parent']);
    expect(badPaths(await add({ department: 'OPERATIONS' }))).toEqual(['input.department']);
    expect(codeOf(await change('nowhere', { name: '某处' }))).toBe('NOT_FOUND');
    expect(await written(api)).toEqual(before);
  });

  it('leads a department in its region, once two ask for it only one does', async () => {
    const both = [add({ id: 'one', department: 'LEGAL' }), add({ id: 'two', department: 'LEGAL' })];
    const answers = await Promise.all(both);
    expect(answers.map(codeOf).sort()).toEqual(['BAD_USER_INPUT', undefined]);
    expect(api.application.organisation.leadUnit('990101', 'LEGAL')).toMatch(/^(one|two)$/);
  });
});

it('SU-7: the ledger verifies after all of it', async () => {
  expect((await verifyLedger(api.application.pool)).fault).toBeNull();
});
