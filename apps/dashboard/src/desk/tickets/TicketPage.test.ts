// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { mountPage } from '../../../test/mount-page.js';
import { from, number, sampleClock, sampleEntry, sampleTicket, to } from '../../../test/sample-ticket.js';
import { settle } from '../../clock/test-clock.js';
import { createTestApi } from '../../live/test-api.js';
import TicketPage from './TicketPage.vue';
import type { Ticket } from './ticket.js';

async function open(found: Ticket | null = sampleTicket) {
  const test = createTestApi({
    LedgerHead: () => ({ ledgerHead: 'c9' }),
    DeskTicket: () => ({ ticket: found }),
    DeskTicketEvents: ({ after }) => ({
      ticket: found && { events: { nodes: after ? [] : [sampleEntry], pageInfo: { hasNextPage: false } } },
    }),
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
      '现在 11月20日 14:00',
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
    // What is known of the ledger isn't read again.
    expect(test.asked.filter(({ name }) => name === 'DeskTicketEvents').map(({ variables }) => variables.after)).toEqual([
      null,
      'c3',
    ]);
    wrapper.unmount();
  });

  it('offers what is next, and only what may be done', async () => {
    const { wrapper } = await open({ ...sampleTicket, actions: ['acknowledge', 'attachRecord', 'setFacts'] });
    expect(wrapper.findAll('.bar button').map((button) => button.text())).toEqual(['告知客户已受理', '登记证据资料', '更多操作']);
    wrapper.unmount();
    const auditor = await open({ ...sampleTicket, actions: [] });
    expect(auditor.wrapper.find('.bar').exists()).toBe(false);
    auditor.wrapper.unmount();
  });

  it('attaches the record that is missing', async () => {
    const { wrapper } = await open({ ...sampleTicket, actions: ['attachRecord'] });
    await wrapper.get('button[aria-label="补充 现场勘查记录"]').trigger('click');
    await settle();
    const chosen = document.querySelector<HTMLInputElement>('.dialog input:checked');
    expect(chosen?.value).toBe('SITE_SURVEY');
    wrapper.unmount();
  });

  it("shows no part that has nothing in it, and closing's conditions once the customer was fed back (FB-4)", async () => {
    const early = await open();
    const headings = (wrapper: typeof early.wrapper) => wrapper.findAll('h2').map((heading) => heading.text());
    expect(headings(early.wrapper)).not.toContain('向客户的反馈');
    expect(headings(early.wrapper)).not.toContain('办结条件');
    early.wrapper.unmount();
    const late = await open({ ...sampleTicket, status: 'FED_BACK' });
    expect(headings(late.wrapper)[0]).toBe('办结条件');
    late.wrapper.unmount();
  });

  it('shows running clocks first, ended ones folded, and a pause that waits to be decided', async () => {
    const clocks = [
      sampleClock({ id: 'ended', rule: 'TL-1', title: '首次响应', state: 'MET', stoppedAt: from }),
      sampleClock({}),
      sampleClock({
        id: 'asked',
        rule: 'TL-7',
        title: '明确处理方向',
        actions: ['approvePause', 'refusePause'],
        pauseRequest: { ground: 'FORCE_MAJEURE', from, until: to, note: null, requestedBy: { name: '王海涛' } },
      }),
    ];
    const { wrapper } = await open({ ...sampleTicket, clocks });
    const titles = wrapper.findAll('summary .title').map((title) => title.text());
    expect(titles.map((title) => title.slice(0, 4))).toEqual(['明确处理', '办结反馈', '首次响应']);
    expect(wrapper.text()).toContain('王海涛 申请暂停，待批准');
    expect(wrapper.text()).toContain('已结束的时限（1）');
    expect(wrapper.findAll('button').map((button) => button.text())).toEqual(expect.arrayContaining(['批准暂停', '不予批准']));
    wrapper.unmount();
  });

  it("that doesn't exist is said to be unknown", async () => {
    const { wrapper } = await open(null);
    expect(wrapper.text()).toContain(`没有编号为 ${number} 的工单`);
    wrapper.unmount();
  });
});
