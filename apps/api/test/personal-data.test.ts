import { day, dayText, instant, localDay } from '@gridvoice/domain/instant';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done, feedback, seenTicket, workOff } from './acting.js';
import { type Account, type Api, type Client, complaint, file, startApi, take } from './harness.js';

const secrets = {
  name: '欧阳震华',
  phone: '13987654321',
  accountNumber: '5566778899001',
  address: '江州市临江区幸福里小区3栋502室',
  matter: '邻居家私拉电线，我举报了他',
  demand: '请为我保密身份',
  note: '已电话联系户主核实',
};

let api: Api;
let agent: Client;
let number: string;
let taskId: string;
beforeAll(async () => {
  api = await startApi();
  agent = await api.as('agent');
  const { name, phone, accountNumber, address, matter, demand } = secrets;
  const ticket = await file(agent, { customer: { name, phone, accountNumber, address }, matter, demands: [demand] });
  number = ticket.number;
  taskId = ticket.tasks[0].id;
  const ops = await api.as('ops');
  await ops.execute('mutation ($id: ID!) { claimTask(taskId: $id) { task { id } } }', { id: taskId });
  await ops.execute('mutation ($id: ID!, $note: String) { completeTask(taskId: $id, note: $note) { task { id } } }', {
    id: taskId,
    note: secrets.note,
  });
});
afterAll(() => api.stop());

const everything = `query ($number: String!) { ticket(number: $number) { matter demands customer { name phone accountNumber address }
  tasks { note } events(first: 100) { nodes { text note actor kind } } } }`;
const seenBy = async (account: Account) => (await (await api.as(account)).execute(everything, { number })).data.ticket;

const plain = new RegExp(Object.values(secrets).join('|'));
const plainCustomer = new RegExp([secrets.name, secrets.phone, secrets.accountNumber, secrets.address].join('|'));

describe('CO-4: what identifies a customer', () => {
  it.each<Account>([
    'agent',
    'ops',
    'marketing',
    'lead',
    'supervisor',
    'auditor',
    'admin',
    'wall',
  ])('is masked for the %s', async (account) => {
    const seen = await seenBy(account);
    expect(seen.customer).toEqual({
      name: '欧***',
      phone: '139****4321',
      accountNumber: '******9001',
      address: '江州市临江区***',
    });
    expect(JSON.stringify(seen)).not.toMatch(plainCustomer);
  });

  it('is nowhere in the ledger, nor is any free text', async () => {
    const rows = await api.sql<{ text: string }>('SELECT row_to_json(e)::text AS text FROM ledger_entry e');
    expect(rows.length).toBeGreaterThan(10);
    for (const { text } of rows) expect(text).not.toMatch(plain);
  });

  it('is kept in one table only', async () => {
    const tables = await api.sql<{ name: string }>(`SELECT tablename AS name FROM pg_tables
      WHERE schemaname = 'public' AND tablename <> 'personal_value'`);
    for (const { name } of tables) {
      const rows = await api.sql<{ text: string }>(`SELECT row_to_json(t)::text AS text FROM "${name}" t`);
      for (const { text } of rows) expect(text, name).not.toMatch(plain);
    }
  });

  it('is masked for who files and who follows', async () => {
    const ops = await api.as('ops');
    const { data } = await ops.execute('{ ledgerHead }');
    const changes = ops.subscribe(
      `subscription ($after: Cursor) { ticketChanged(after: $after) { entry { kind text }
        ticket { customer { name phone accountNumber address } } } }`,
      { after: data.ledgerHead },
    );
    const { name, phone, accountNumber, address } = secrets;
    const answer = await agent.execute(
      `mutation ($input: FileComplaintInput!) { fileComplaint(input: $input) {
        ticket { version customer { name phone accountNumber address } } } }`,
      { input: complaint({ customer: { name, phone, accountNumber, address } }) },
    );
    const seen = await take(changes, answer.data.fileComplaint.ticket.version);
    await changes.return?.();
    expect(seen[0]?.data.ticketChanged.ticket.customer.phone).toBe('139****4321');
    expect(JSON.stringify([answer, seen])).not.toMatch(plainCustomer);
  });
});

describe('CO-4: free text', () => {
  it.each<Account>(['agent', 'ops', 'supervisor', 'auditor'])('is read by the %s', async (account) => {
    const seen = await seenBy(account);
    expect(seen).toMatchObject({ matter: secrets.matter, demands: [secrets.demand] });
    expect(seen.tasks[0].note).toBe(secrets.note);
    expect(seen.events.nodes.at(-1)).toMatchObject({ kind: 'task.completed', note: secrets.note });
    expect(seen.events.nodes.at(-1).text).toMatch(/^Task completed: /);
  });

  it('is not for the wall', async () => {
    const seen = await seenBy('wall');
    expect(seen).toMatchObject({ matter: null, demands: null });
    expect(seen.tasks[0].note).toBeNull();
    expect(JSON.stringify(seen)).not.toMatch(plain);
  });

  it('is not for the wall in lists, on the board, or live', async () => {
    const wall = await api.as('wall');
    const fields = 'matter demands customer { name } tasks { note }';
    const lists = await wall.execute(`{ tickets { nodes { ${fields} } } tasks { nodes { note ticket { ${fields} } } }
      board { newest { ${fields} } nearest { ticket { ${fields} } } } }`);
    expect(lists.errors).toBeUndefined();
    const { data } = await wall.execute('{ ledger(first: 1) { pageInfo { endCursor } } }');
    const after = data.ledger.pageInfo.endCursor;
    const changes = wall.subscribe(
      `subscription ($after: Cursor) { ticketChanged(after: $after) { entry { text } ticket { ${fields} } } }`,
      { after },
    );
    const live = await take(changes, 8);
    await changes.return?.();
    expect(JSON.stringify([lists, live])).not.toMatch(plain);
  });

  it('is gone where it was erased, and everything else stays', async () => {
    const ticket = await file(agent, { matter: '请删除我的信息' });
    await api.sql('DELETE FROM personal_value WHERE stream = $1', [`ticket:${ticket.number}`]);
    const { data, errors } = await agent.execute(everything, { number: ticket.number });
    expect(errors).toBeUndefined();
    expect(data.ticket).toMatchObject({ matter: null, demands: [], customer: { name: null, phone: null } });
  });
});

describe('CO-4: what is written in the course of a case', () => {
  const words = [
    '根因说明甲',
    '方向说明乙',
    '进展丙',
    '解决方案丁',
    '后续改进戊',
    '答复己',
    '证据庚',
    '无法取得辛',
    '回访意见壬',
    '批示癸',
    '依据子',
  ];
  const [finding, direction, progress, solution, improvement, answer, record, unavailable, opinion, instruction, basis] = words;
  const texts = `direction { text } finding { text } feedback { cause solution improvement outcomes { text } } instruction { text }
    evidence { text } visits { opinion reason remedy } milestones { note } closure { reasons legalBasis }
    clocks { pauseRequest { note } } events(first: 100) { nodes { text note } }`;
  let told: string;
  beforeAll(async () => {
    const supervisor = await api.as('supervisor');
    const lead = await api.as('lead');
    const ticket = await file(agent, { category: 'OTHER', subcategory: 'PROPERTY_RIGHTS', demands: ['明确产权'] });
    told = ticket.number;
    const about = { number: told };
    await done(agent, 'recordDirection', { ...about, direction, targetDate: dayText(day(localDay(instant(Date.now())) + 20)) });
    await done(agent, 'reportProgress', { ...about, text: progress });
    await done(agent, 'recordRootCause', { ...about, cause: 'CUSTOMER_WIRING', liability: 'CUSTOMER', finding });
    await done(agent, 'attachRecord', { ...about, record: { item: 'SITE_SURVEY', text: record } });
    await done(agent, 'attachRecord', { ...about, record: { item: 'INVESTIGATION_RECORD', unavailable } });
    const outcomes = [{ demand: 1, outcome: 'PARTLY_MET', text: answer }];
    const give = () => done(agent, 'giveFeedback', { ...about, feedback: feedback({ solution, improvement, outcomes }) });
    for (let times = 0; times < 2; times++) {
      await give();
      await done(agent, 'confirm', { ...about, satisfied: false });
    }
    await done(lead, 'instruct', { ...about, instruction });
    await give();
    await done(agent, 'confirm', { ...about, satisfied: false });
    await done(agent, 'recordVisit', { ...about, visit: { kind: 'FIRST', via: 'PHONE', reached: true, score: 50, opinion } });
    const { evidence } = await seenTicket(agent, told);
    for (const { item, state } of evidence) {
      if (state !== 'ATTACHED') await done(supervisor, 'waiveRecord', { ...about, item, reason: unavailable });
    }
    await workOff(api, told);
    const notAccepted = { reasons: basis, legalBasis: basis, recourse: ['COURT'] };
    await done(agent, 'closeTicket', { ...about, notAccepted });
  });

  it.each<Account>(['agent', 'auditor'])('is read by the %s', async (account) => {
    const { data, errors } = await (await api.as(account)).execute(
      `query ($number: String!) { ticket(number: $number) { ${texts} } }`,
      { number: told },
    );
    expect(errors).toBeUndefined();
    for (const text of words) expect(JSON.stringify(data), text).toContain(text);
  });

  it('is not for the wall, and nowhere but in its table', async () => {
    const wall = await api.as('wall');
    const { data, errors } = await wall.execute(
      `query ($number: String!) { ticket(number: $number) { ${texts} linked { ${texts} } } }`,
      {
        number: told,
      },
    );
    expect(errors).toBeUndefined();
    for (const text of words) expect(JSON.stringify(data), text).not.toContain(text);
    expect(data.ticket).toMatchObject({ direction: { text: null }, finding: { text: null }, closure: { reasons: null } });
    for (const name of ['ledger_entry', 'ticket', 'clock', 'task']) {
      const rows = await api.sql<{ text: string }>(`SELECT row_to_json(t)::text AS text FROM ${name} t`);
      for (const text of words) expect(JSON.stringify(rows), name).not.toContain(text);
    }
  });
});

describe('CO-3: whether the customer was retaliated against', () => {
  const answer = 'number lead visits { kind retaliated solved }';
  const query = `query ($number: String!) { ticket(number: $number) { ${answer} } }`;
  let asked: string;
  beforeAll(async () => {
    asked = (await file(agent)).number;
    const visit = { kind: 'FOLLOW_UP', via: 'PHONE', reached: true, solved: false, retaliated: true, score: 20 };
    await done(agent, 'recordVisit', { number: asked, visit });
  });

  it.each<[Account, boolean | null]>([
    ['agent', true],
    ['marketing', true],
    ['supervisor', true],
    ['auditor', true],
    ['ops', null],
    ['lead', null],
    ['wall', null],
  ])('is shown to the %s as %s, of a ticket that operations lead', async (account, retaliated) => {
    const { data, errors } = await (await api.as(account)).execute(query, { number: asked });
    expect(errors).toBeUndefined();
    expect(data.ticket).toMatchObject({ lead: 'OPERATIONS', visits: [{ kind: 'FOLLOW_UP', solved: false, retaliated }] });
  });

  it('is shown to an overseer of that very department', async () => {
    await api.sql("UPDATE member SET department = 'OPERATIONS' WHERE id = 'm-auditor'");
    const fresh = await (await api.replica()).as('auditor');
    expect((await fresh.execute(query, { number: asked })).data.ticket.visits).toMatchObject([{ retaliated: true }]);
    await api.sql("UPDATE member SET department = NULL WHERE id = 'm-auditor'");
  });

  it('stays hidden on every other way to the ticket', async () => {
    const ops = await api.as('ops');
    const listed = await ops.execute(`{ tickets(first: 1) { nodes { ${answer} } edges { node { ${answer} } } } }`);
    expect(listed.data.tickets.nodes).toMatchObject([{ number: asked, visits: [{ retaliated: null }] }]);
    expect(listed.data.tickets.edges).toMatchObject([{ node: { visits: [{ retaliated: null }] } }]);
    const { data } = await ops.execute('{ ledgerHead }');
    const changes = ops.subscribe(`subscription ($after: Cursor) { ticketChanged(after: $after) { ticket { ${answer} } } }`, {
      after: data.ledgerHead,
    });
    await done(agent, 'reportProgress', { number: asked, text: '已联系' });
    const [seen] = await take(changes, 1);
    await changes.return?.();
    expect(seen?.data.ticketChanged.ticket.visits).toMatchObject([{ retaliated: null }]);
  });
});

it('CO-4: a short name or address is never shown whole', async () => {
  const { number: short } = await file(agent, {
    customer: { name: '李', address: '江州', accountNumber: '1234', phone: '95598' },
  });
  const { data } = await agent.execute(everything, { number: short });
  const { name, address, accountNumber, phone } = data.ticket.customer;
  expect(address).not.toContain('江州');
  expect(accountNumber).not.toContain('1234');
  expect(phone).not.toContain('95598');
  expect(name).toMatch(/\*/);
});
