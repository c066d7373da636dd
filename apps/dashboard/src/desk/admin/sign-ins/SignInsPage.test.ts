// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { mountPage, wang } from '../../../../test/mount-page.js';
import { settle } from '../../../clock/test-clock.js';
import { createTestApi } from '../../../live/test-api.js';
import SignInsPage from './SignInsPage.vue';

const device = { how: 'PASSWORD', address: '10.0.0.7', userAgent: 'Chrome/143 Windows' };
const li = { id: 'li', name: '李强', username: 'li.qiang' };
const record = (id: string, member: typeof li | null, outcome: string) => ({
  id,
  at: '2026-11-20T05:00:00.000Z',
  outcome,
  member,
  ...device,
});
const open = {
  id: 's1',
  current: false,
  ...device,
  createdAt: '2026-11-20T05:00:00.000Z',
  lastSeenAt: '2026-11-20T05:59:00.000Z',
  expiresAt: '2026-11-20T17:00:00.000Z',
};

async function page(address: string, role = 'ADMINISTRATOR') {
  const pages = [
    { nodes: [record('r2', li, 'WRONG_PASSWORD')], pageInfo: { hasNextPage: true, endCursor: 'c1' } },
    { nodes: [record('r1', null, 'WRONG_PASSWORD')], pageInfo: { hasNextPage: false, endCursor: null } },
  ];
  const test = createTestApi({
    SignInHistory: ({ after }) => ({ signInHistory: pages[after ? 1 : 0] }),
    OpenSignIns: () => ({ openSignIns: [open] }),
    EndSignIn: () => ({ endSignIn: true }),
    MemberNames: () => ({ memberAccounts: { nodes: [li] } }),
  });
  const me = { ...wang, department: null, roles: [role] } as unknown as typeof wang;
  return { test, ...(await mountPage({ page: SignInsPage, test, address, me })) };
}
afterEach(() => {
  document.body.innerHTML = '';
});

describe('the page of the sign-ins', () => {
  it('shows whose attempt each was, also one with a name that is nobody’s, and earlier ones on request', async () => {
    const { test, wrapper } = await page('/admin/sign-ins');
    expect(test.asked.find(({ name }) => name === 'SignInHistory')?.variables).toMatchObject({ memberId: null, after: null });
    expect(wrapper.text()).toMatch(/李强.*密码错误.*10\.0\.0\.7/s);
    expect(test.timesAsked('OpenSignIns')).toBe(0);
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '更早的记录')
      ?.trigger('click');
    await settle();
    expect(wrapper.findAll('li').map((row) => row.text().slice(0, 5))).toEqual([expect.stringContaining('李强'), '未知用户名']);
    wrapper.unmount();
  });

  it('shows where the member of the address is signed in, and ends it', async () => {
    const { test, wrapper } = await page('/admin/sign-ins?member=li');
    expect(test.asked.find(({ name }) => name === 'MemberNames')?.variables).toEqual({ filter: { id: 'li' } });
    expect(test.asked.find(({ name }) => name === 'OpenSignIns')?.variables).toEqual({ memberId: 'li' });
    expect(wrapper.get<HTMLInputElement>('input[role=combobox]').element.value).toBe('李强 (li.qiang)');
    await wrapper
      .findAll('button')
      .find((button) => button.text() === '结束')
      ?.trigger('click');
    await settle();
    expect(test.asked.find(({ name }) => name === 'EndSignIn')?.variables).toEqual({ id: 's1' });
    wrapper.unmount();
  });

  it('only shows the history to an auditor', async () => {
    const { test, wrapper } = await page('/admin/sign-ins?member=li', 'AUDITOR');
    expect(test.asked.find(({ name }) => name === 'SignInHistory')?.variables).toMatchObject({ memberId: 'li' });
    expect(test.timesAsked('OpenSignIns')).toBe(0);
    wrapper.unmount();
  });
});
