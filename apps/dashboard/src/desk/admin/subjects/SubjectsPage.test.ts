// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountPage, wang } from '../../../../test/mount-page.js';
import { settle } from '../../../clock/test-clock.js';
import { Problem } from '../../../graphql/problem.js';
import { createTestApi } from '../../../live/test-api.js';
import SubjectsPage from './SubjectsPage.vue';

const ticket = (number: string, given: object = {}) => ({
  ...{ number, status: 'CLOSED', receivedAt: '2026-11-01T02:00:00.000Z', restricted: false, erasedAt: null, erasable: true },
  ...given,
});
const found = { customerFile: true, tickets: [ticket('T-1'), ticket('T-2', { status: 'OPEN', erasable: false })] };
const supervisor = { ...wang, id: 'wu', department: null, roles: ['SUPERVISOR' as const] };

async function open(answers: Record<string, (variables: Record<string, unknown>) => unknown> = {}, dataSubject: object = found) {
  const test = createTestApi({ DataSubject: () => ({ dataSubject }), ...answers });
  const mounted = await mountPage({ page: SubjectsPage, test, address: '/admin/subjects', me: supervisor });
  const input = mounted.wrapper.get<HTMLInputElement>('.value input');
  await input.setValue(' 6655443322110 ');
  await mounted.wrapper.get('form.search').trigger('submit');
  await settle();
  return { test, ...mounted };
}
const press = async (label: string): Promise<void> => {
  const button = [...document.querySelectorAll('button')].findLast(({ textContent }) => textContent?.includes(label));
  if (!button) throw new Error(`No button ${label}`);
  button.click();
  await settle();
};
async function write(selector: string, value: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`No field ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event('input'));
  await settle();
}
const submit = async (): Promise<void> => {
  document.querySelector('form.dialog')?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
};
afterEach(() => {
  document.body.innerHTML = '';
});

describe('CO-4: requests about personal data', () => {
  it('finds what is held, and where it stands', async () => {
    const { wrapper, test } = await open();
    expect(test.asked[0]?.variables).toEqual({ by: { accountNumber: '6655443322110' } });
    const rows = wrapper.findAll('tbody tr').map((row) => row.text());
    expect(rows).toEqual([expect.stringMatching(/T-1.*已办结.*保存中/s), expect.stringMatching(/T-2.*尚需使用/s)]);
    expect(wrapper.text()).toContain('在客户档案中');
    wrapper.unmount();
  });

  it('says so where there is nothing, and offers nothing', async () => {
    const { wrapper } = await open({}, { customerFile: false, tickets: [] });
    expect(wrapper.text()).toContain('没有找到');
    expect(wrapper.text()).not.toContain('导出副本');
    wrapper.unmount();
  });

  it('erases after a preview and a word typed by hand, and says what stays', async () => {
    const answer = { erased: ['T-1'], kept: [{ number: 'T-2', reason: '工单 T-2 尚未办结' }], customerFile: true };
    const { wrapper, test } = await open({ EraseSubject: () => ({ eraseSubject: answer }) });
    await press('删除…');
    expect(document.querySelector('form.dialog')?.textContent).toMatch(/将删除（1）.*T-1.*暂不能删除.*（1）.*T-2/s);
    await submit();
    await write('form.dialog input[type=text]', '删');
    await submit();
    expect(test.timesAsked('EraseSubject')).toBe(0);
    await write('form.dialog input[type=text]', '删除');
    document.querySelector<HTMLInputElement>('form.dialog input[type=checkbox]')?.click();
    await settle();
    await submit();
    expect(test.asked.find(({ name }) => name === 'EraseSubject')?.variables).toEqual({
      by: { accountNumber: '6655443322110' },
      alsoCustomerFile: true,
    });
    expect(wrapper.text()).toMatch(/已删除 1 张工单.*保留 1 张.*档案中的记录已删除.*T-2 尚未办结/s);
    wrapper.unmount();
  });

  it('restricts for a reason, and hands a copy over as a file', async () => {
    const createObjectURL = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x');
    const { wrapper, test } = await open({
      RestrictSubject: () => ({ restrictSubject: { customerFile: true } }),
      CopySubject: () => ({ copySubject: '{"tickets":[]}' }),
    });
    for (const [label, name] of [
      ['限制使用', 'RestrictSubject'],
      ['导出副本', 'CopySubject'],
    ] as const) {
      await press(label);
      await submit();
      expect(test.timesAsked(name)).toBe(0);
      await write('form.dialog textarea', '本人来函');
      await submit();
      expect(test.asked.find((one) => one.name === name)?.variables.reason).toBe('本人来函');
    }
    const [file] = createObjectURL.mock.calls[0] ?? [];
    expect(await (file as Blob).text()).toBe('{"tickets":[]}');
    wrapper.unmount();
  });

  it('shows what is wrong', async () => {
    const { wrapper } = await open({
      DataSubject: () => {
        throw new Problem('没有这张工单', { code: 'NOT_FOUND' });
      },
    });
    expect(wrapper.text()).toContain('没有这张工单');
    wrapper.unmount();
  });
});
