// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mountPage, wang } from '../../../test/mount-page.js';
import { settle } from '../../clock/test-clock.js';
import { Problem } from '../../graphql/problem.js';
import { createTestApi } from '../../live/test-api.js';
import FilingPage from './FilingPage.vue';

const agent = { ...wang, id: 'agent', department: 'CUSTOMER_SERVICE' as const, roles: ['AGENT' as const] };

async function open(
  file: (variables: Record<string, unknown>) => unknown = () => ({
    fileComplaint: { ticket: { number: 'N-1', grade: 'LEVEL_3' } },
  }),
) {
  const test = createTestApi({
    Places: () => ({ regions: [{ id: 'east', name: '城东区' }], units: [{ id: 'east-hall', name: '城东营业厅' }] }),
    FileComplaint: file,
  });
  const opened = await mountPage({ page: FilingPage, test, address: '/file', me: agent });
  const choose = async (text: string): Promise<void> => {
    const label = opened.wrapper.findAll('fieldset label').find((one) => one.text() === text);
    await label?.get('input').setValue(true);
  };
  const submit = async (): Promise<void> => {
    await opened.wrapper.get('form').trigger('submit');
    await settle();
  };
  const filed = () =>
    test.asked.filter(({ name }) => name === 'FileComplaint').map(({ variables }) => variables.input as Record<string, unknown>);
  return { test, choose, submit, filed, ...opened };
}
beforeEach(() => localStorage.clear());
afterEach(() => {
  document.body.innerHTML = '';
});

describe('filing a complaint', () => {
  it('previews grade, reasons, lead and deadlines while it is filled in', async () => {
    const { wrapper, choose } = await open();
    expect(wrapper.get('aside').text()).toContain('选择类别与小类后');
    await choose('供电质量');
    await choose('停电');
    expect(wrapper.get('aside').text()).toMatch(/三级.*GR-3.*运维检修部.*首次响应.*15:00.*启动抢修/s);
    await wrapper.get('input[type=number]').setValue('60');
    expect(wrapper.get('aside').text()).toMatch(/一级.*60 户.*GR-1/s);
    wrapper.unmount();
  });

  it('sends the form once and opens the ticket', async () => {
    const { wrapper, router, choose, submit, filed, notices } = await open();
    await choose('其他');
    await choose('意见建议');
    await wrapper.get('textarea').setValue('建议短信通知');
    await submit();
    await settle();
    expect(filed()).toHaveLength(1);
    expect(filed()[0]).toMatchObject({
      category: 'OTHER',
      subcategory: 'SUGGESTION',
      matter: '建议短信通知',
      idempotencyKey: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(notices.current.value?.text).toBe('已受理，工单号 N-1');
    await vi.waitFor(() => expect(router.currentRoute.value.params.number).toBe('N-1'));
    wrapper.unmount();
  });

  it('shows what the server found wrong at each field, and tries again under the same key', async () => {
    const { wrapper, choose, submit, filed } = await open(() => {
      throw new Problem('有误', {
        code: 'BAD_USER_INPUT',
        fields: [{ path: 'input.customer.phone', message: '不是有效的电话号码' }],
      });
    });
    await choose('其他');
    await choose('意见建议');
    await submit();
    expect(wrapper.text()).toContain('不是有效的电话号码');
    await submit();
    expect(new Set(filed().map(({ idempotencyKey }) => idempotencyKey)).size).toBe(1);
    wrapper.unmount();
  });

  it("isn't sent before it is classified", async () => {
    const { wrapper, submit, filed } = await open();
    await submit();
    expect(filed()).toHaveLength(0);
    expect(wrapper.text()).toContain('请选择');
    wrapper.unmount();
  });

  it('keeps what was typed over a crash, and starts empty after filing', async () => {
    const crashed = await open();
    await crashed.choose('其他');
    await crashed.wrapper.get('textarea').setValue('写到一半');
    await settle();
    crashed.wrapper.unmount();

    const again = await open();
    expect(again.wrapper.get('textarea').element.value).toBe('写到一半');
    await again.choose('意见建议');
    await again.submit();
    again.wrapper.unmount();

    const fresh = await open();
    expect(fresh.wrapper.get('textarea').element.value).toBe('');
    fresh.wrapper.unmount();
  });
});
