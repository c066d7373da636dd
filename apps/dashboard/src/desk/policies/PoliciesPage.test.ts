// @vitest-environment happy-dom
import { officialYears } from '@gridvoice/domain/calendar/official-years';
import { printPolicy } from '@gridvoice/domain/policy/print-policy';
import { defaultPolicy } from '@gridvoice/domain/policy/seed-profile';
import { afterEach, describe, expect, it } from 'vitest';
import { mountPage, testNow, wang } from '../../../test/mount-page.js';
import { settle } from '../../clock/test-clock.js';
import { Problem } from '../../graphql/problem.js';
import { createTestApi } from '../../live/test-api.js';
import PoliciesPage from './PoliciesPage.vue';

const dayLater = 24 * 60 * 60 * 1000;
const published = (version: string, effectiveFrom: number) => {
  const document = printPolicy({ ...defaultPolicy, version, effectiveFrom: effectiveFrom as typeof defaultPolicy.effectiveFrom });
  return { version, title: `规则 ${version}`, effectiveFrom: document.effectiveFrom, document: JSON.stringify(document) };
};
const policies = [
  published('default-1', defaultPolicy.effectiveFrom),
  published('strict-2', testNow - dayLater),
  published('strict-3', testNow + dayLater),
];
const calendarYears = [
  {
    year: 2026,
    notice: '国办发明电〔2025〕7号',
    published: false,
    document: JSON.stringify({ year: 2026, ...officialYears[2026] }),
  },
];
const administrator = { ...wang, id: 'admin', department: null, roles: ['ADMINISTRATOR' as const] };

async function open(
  publish: (variables: Record<string, unknown>) => unknown = () => ({ publishPolicy: { version: 'x' } }),
  me = administrator,
) {
  const test = createTestApi({ DeskPolicies: () => ({ policies, calendarYears }), PublishPolicy: publish });
  return { test, ...(await mountPage({ page: PoliciesPage, test, address: '/policies', me })) };
}
afterEach(() => {
  document.body.innerHTML = '';
});

describe('the page of the rules', () => {
  it('says which version holds, which is to come and which was replaced', async () => {
    const { wrapper } = await open();
    const summaries = wrapper.findAll('.version summary').map((summary) => summary.text());
    expect(summaries).toEqual([
      expect.stringMatching(/strict-3.*待生效/s),
      expect.stringMatching(/strict-2.*现行/s),
      expect.stringMatching(/default-1.*已被取代.*随产品提供/s),
    ]);
    wrapper.unmount();
  });

  it('shows every limit in words, by condition', async () => {
    const { wrapper } = await open();
    const rows = wrapper.findAll('.version:nth-of-type(2) tbody tr').map((row) => row.text().replace(/\s+/g, ' '));
    expect(rows).toContain('首次响应 TL-1起算日为工作日1 小时');
    expect(rows).toContain('其他情形2 小时');
    expect(rows.some((row) => /到达现场.*郊区 \/ 偏远地区/.test(row))).toBe(true);
    expect(wrapper.text()).toContain('停电定为一级的户数50');
    wrapper.unmount();
  });

  it('shows the holidays of a year and what they rest on', async () => {
    const { wrapper } = await open();
    expect(wrapper.text()).toMatch(/国办发明电〔2025〕7号.*春节 2月15日 – 2月23日.*调休上班/s);
    wrapper.unmount();
  });

  it('publishes a version based on another, naming what is wrong by its place', async () => {
    const { wrapper, test } = await open(() => {
      const fields = [{ path: 'document.limits.TL-6.0.limit.amount', message: '须为整数' }];
      throw new Problem('填写有误', { code: 'BAD_USER_INPUT', fields });
    });
    await wrapper.get('.version button').trigger('click');
    await settle();
    const form = document.querySelector<HTMLFormElement>('form.dialog');
    form?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    const sent = JSON.parse(String(test.asked.find(({ name }) => name === 'PublishPolicy')?.variables.document));
    expect(sent).toMatchObject({ version: 'strict-3-next', effectiveFrom: '2026-11-20T16:00:00.000Z' });
    expect(form?.textContent).toMatch(/limits\.TL-6\.0\.limit\.amount.*须为整数/s);
    wrapper.unmount();
  });

  it('offers publishing to administrators only', async () => {
    const { wrapper } = await open(undefined, { ...administrator, roles: ['SUPERVISOR' as never] });
    expect(wrapper.findAll('button')).toEqual([]);
    wrapper.unmount();
  });
});
