// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { mountPage, testNow, wang } from '../../../../test/mount-page.js';
import { settle } from '../../../clock/test-clock.js';
import { Problem } from '../../../graphql/problem.js';
import { createTestApi } from '../../../live/test-api.js';
import KeysPage from './KeysPage.vue';

const day = 24 * 60 * 60_000;
const time = (days: number): string => new Date(testNow + days * day).toISOString();
const key = (id: string, given: Record<string, unknown> = {}) => ({
  id,
  name: `合作方 ${id}`,
  prefix: `gv_${id}`,
  scopes: ['TICKETS'],
  ...{ regions: null, departments: null, documents: null, createdBy: { name: '冯军' }, expiresAt: time(30) },
  ...{ revokedAt: null, lastUsedAt: null, lastUsedAddress: null, replaces: null },
  ...given,
});
const apiKeys = [
  key('new00000', { replaces: 'old00000', lastUsedAt: time(0), lastUsedAddress: '203.0.113.7' }),
  key('old00000', { regions: [{ id: '990101', name: '临江区' }], departments: ['LEGAL'], documents: ['00', '11'] }),
  key('past0000', { expiresAt: time(-1) }),
  key('gone0000', { revokedAt: time(-2) }),
];
const administrator = { ...wang, id: 'admin', department: null, roles: ['ADMINISTRATOR' as const] };
const secret = 'gv_new11111_secret_check';

async function open(answers: Parameters<typeof createTestApi>[0] = {}) {
  const regions = [{ id: '990101', name: '临江区' }];
  const test = createTestApi({ ApiKeys: () => ({ apiKeys, regions }), ...answers });
  return { test, ...(await mountPage({ page: KeysPage, test, address: '/tasks', me: administrator })) };
}
const dialog = (): HTMLElement | null => document.querySelector<HTMLElement>('.dialog');
async function submit(): Promise<void> {
  dialog()?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
}
afterEach(() => {
  document.body.innerHTML = '';
});

describe('the page of the keys', () => {
  it('says how each stands, how far it reaches and when it was used last', async () => {
    const { wrapper } = await open();
    const cards = wrapper.findAll('.key').map((card) => card.text().replace(/\s+/g, ' '));
    expect(cards).toEqual([
      expect.stringMatching(/有效.*接替 gv_old00000.*区域不限.*14:00，来自 203\.0\.113\.7/),
      expect.stringMatching(/轮换中.*区域临江区.*法务.*2 个.*从未使用/),
      expect.stringContaining('已到期'),
      expect.stringContaining('已吊销'),
    ]);
    expect(wrapper.findAll('.key').map((card) => card.findAll('button').length)).toEqual([2, 1, 0, 0]);
    wrapper.unmount();
  });

  it('creates one and shows it once', async () => {
    const { wrapper, test } = await open({ CreateApiKey: () => ({ createApiKey: { secret } }) });
    await wrapper.get('button').trigger('click');
    await settle();
    await submit();
    expect(test.asked.find(({ name }) => name === 'CreateApiKey')?.variables.input).toMatchObject({
      ...{ regions: null, departments: null, documents: null },
      expiresAt: time(365),
    });
    expect(document.querySelector('.secret')?.textContent).toBe(secret);
    document.querySelector<HTMLElement>('.dialog .actions button:last-child')?.click();
    await settle();
    expect(document.querySelector('.secret')).toBeNull();
    expect(test.timesAsked('ApiKeys')).toBe(2);
    wrapper.unmount();
  });

  it('puts what is wrong beside its field', async () => {
    const { wrapper } = await open({
      CreateApiKey: () => {
        const fields = [
          { path: 'input.name', message: '不能为空' },
          { path: 'input.documents.1', message: '不是符合接口定义的 GraphQL 文档' },
        ];
        throw new Problem('提交的内容有误', { code: 'BAD_USER_INPUT', fields });
      },
    });
    await wrapper.get('button').trigger('click');
    await settle();
    await submit();
    expect(dialog()?.textContent).toMatch(/不能为空.*不是符合接口定义/s);
    wrapper.unmount();
  });

  it('rotates with an overlap and revokes only after asking once more', async () => {
    const { wrapper, test } = await open({
      RotateApiKey: () => ({ rotateApiKey: { secret } }),
      RevokeApiKey: () => ({ revokeApiKey: { id: 'new00000' } }),
    });
    const [rotate, revoke] = wrapper.findAll('.key button');
    await revoke?.trigger('click');
    await settle();
    expect(test.timesAsked('RevokeApiKey')).toBe(0);
    await submit();
    expect(test.asked.at(-2)).toEqual({ name: 'RevokeApiKey', variables: { id: 'new00000' } });
    await settle();
    await rotate?.trigger('click');
    await settle();
    const forms = document.querySelectorAll<HTMLElement>('form.dialog');
    forms[forms.length - 1]?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(test.asked.find(({ name }) => name === 'RotateApiKey')?.variables).toEqual({ id: 'new00000', overlapHours: 24 });
    wrapper.unmount();
  });
});
