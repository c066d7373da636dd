// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { mountPage, wang } from '../../../../test/mount-page.js';
import { settle } from '../../../clock/test-clock.js';
import { Problem } from '../../../graphql/problem.js';
import { createTestApi } from '../../../live/test-api.js';
import MembersPage from './MembersPage.vue';

const organisation = [
  { id: 'city', name: '江州供电公司', kind: 'CITY', parent: null, regionId: null, department: null, members: 1 },
];
const li = {
  id: 'li',
  username: 'li.qiang',
  name: '李强',
  department: 'OPERATIONS',
  roles: ['MEMBER'],
  active: true,
  claimedTasks: 2,
  secondFactor: true,
  lastSignInAt: null,
  unit: { id: 'city', name: '江州供电公司' },
};
const administrator = { ...wang, id: 'admin', department: null, roles: ['ADMINISTRATOR' as const] };

async function open({ me = administrator, address = '/admin/members', change = () => ({ changeMember: { id: 'li' } }) } = {}) {
  const test = createTestApi({
    AdminOrganisation: () => ({ organisation }),
    AdminMembers: () => ({
      memberAccounts: { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [li] },
    }),
    ChangeMember: change,
    CreateLink: () => ({ createLink: { path: '/desk/link#token=abc', token: 'abc', expiresAt: '2026-11-20T08:00:00.000Z' } }),
  });
  return { test, ...(await mountPage({ page: MembersPage, test, address, me: me as typeof wang })) };
}
const dialog = (): HTMLFormElement => document.querySelector('form.dialog') as HTMLFormElement;
async function openLi(page: Awaited<ReturnType<typeof open>>): Promise<void> {
  await page.wrapper.get('.member button').trigger('click');
  await settle();
}
afterEach(() => {
  document.body.innerHTML = '';
});

describe('the page of the members', () => {
  it('asks for what the address says', async () => {
    const { test, wrapper } = await open({ address: '/admin/members?text=li&role=LEAD&active=0' });
    const [asked] = test.asked.filter(({ name }) => name === 'AdminMembers');
    expect(asked?.variables.filter).toEqual({ text: 'li', role: 'LEAD', active: false, department: null, unit: null });
    expect(wrapper.text()).toMatch(/李强.*li\.qiang.*处理人员.*已认领 2 项任务/s);
    wrapper.unmount();
  });

  it('offers changes to administrators only', async () => {
    const { wrapper } = await open({ me: { ...administrator, roles: ['AUDITOR' as never] } });
    expect(wrapper.findAll('.head button, .member button')).toEqual([]);
    wrapper.unmount();
  });

  it('says in a sentence what each role may do, and bars those that do not go together', async () => {
    const page = await open();
    await openLi(page);
    expect(dialog().textContent).toContain('认领并办理本部门的任务');
    const barred = [...dialog().querySelectorAll<HTMLInputElement>('fieldset input')].map(({ disabled }) => disabled);
    expect(barred).toEqual([false, false, false, false, true, true, true]);
    page.wrapper.unmount();
  });

  it('sends what was changed, and shows by field what the server finds wrong', async () => {
    const page = await open({
      change: () => {
        throw new Problem('填写有误', { code: 'BAD_USER_INPUT', fields: [{ path: 'input.name', message: '不能为空' }] });
      },
    });
    await openLi(page);
    dialog().dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(page.test.asked.at(-1)).toMatchObject({ name: 'ChangeMember', variables: { id: 'li', input: { unit: 'city' } } });
    expect(dialog().textContent).toMatch(/不能为空.*填写有误/s);
    page.wrapper.unmount();
  });

  it('shows a one-time link once it is made', async () => {
    const page = await open();
    await openLi(page);
    const make = [...dialog().querySelectorAll('button')].find((button) => button.textContent?.includes('一次性'));
    make?.click();
    await settle();
    expect(dialog().querySelector('code')?.textContent).toContain('/desk/link#token=abc');
    page.wrapper.unmount();
  });
});
