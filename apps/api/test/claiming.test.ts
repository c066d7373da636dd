import { claimingRule } from '@gridvoice/domain/lifecycle/claiming';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boundaryDispute, fileMany } from './bulk.js';
import { type Api, type Client, file, startApi } from './harness.js';
import { ledgerHead, type PagedEntry, readLedger } from './ledger-pages.js';

const task = 'task { id status assignee { id name } claimedAt completedAt note }';
const claimTask = `mutation ($id: ID!) { claimTask(taskId: $id) { ${task} } }`;
const claimNextTask = `mutation ($department: Department!) { claimNextTask(department: $department) { ${task} } }`;
const releaseTask = `mutation ($id: ID!, $reason: String) { releaseTask(taskId: $id, reason: $reason) { ${task} } }`;
const completeTask = `mutation ($id: ID!, $note: String) { completeTask(taskId: $id, note: $note) { ${task} } }`;
const openTasks = `query ($department: Department!) {
  tasks(first: 1, filter: { department: [$department], status: [OPEN] }) { totalCount }
}`;

let api: Api;
let other: Api;
let agent: Client;
let ops: Client;
let ops2: Client;
let lead: Client;
let legal: Client;

beforeAll(async () => {
  api = await startApi();
  other = await api.replica();
  [agent, ops, lead, legal] = await Promise.all([api.as('agent'), api.as('ops'), api.as('lead'), api.as('legal')]);
  ops2 = await other.as('ops2');
});
afterAll(() => api.stop());

/** The operations task of a new complaint. */
async function newTask(): Promise<string> {
  const { tasks } = await file(agent, { category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' });
  return tasks.find(({ department }: { department: string }) => department === 'OPERATIONS').id;
}

const claimNext = async (client: Client, department: string): Promise<string | null> => {
  const { data, errors } = await client.execute(claimNextTask, { department });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.claimNextTask.task?.id ?? null;
};

const codeOf = (answer: Awaited<ReturnType<Client['execute']>>): unknown => answer.errors?.[0]?.extensions.code;

describe(`claiming a task (${claimingRule} is TF-3)`, () => {
  it('has one winner of 200 at once, and tells all others who it is', async () => {
    const id = await newTask();
    const from = await ledgerHead(ops);

    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, index) => (index % 2 === 0 ? ops : ops2).execute(claimTask, { id })),
    );

    const [held] = answers.filter(({ errors }) => !errors).map(({ data }) => data.claimTask.task);
    const winner = held.assignee.id === ops.memberId ? 0 : 1;
    answers.forEach(({ data, errors }, index) => {
      if (index % 2 === winner) expect(data.claimTask.task).toEqual(held);
      else expect(errors?.[0]?.extensions).toMatchObject({ code: 'TASK_ALREADY_CLAIMED', holder: held.assignee });
    });
    expect(Object.keys(held.assignee)).toEqual(['id', 'name']);
    const claims = claimsIn(await readLedger(ops, from)).filter(({ ticketNumber }) => id.startsWith(`${ticketNumber}/`));
    expect(claims).toHaveLength(1);
  });

  it('is for the department alone, which is checked before who holds it', async () => {
    const id = await newTask();
    expect(codeOf(await legal.execute(claimTask, { id }))).toBe('FORBIDDEN');
    await ops.execute(claimTask, { id });

    for (const outsider of [legal, agent, await api.as('wall'), await api.as('supervisor')]) {
      expect(codeOf(await outsider.execute(claimTask, { id }))).toBe('FORBIDDEN');
    }
    expect(codeOf(await legal.execute(claimNextTask, { department: 'OPERATIONS' }))).toBe('FORBIDDEN');
  });

  it('of a task that is not there says so', async () => {
    expect(codeOf(await ops.execute(claimTask, { id: '20260101-990101-99999-1/T1' }))).toBe('NOT_FOUND');
    expect(codeOf(await ops.execute(claimTask, { id: '' }))).toBe('NOT_FOUND');
  });

  it('puts a released task back into the pool for another', async () => {
    const id = await newTask();
    await ops.execute(claimTask, { id });
    expect(codeOf(await ops2.execute(releaseTask, { id }))).toBe('FORBIDDEN');

    const released = await ops.execute(releaseTask, { id, reason: '今天轮休' });

    expect(released.data.releaseTask.task).toMatchObject({ status: 'OPEN', assignee: null, claimedAt: null });
    expect((await ops2.execute(claimTask, { id })).data.claimTask.task.assignee.id).toBe(ops2.memberId);
  });

  it('lets the lead of the department release what somebody else holds', async () => {
    const id = await newTask();
    await ops.execute(claimTask, { id });

    expect((await lead.execute(releaseTask, { id })).data.releaseTask.task.status).toBe('OPEN');
    expect(codeOf(await lead.execute(releaseTask, { id }))).toBe('CONFLICT');
  });

  it('ends with completing, by the holder alone, and the note is for staff', async () => {
    const id = await newTask();
    expect(codeOf(await ops.execute(completeTask, { id }))).toBe('CONFLICT');
    await ops.execute(claimTask, { id });
    expect(codeOf(await lead.execute(completeTask, { id }))).toBe('FORBIDDEN');

    const done = await ops.execute(completeTask, { id, note: ' 产权分界点已现场确认 ' });

    expect(done.data.completeTask.task).toMatchObject({
      status: 'DONE',
      note: '产权分界点已现场确认',
      assignee: { id: ops.memberId },
    });
    expect(done.data.completeTask.task.completedAt).not.toBeNull();
    expect((await ops.execute(completeTask, { id })).data.completeTask.task.status).toBe('DONE');
    expect(codeOf(await ops2.execute(claimTask, { id }))).toBe('CONFLICT');
    expect(codeOf(await ops.execute(releaseTask, { id }))).toBe('CONFLICT');
  });
});

describe('claiming the next task', () => {
  it('gives the most urgent first, and null when there is none', async () => {
    while ((await claimNext(legal, 'LEGAL')) !== null);
    const dispute = { category: 'OTHER', subcategory: 'PROPERTY_RIGHTS' };
    const calm = await file(agent, dispute);
    const hazard = await file(agent, { ...dispute, facts: { safetyHazard: true } });
    const older = await file(agent, { ...dispute, receivedAt: '2025-01-06T01:00:00.000Z' });
    const joint = await file(agent, { ...dispute, facts: { jointHouseholds: 100 } });
    expect([calm, hazard, older, joint].map(({ grade }) => grade)).toEqual(['LEVEL_3', 'LEVEL_1', 'LEVEL_3', 'LEVEL_2']);

    const claimed = [];
    for (let id = await claimNext(legal, 'LEGAL'); id !== null; id = await claimNext(legal, 'LEGAL'))
      claimed.push(id.split('/')[0]);

    expect(claimed).toEqual([hazard, joint, older, calm].map(({ number }) => number));
  });

  it('waits for a ticket that somebody is at, instead of saying that there is nothing', async () => {
    while ((await claimNext(ops, 'OPERATIONS')) !== null);
    const ids = [await newTask(), await newTask()];
    const holder = new pg.Client({ connectionString: databaseUrl(api) });
    await holder.connect();
    await holder.query('BEGIN');
    await holder.query('SELECT FROM ticket WHERE number = $1 FOR UPDATE', [ids[0]?.split('/')[0]]);

    const both = Promise.all([claimNext(ops, 'OPERATIONS'), claimNext(ops, 'OPERATIONS')]);
    await untilSomebodyWaits();
    await holder.query('ROLLBACK');
    await holder.end();

    expect((await both).sort()).toEqual(ids.sort());
  });

  it('shares 1,000 tasks among 50 claimers on two replicas: none twice, none left', async () => {
    while ((await claimNext(ops, 'OPERATIONS')) !== null);
    await fileMany(api.application, 1000, boundaryDispute);
    const from = await ledgerHead(ops);

    const claimer = async (client: Client): Promise<string[]> => {
      const mine: string[] = [];
      for (let id = await claimNext(client, 'OPERATIONS'); id !== null; id = await claimNext(client, 'OPERATIONS')) mine.push(id);
      return mine;
    };
    const claimed = (await Promise.all(Array.from({ length: 50 }, (_, index) => claimer(index % 2 === 0 ? ops : ops2)))).flat();

    expect(claimed).toHaveLength(1000);
    expect(new Set(claimed).size).toBe(1000);
    expect((await ops.execute(openTasks, { department: 'OPERATIONS' })).data.tasks.totalCount).toBe(0);
    expect(claimsIn(await readLedger(ops, from))).toHaveLength(1000);
  });
});

it('takes 500 commands of one member without a refusal', async () => {
  const id = await newTask();
  const answers: Awaited<ReturnType<Client['execute']>>[] = [];
  const sender = async (): Promise<void> => {
    while (answers.length < 500) answers.push(await ops.execute(claimTask, { id }));
  };

  await Promise.all(Array.from({ length: 16 }, sender));

  expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
});

const claimsIn = (entries: readonly PagedEntry[]): PagedEntry[] => entries.filter(({ kind }) => kind === 'task.claimed');

const databaseUrl = ({ application }: Api): string => (application.source.options as { url: string }).url;

/** Someone else's transaction is waiting for a lock, now. */
async function untilSomebodyWaits(): Promise<void> {
  const sql = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await other.application.pool.query(sql)).rowCount === 0);
}
