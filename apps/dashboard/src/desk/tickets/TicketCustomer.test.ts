// @vitest-environment happy-dom
import { instant } from '@gridvoice/domain/instant';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountPage, testNow, wang } from '../../../test/mount-page.js';
import { sampleTicket } from '../../../test/sample-ticket.js';
import { settle } from '../../clock/test-clock.js';
import { Problem } from '../../graphql/problem.js';
import { createTestApi } from '../../live/test-api.js';
import TicketCustomer from './TicketCustomer.vue';
import type { Ticket } from './ticket.js';

const plain = {
  reveal: {
    values: [
      { field: 'NAME', value: '张小明' },
      { field: 'PHONE', value: '13812345678' },
    ],
  },
};
const task = sampleTicket.tasks[0];
if (!task) throw new Error('The sample has tasks');
const mine = { ...task, assignee: { id: wang.id, name: wang.name } };
const theirs = { ...task, assignee: { id: 'someone', name: '别人' } };

async function open(given: Partial<Ticket>, answer: () => unknown = () => plain) {
  const test = createTestApi({ Reveal: answer });
  const ticket = { ...sampleTicket, actions: ['reveal'], tasks: [theirs], ...given };
  return { test, ...(await mountPage({ page: TicketCustomer, props: { ticket }, test })) };
}
const press = async (label: string): Promise<void> => {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label));
  if (!button) throw new Error(`No button ${label}`);
  button.click();
  await settle();
};
afterEach(() => {
  document.body.innerHTML = '';
});

describe('CO-4: the customer on a ticket’s page', () => {
  it('is masked, and shown by one click to whoever holds a task, for a minute', async () => {
    const { wrapper, test, now } = await open({ tasks: [mine] });
    expect(wrapper.text()).toContain('138****5678');
    await press('显示原文');
    expect(test.asked[0]?.variables).toEqual({
      number: sampleTicket.number,
      fields: ['NAME', 'PHONE'],
      reason: '正在办理本工单',
    });
    expect(wrapper.text()).toContain('13812345678');
    expect(wrapper.text()).toContain('60 秒');
    now.value = instant(testNow + 59_000);
    await settle();
    expect(wrapper.text()).toContain('13812345678');
    now.value = instant(testNow + 60_000);
    await settle();
    expect(wrapper.text()).toContain('138****5678');
    expect(document.body.innerHTML).not.toContain('13812345678');
    wrapper.unmount();
  });

  it('asks everyone else why, and hides at once when told to', async () => {
    const { wrapper, test } = await open({});
    await press('显示原文');
    expect(test.asked).toEqual([]);
    const form = document.querySelector<HTMLFormElement>('form.dialog');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(test.asked).toEqual([]);
    const field = form?.querySelector('textarea');
    if (field) field.value = '回访核实';
    field?.dispatchEvent(new Event('input'));
    await settle();
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(test.asked[0]?.variables.reason).toBe('回访核实');
    expect(wrapper.text()).toContain('张小明');
    await press('隐藏');
    expect(wrapper.text()).not.toContain('张小明');
    wrapper.unmount();
  });

  it('is copied value by value', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    const { wrapper } = await open({ tasks: [mine] });
    await press('显示原文');
    await wrapper.get('[aria-label="复制电话"]').trigger('click');
    expect(writeText).toHaveBeenCalledWith('13812345678');
    wrapper.unmount();
  });

  it('says what the server says where it refuses', async () => {
    const { wrapper, notices } = await open({ tasks: [mine] }, () => {
      throw new Problem('操作过于频繁', { code: 'RATE_LIMITED' });
    });
    await press('显示原文');
    expect(notices.current.value).toMatchObject({ text: '操作过于频繁', failed: true });
    expect(wrapper.text()).toContain('138****5678');
    wrapper.unmount();
  });

  it('offers nothing to whoever may not, and says when it is restricted or erased', async () => {
    const { wrapper } = await open({ actions: [], restricted: true });
    expect(wrapper.findAll('button')).toEqual([]);
    expect(wrapper.text()).toContain('限制使用');
    wrapper.unmount();
    const none = { ...sampleTicket.customer, name: null, phone: null };
    const erased = await open({ customer: none, erasedAt: '2026-11-20T05:00:00.000Z' });
    expect(erased.wrapper.text()).toContain('客户信息已删除');
    expect(erased.wrapper.findAll('button')).toEqual([]);
    erased.wrapper.unmount();
  });
});
