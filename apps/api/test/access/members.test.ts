import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAccessEdition } from '../../src/access/access-edition.js';
import { verifyLedger } from '../../src/ledger/verify.js';
import {
  type Account,
  type Answer,
  type Api,
  badPaths,
  type Client,
  client,
  codeOf,
  file,
  startApi,
  written,
} from '../harness.js';

let api: Api;
let admin: Client;
beforeAll(async () => {
  api = await startApi();
  admin = await api.as('admin');
});
afterAll(() => api.stop());

const fields = 'id username name department roles unit { id name } active claimedTasks';
const page = `query ($first: Int, $after: String, $filter: MemberFilter) { memberAccounts(first: $first, after: $after, filter: $filter) {
  totalCount nodes { ${fields} } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
const accounts = (variables: object = {}, by = admin): Promise<Answer> => by.execute(page, variables as Record<string, unknown>);
const names = async (filter: object): Promise<string[]> =>
  (await accounts({ first: 100, filter })).data.memberAccounts.nodes.map(({ username }: { username: string }) => username);
const input = (given: object = {}) => ({ username: 'new.one', name: '新同事', department: 'LEGAL', roles: ['MEMBER'], ...given });
const add = (given: object = {}, by = admin): Promise<Answer> =>
  by.execute(`mutation ($input: MemberInput!) { addMember(input: $input) { ${fields} } }`, { input: input(given) });
const change = (id: string, given: object, by = admin): Promise<Answer> =>
  by.execute(`mutation ($id: ID!, $input: MemberChange!) { changeMember(id: $id, input: $input) { ${fields} } }`, {
    id,
    input: given,
  });
const entriesOf = (id: string): Promise<{ kind: string; actor: string; payload: string }[]> =>
  api.sql('SELECT kind, actor, payload FROM ledger_entry WHERE stream = $1 ORDER BY sequence', [`member:${id}`]);
const edition = (): Promise<string> => readAccessEdition(api.application.pool);

describe('the list of members', () => {
  it('comes by user name, through all pages without loss or repeat', async () => {
    const whole = await names({});
    expect(whole).toEqual([...whole].sort());
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data }: Answer = await accounts({ first: 3, after });
      expect(data.memberAccounts.totalCount).toBe(whole.length);
      paged.push(...data.memberAccounts.nodes.map(({ username }: { username: string }) => username));
      ({ endCursor: after, hasNextPage: more } = data.memberAccounts.pageInfo);
    }
    expect(paged).toEqual(whole);
  });

  it('is searched by parts of name and user name, and narrowed by every field', async () => {
    expect(await names({ text: 'OPS' })).toEqual(['ops', 'ops2']);
    expect(await names({ text: ' 王 ' })).toEqual(['ops2']);
    expect(await names({ text: '%' })).toEqual([]);
    expect(await names({ department: 'OPERATIONS', role: 'LEAD' })).toEqual(['lead']);
    expect(await names({ active: false })).toEqual([]);
    expect(await names({ unit: 'nowhere' })).toEqual([]);
    const [{ id }] = (await accounts({ filter: { text: 'ops2' } })).data.memberAccounts.nodes;
    expect(await names({ id })).toEqual(['ops2']);
    expect(await names({ id: 'ops2' })).toEqual([]);
    expect(badPaths(await accounts({ filter: { text: 'a'.repeat(51) } }))).toEqual(['filter.text']);
    expect(badPaths(await accounts({ after: 'nonsense' }))).toEqual(['after']);
  });

  it('holds whoever is below a unit as well', async () => {
    const { data } = await add({ username: 'below', unit: '990101-01' });
    expect(data.addMember.unit).toEqual({ id: '990101-01', name: '临江供电所' });
    expect(await names({ unit: '990101' })).toEqual(['below']);
  });

  it('says how many tasks somebody holds', async () => {
    const { tasks } = await file(await api.as('agent'));
    const task = tasks.find(({ department }: { department: string }) => department === 'OPERATIONS');
    const claim = 'mutation ($id: ID!) { claimTask(taskId: $id) { task { id } } }';
    await (await api.as('ops2')).execute(claim, { id: task.id });
    const { data } = await accounts({ filter: { text: 'ops2' } });
    expect(data.memberAccounts.nodes[0].claimedTasks).toBe(1);
  });

  it.each<Account>(['agent', 'ops', 'lead', 'supervisor', 'wall'])('is not for the %s', async (account) => {
    expect(codeOf(await accounts({}, await api.as(account)))).toBe('FORBIDDEN');
  });

  it('is for the auditor to read and not to change', async () => {
    const auditor = await api.as('auditor');
    expect((await accounts({}, auditor)).errors).toBeUndefined();
    const before = await written(api);
    expect(codeOf(await add({ username: 'by.auditor' }, auditor))).toBe('FORBIDDEN');
    expect(codeOf(await change('m-ops', { name: '改名' }, auditor))).toBe('FORBIDDEN');
    expect(await written(api)).toEqual(before);
  });
});

describe('a member who is added', () => {
  it('is an entry of the ledger that says who did it and names nobody', async () => {
    const before = await edition();
    const { data, errors } = await add({ username: 'zhang.wei', name: ' 张伟 ' });
    expect(errors).toBeUndefined();
    expect(data.addMember).toMatchObject({ username: 'zhang.wei', name: '张伟', active: true, claimedTasks: 0, unit: null });
    const [entry] = await entriesOf(data.addMember.id);
    expect(entry).toMatchObject({ kind: 'member.added', actor: 'm-admin' });
    expect(entry?.payload).not.toMatch(/zhang|张伟/);
    expect(JSON.parse(entry?.payload ?? '')).toMatchObject({
      roles: ['MEMBER'],
      department: 'LEGAL',
      unitId: null,
      active: true,
    });
    expect(await edition()).not.toBe(before);
  });

  it('has every bad field named', async () => {
    const before = await written(api);
    const answer = await add({ username: 'ops', name: '', department: null, roles: ['MEMBER', 'AUDITOR'], unit: 'nowhere' });
    expect(codeOf(answer)).toBe('BAD_USER_INPUT');
    expect(badPaths(answer)).toEqual(['input.department', 'input.name', 'input.roles', 'input.unit', 'input.username']);
    expect(await written(api)).toEqual(before);
  });

  it('takes a user name that two ask for at once only once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => add({ username: 'wanted' })));
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    for (const answer of answers.filter(({ errors }) => errors)) expect(badPaths(answer)).toEqual(['input.username']);
    expect(await names({ text: 'wanted' })).toEqual(['wanted']);
  });
});

describe('a member who is changed', () => {
  it('keeps what is not said, and loses what is said to be none', async () => {
    const { data } = await add({ username: 'moving', unit: '990101' });
    const id = data.addMember.id;
    const moved = (await change(id, { roles: ['LEAD', 'MEMBER'], unit: null })).data.changeMember;
    expect(moved).toMatchObject({ name: '新同事', department: 'LEGAL', roles: ['LEAD', 'MEMBER'], unit: null });
    const [, entry] = await entriesOf(id);
    expect(entry?.kind).toBe('member.changed');
    expect(JSON.parse(entry?.payload ?? '')).toEqual({ id, roles: ['LEAD', 'MEMBER'], unitId: null });
  });

  it('writes nothing where nothing changes', async () => {
    const before = [await written(api), await edition()];
    expect((await change('m-legal', { name: '赵磊', roles: ['MEMBER'] })).errors).toBeUndefined();
    expect([await written(api), await edition()]).toEqual(before);
  });

  it('is signed out everywhere on being deactivated, and keeps the tasks they hold until a lead releases them', async () => {
    await api.as('ops2');
    const { data, errors } = await change('m-ops2', { active: false });
    expect(errors).toBeUndefined();
    expect(data.changeMember).toMatchObject({ active: false, claimedTasks: 1 });
    expect(await api.sql(`SELECT 1 FROM session WHERE member_id = 'm-ops2'`)).toEqual([]);
    expect(await names({ active: false })).toEqual(['ops2']);
    const [held] = await api.sql<{ id: string }>(`SELECT id FROM task WHERE assignee = 'm-ops2'`);
    const release = 'mutation ($id: ID!) { releaseTask(taskId: $id, reason: "人员已离岗") { task { status } } }';
    const released = await (await api.as('lead')).execute(release, { id: held?.id });
    expect(released.data.releaseTask.task.status).toBe('OPEN');
  });

  it('is somebody', async () => {
    expect(codeOf(await change('nobody', { name: '某人' }))).toBe('NOT_FOUND');
  });

  it('never changes their own roles nor deactivates themselves', async () => {
    expect(badPaths(await change('m-admin', { roles: ['SUPERVISOR'], active: false }))).toEqual([
      'input.active',
      'input.active',
      'input.roles',
    ]);
    expect((await change('m-admin', { name: '冯军' })).errors).toBeUndefined();
  });
});

describe('of two administrators', () => {
  it('who dismiss one another at once only the first does', async () => {
    const { data } = await add({ username: 'second.admin', department: null, roles: ['ADMINISTRATOR'] });
    const second = data.addMember.id;
    const { token } = await api.application.sessions.create(second);
    const other = { ...client(api.url, token), memberId: second, token } as Client;
    const answers = await Promise.all([change(second, { active: false }), change('m-admin', { active: false }, other)]);
    expect(answers.map(codeOf).filter((code) => code === undefined)).toHaveLength(1);
    const [left] = await api.sql<{ count: string }>(`SELECT count(*) FROM member WHERE active AND 'ADMINISTRATOR' = ANY(roles)`);
    expect(Number(left?.count)).toBe(1);
  });
});

it('SU-7: the ledger verifies after all of it', async () => {
  expect((await verifyLedger(api.application.pool)).fault).toBeNull();
});
