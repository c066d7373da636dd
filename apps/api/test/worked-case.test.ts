import { afterAll, beforeAll, expect, it } from 'vitest';
import { verifyLedger } from '../src/ledger/verify.js';
import { type Account, type Api, file, startApi } from './harness.js';

// The source documents' own case, told to the API alone, on a clock that the test moves: summer 2023, a transformer of 500 kVA
// carries 800, every evening the voltage sags, and 22 households complain jointly.
let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

let number: string;

/** At a moment in China, an account sends a mutation; `number` is the ticket's unless the arguments name a task. */
async function at(moment: string, account: Account, mutation: string): Promise<void> {
  await api.moveTo(`${moment.replace(' ', 'T')}:00+08:00`);
  const client = await api.as(account);
  const { errors } = await client.execute(
    `mutation ($number: String!) { ${mutation.replace('(', '(number: $number, ')} { ticket { number } } }`,
    {
      number,
    },
  );
  expect(errors).toBeUndefined();
}

async function task(moment: string, account: Account, kind: string, what: 'claimTask' | 'completeTask'): Promise<void> {
  await api.moveTo(`${moment.replace(' ', 'T')}:00+08:00`);
  const client = await api.as(account);
  const { tasks } = await read();
  const { id } = tasks.find((one: { kind: string }) => one.kind === kind);
  const { errors } = await client.execute(`mutation ($taskId: ID!) { ${what}(taskId: $taskId) { task { status } } }`, {
    taskId: id,
  });
  expect(errors).toBeUndefined();
}

async function read() {
  const query = `query ($number: String!) { ticket(number: $number) { status grade gradeReasons { rule text } severity arrivedAt rejections
    evidenceComplete closing { rule met } confirmation { satisfied score basis } closure { outcome at } finding { cause rule liability }
    visits { kind score } milestones { milestone households } tasks { id kind rule department dueAt }
    clocks { id rule state startedAt dueAt promisedAt stoppedAt ended { rule text } segments { from to counted reason { rule text } } } } }`;
  return (await (await api.as('agent')).execute(query, { number })).data.ticket;
}

const local = (iso: string | null): string =>
  iso === null ? '—' : new Date(Date.parse(iso) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');

it('is replayed from the call to the visit after the works, and meets every clock on the way', async () => {
  await api.moveTo('2023-07-18T20:15:00+08:00');
  const agent = await api.as('agent');
  const matter = '小区每晚七点到十点电压骤降，空调无法启动，二十多户联名投诉';
  const filed = await file(agent, {
    ...{ subcategory: 'VOLTAGE', matter, facts: { jointHouseholds: 22 }, acknowledged: true },
    demands: ['尽快恢复正常电压', '彻底解决变压器过载'],
  });
  number = filed.number;
  expect(await read()).toMatchObject({
    grade: 'LEVEL_1',
    gradeReasons: [{ rule: 'GR-4', text: 'joint complaint of 22 households about supply quality, limit 20' }],
  });

  await at('2023-07-18 20:18', 'agent', 'recordMilestone(milestone: DISPATCHED, department: OPERATIONS)');
  await at('2023-07-18 20:20', 'agent', 'recordMilestone(milestone: DISPATCHED, department: MARKETING)');
  await task('2023-07-18 20:22', 'ops', 'START_REPAIR', 'claimTask');
  await task('2023-07-18 20:30', 'marketing', 'OFFER_INSPECTION', 'claimTask');
  await task('2023-07-18 20:31', 'agent', 'PUSH_REPAIR_PROGRESS', 'claimTask');
  await at('2023-07-18 20:45', 'marketing', 'attachRecord(record: { item: CUSTOMER_FILE, text: "用电档案，含合同" })');
  await at(
    '2023-07-18 20:50',
    'marketing',
    'attachRecord(record: { item: METERING_DATA, text: "近三年用电量，入住率由六成升至九成" })',
  );
  await at('2023-07-18 21:00', 'ops', 'attachRecord(record: { item: OPERATION_LOG, text: "台区巡检记录" })');
  await at('2023-07-18 21:05', 'ops', 'recordArrival(at: null)');
  await at('2023-07-18 21:40', 'ops', 'attachRecord(record: { item: SITE_SURVEY, text: "额定500kVA，实际负荷800kVA" })');
  await at(
    '2023-07-18 22:00',
    'ops',
    'recordRootCause(cause: "TRANSFORMER_OVERLOAD", liability: UTILITY, finding: "配变容量不足")',
  );
  await task('2023-07-18 22:10', 'ops', 'RELIEVE_SHORT_TERM', 'claimTask');
  await task('2023-07-19 10:00', 'ops', 'RELIEVE_SHORT_TERM', 'completeTask');
  await at('2023-07-19 10:01', 'ops', 'recordMilestone(milestone: RELIEF_IN_FORCE, note: "每晚18点至23点投入备用变压器")');
  await task('2023-07-19 10:05', 'ops', 'START_REPAIR', 'completeTask');
  await task('2023-07-19 10:10', 'ops', 'PLAN_RECTIFICATION', 'claimTask');
  await at(
    '2023-07-19 11:00',
    'ops',
    'recordMilestone(milestone: PLAN_PROMISED, note: "变压器增容，30天内完成立项、施工、验收")',
  );
  await task('2023-07-19 15:00', 'agent', 'PUSH_REPAIR_PROGRESS', 'completeTask');
  await task('2023-07-19 15:00', 'marketing', 'OFFER_INSPECTION', 'completeTask');
  await at(
    '2023-07-19 16:00',
    'agent',
    `giveFeedback(feedback: { cause: "配变过载，晚间电压下降", solution: "每晚投入备用变压器，30天内增容", improvement: "纳入负荷监测，提前改造",
      outcomes: [{ demand: 1, outcome: MET }, { demand: 2, outcome: PARTLY_MET, text: "8月18日前完成" }] })`,
  );
  await at('2023-07-19 18:00', 'agent', 'recordMilestone(milestone: HOUSEHOLDS_TOLD, households: 22)');
  expect((await read()).closing.filter(({ met }: { met: boolean }) => !met)).toEqual([expect.objectContaining({ met: false })]);
  await at('2023-07-19 18:30', 'agent', 'confirm(satisfied: true, score: 90)');
  await at('2023-07-19 19:00', 'agent', 'closeTicket(notAccepted: null)');
  await at(
    '2023-07-21 10:00',
    'agent',
    'recordVisit(visit: { kind: FIRST, via: PHONE, reached: true, solved: true, score: 92 })',
  );
  await task('2023-08-15 17:00', 'ops', 'PLAN_RECTIFICATION', 'completeTask');
  await at('2023-08-16 10:00', 'ops', 'recordMilestone(milestone: WORKS_ACCEPTED)');
  await at(
    '2023-08-17 10:00',
    'agent',
    'recordVisit(visit: { kind: FIRST, via: PHONE, reached: true, solved: true, score: 100 })',
  );

  const ticket = await read();
  const clocks = ticket.clocks.map(({ id, state, dueAt, stoppedAt }: Record<string, string>) =>
    [id?.split('/')[1], state, local(dueAt ?? null), local(stoppedAt ?? null)].join(' | '),
  );
  expect(clocks).toEqual([
    'TL-1 | MET | 2023-07-18 21:15 | 2023-07-18 20:15',
    'TL-3 | MET | 2023-07-18 21:15 | 2023-07-18 21:00',
    'TL-2 | MET | 2023-07-18 20:25 | 2023-07-18 20:20',
    'TL-6 | MET | 2023-07-19 20:15 | 2023-07-19 16:00',
    'TL-4 | MET | 2023-07-18 22:15 | 2023-07-18 20:22',
    'TL-5 | MET | 2023-07-18 21:15 | 2023-07-18 21:05',
    'TL-4.2 | MET | 2023-07-18 22:15 | 2023-07-18 20:31',
    'TL-4.3 | MET | 2023-07-18 22:15 | 2023-07-18 20:30',
    'TL-20 | MET | 2023-07-20 10:01 | 2023-07-19 18:00',
    'TL-15 | MET | 2023-08-19 00:00 | 2023-08-16 10:00',
    'TL-11 | MET | 2023-07-25 00:00 | 2023-07-19 18:30',
    'TL-12 | MET | 2023-07-25 00:00 | 2023-07-21 10:00',
    'TL-12.2 | MET | 2023-08-22 00:00 | 2023-08-17 10:00',
  ]);
  expect(ticket.clocks.every(({ ended }: { ended: { text: string } | null }) => ended !== null && ended.text !== '')).toBe(true);
  expect(ticket).toMatchObject({
    ...{ status: 'CLOSED', severity: 'GENERAL', rejections: 0, evidenceComplete: true },
    ...{ finding: { cause: 'TRANSFORMER_OVERLOAD', rule: 'RC-2', liability: 'UTILITY' } },
    ...{ confirmation: { satisfied: true, score: 90, basis: 'CUSTOMER' }, closure: { outcome: 'CONFIRMED' } },
    visits: [
      { kind: 'FIRST', score: 92 },
      { kind: 'FIRST', score: 100 },
    ],
  });
  expect(await verifyLedger(api.application.pool)).toMatchObject({ fault: null });
});
