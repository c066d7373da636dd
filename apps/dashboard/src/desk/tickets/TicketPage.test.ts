// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { mountPage } from '../../../test/mount-page.js';
import { settle } from '../../clock/test-clock.js';
import { createTestApi } from '../../live/test-api.js';
import TicketPage from './TicketPage.vue';
import type { Ticket } from './ticket.js';

const number = '20261120-320102-00012-7';
const from = '2026-11-20T05:00:00.000Z';
const to = '2026-11-21T05:00:00.000Z';
const ticket: Ticket = {
  number,
  version: 5,
  receivedAt: from,
  filedAt: from,
  channel: 'HOTLINE',
  category: 'SUPPLY_QUALITY',
  subcategory: 'OUTAGE',
  grade: 'LEVEL_1',
  gradeReasons: [{ rule: 'GR-1', text: '停电影响 60 户，达到 50 户' }],
  complex: false,
  status: 'OPEN',
  lead: 'OPERATIONS',
  imported: false,
  policy: 'default-1',
  acknowledgedAt: null,
  acknowledgedBy: null,
  matter: '整栋停电',
  demands: ['尽快恢复'],
  region: null,
  unit: { name: '城东供电所' },
  firstContact: { name: '林晓雯' },
  customer: {
    name: '张*',
    phone: '138****5678',
    accountNumber: null,
    address: null,
    anonymous: false,
    specialGroup: false,
    preferredReply: null,
  },
  facts: {
    safetyHazard: null,
    householdsAffected: 60,
    jointHouseholds: null,
    importantCustomer: null,
    outageStartedAt: null,
    restoredAt: null,
    equipmentDamaged: null,
    mediaExposure: null,
    thirdParty: null,
    rationing: null,
    siteZone: null,
  },
  clocks: [
    {
      id: `${number}/TL-6`,
      rule: 'TL-6',
      title: '办结反馈',
      state: 'RUNNING',
      startedAt: from,
      dueAt: to,
      stoppedAt: null,
      provisional: false,
      limit: { amount: 24, unit: 'HOUR' },
      segments: [{ from, to, counted: true, reason: { rule: 'TL-6', text: '按自然时间连续计时（24 小时）' } }],
    },
  ],
  tasks: [
    {
      id: 't1',
      title: '启动抢修',
      rule: 'SO-1',
      department: 'OPERATIONS',
      status: 'OPEN',
      openedAt: from,
      dueAt: to,
      completedAt: null,
      note: null,
      assignee: null,
    },
    {
      id: 't2',
      title: '制定整改计划',
      rule: 'SO-9',
      department: 'OPERATIONS',
      status: 'CLAIMED',
      openedAt: from,
      dueAt: to,
      completedAt: null,
      note: null,
      assignee: { id: 'ops', name: '王海涛' },
    },
    {
      id: 't3',
      title: '提供检查',
      rule: 'SO-1',
      department: 'MARKETING',
      status: 'OPEN',
      openedAt: from,
      dueAt: to,
      completedAt: null,
      note: null,
      assignee: null,
    },
  ],
  events: {
    nodes: [
      {
        cursor: 'c3',
        kind: 'complaint.filed',
        at: from,
        recordedAt: from,
        actor: 'agent',
        text: '投诉已受理',
        note: '客户要求尽快',
        member: { name: '林晓雯', department: 'CUSTOMER_SERVICE' },
      },
    ],
  },
};

async function open(found: Ticket | null = ticket) {
  const test = createTestApi({
    LedgerHead: () => ({ ledgerHead: 'c9' }),
    DeskTicket: () => ({ ticket: found }),
    Acknowledge: () => ({ acknowledge: { ticket: { number } } }),
    CompleteTask: () => ({ completeTask: { task: { id: 't2' } } }),
  });
  return { test, ...(await mountPage({ page: TicketPage, props: { number }, test, address: `/tickets/${number}` })) };
}
afterEach(() => {
  document.body.innerHTML = '';
});

describe('a ticket', () => {
  it('says why it is graded and due as it is', async () => {
    const { wrapper } = await open();
    const text = wrapper.text();
    for (const part of [
      '停电影响 60 户，达到 50 户',
      'GR-1',
      '影响户数60 户',
      '连续计时 24 小时',
      'TL-6',
      '11月21日 13:00 到期',
      '现在 14:00',
    ])
      expect(text).toContain(part);
    for (const part of ['整栋停电', '尽快恢复', '张*', '138****5678', '投诉已受理', '客户要求尽快', '首问 林晓雯'])
      expect(text).toContain(part);
    wrapper.unmount();
  });

  it("offers each task to whoever may have it: mine to complete, my department's to claim, others' to see", async () => {
    const { wrapper } = await open();
    const buttons = wrapper.findAll('section li').map((item) => item.findAll('button').map((button) => button.text()));
    expect(buttons.filter((texts) => texts.length > 0)).toEqual([['认领'], ['退回', '完成']]);
    wrapper.unmount();
  });

  it('completes a task with a note', async () => {
    const { wrapper, test, notices } = await open();
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '完成')
      ?.trigger('click');
    await settle();
    const written = document.querySelector<HTMLTextAreaElement>('.dialog textarea');
    if (!written) throw new Error('no dialog');
    written.value = '已更换配变';
    written.dispatchEvent(new Event('input'));
    document.querySelector('.dialog')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(test.asked.find(({ name }) => name === 'CompleteTask')?.variables).toEqual({ taskId: 't2', note: '已更换配变' });
    expect(notices.current.value?.text).toBe('已完成：制定整改计划');
    wrapper.unmount();
  });

  it('is read again when it changes, and only then', async () => {
    const { wrapper, test } = await open();
    expect(test.receivers[0]?.variables).toEqual({ after: 'c9' });
    const change = (changed: string) =>
      test.deliver('TicketChanged', { ticketChanged: { cursor: 'c10', entry: { ticketNumber: changed }, ticket: null } });
    change('another');
    await test.machine.advance(2_000);
    expect(test.timesAsked('DeskTicket')).toBe(1);
    change(number);
    await test.machine.advance(2_000);
    expect(test.timesAsked('DeskTicket')).toBe(2);
    wrapper.unmount();
  });

  it("that doesn't exist is said to be unknown", async () => {
    const { wrapper } = await open(null);
    expect(wrapper.text()).toContain(`没有编号为 ${number} 的工单`);
    wrapper.unmount();
  });
});
