// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mountPage, wang } from '../../../test/mount-page.js';
import { settle } from '../../clock/test-clock.js';
import { Problem } from '../../graphql/problem.js';
import { createTestApi } from '../../live/test-api.js';
import FilingPage from './FilingPage.vue';

const agent = { ...wang, id: 'agent', department: 'CUSTOMER_SERVICE' as const, roles: ['AGENT' as const] };
const found = {
  grounds: ['SAME_PHONE', 'SIMILAR_MATTER'],
  ticket: {
    number: 'N-1',
    subcategory: 'VOLTAGE',
    grade: 'LEVEL_3',
    status: 'OPEN',
    receivedAt: '2026-11-19T06:00:00.000Z',
    matter: '每晚电压很低',
  },
};

async function open(answer: () => unknown = () => ({ duplicates: [found] })) {
  const test = createTestApi({ Places: () => ({ regions: [], units: [] }), Duplicates: answer });
  const opened = await mountPage({ page: FilingPage, test, address: '/file', me: agent });
  const choose = async (text: string): Promise<void> => {
    const label = opened.wrapper.findAll('fieldset label').find((one) => one.text() === text);
    await label?.get('input').setValue(true);
  };
  const asked = () => test.asked.filter(({ name }) => name === 'Duplicates').map(({ variables }) => variables.input);
  return { test, choose, asked, ...opened };
}
beforeEach(() => localStorage.clear());
afterEach(() => {
  document.body.innerHTML = '';
});

describe('likely duplicates (CH-10)', () => {
  it('are asked for once typing has paused, and shown with what speaks for them', async () => {
    const { wrapper, test, choose, asked } = await open();
    await choose('供电质量');
    await wrapper.get('textarea').setValue('每晚电压');
    await test.machine.advance(1_000);
    expect(asked()).toEqual([]);
    await wrapper.get('textarea').setValue('每晚电压很低，空调启');
    await test.machine.advance(300);
    await wrapper.get('textarea').setValue('每晚电压很低，空调启动不了');
    await wrapper.get('input[type=tel]').setValue('13812345678');
    await test.machine.advance(399);
    expect(asked()).toEqual([]);
    await test.machine.advance(1);
    expect(asked()).toEqual([{ category: 'SUPPLY_QUALITY', phone: '13812345678', matter: '每晚电压很低，空调启动不了' }]);
    expect(wrapper.get('aside').text()).toMatch(
      /可能重复（1）.*电压不稳|可能重复（1）.*电压.*11月19日.*每晚电压很低.*电话相同.*内容相似/s,
    );
    expect(wrapper.get('aside a').attributes()).toMatchObject({ href: '/tickets/N-1', target: '_blank' });
    wrapper.unmount();
  });

  it('are shown two at first, and all on request', async () => {
    const duplicates = ['N-1', 'N-2', 'N-3'].map((number) => ({ ...found, ticket: { ...found.ticket, number } }));
    const { wrapper, test, choose } = await open(() => ({ duplicates }));
    await choose('供电质量');
    await wrapper.get('input[type=tel]').setValue('13812345678');
    await test.machine.advance(400);
    expect(wrapper.get('aside').text()).toContain('可能重复（3）');
    expect(wrapper.findAll('aside a')).toHaveLength(2);
    await wrapper
      .findAll('aside button')
      .find((button) => button.text() === '全部显示')
      ?.trigger('click');
    expect(wrapper.findAll('aside a')).toHaveLength(3);
    wrapper.unmount();
  });

  it('leave filing alone when they can’t be found', async () => {
    const { wrapper, test, choose, notices } = await open(() => {
      throw new Problem('稍后再试', { code: 'INTERNAL' });
    });
    await choose('供电质量');
    await wrapper.get('input[type=tel]').setValue('13812345678');
    await test.machine.advance(400);
    await settle();
    expect(wrapper.get('aside').text()).not.toContain('可能重复');
    expect(notices.current.value).toBeNull();
    wrapper.unmount();
  });
});
