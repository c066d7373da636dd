// @vitest-environment happy-dom
import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mountPage } from '../../../test/mount-page.js';
import { settle } from '../../clock/test-clock.js';
import { Problem } from '../../graphql/problem.js';
import { createTestApi } from '../../live/test-api.js';
import LinkPage from '../sign-in/LinkPage.vue';
import SignInPage from '../sign-in/SignInPage.vue';
import AccountPage from './AccountPage.vue';

const codes = ['aaaa-bbbb-cccc-dddd', 'eeee-ffff-gggg-hhhh'];
const signIn = { how: 'PASSWORD', address: '10.0.0.7', userAgent: 'Chrome/143 Windows' };
const times = {
  createdAt: '2026-11-20T05:00:00.000Z',
  lastSeenAt: '2026-11-20T05:59:00.000Z',
  expiresAt: '2026-11-20T17:00:00.000Z',
};

function server() {
  const state = { secondFactor: false };
  const test = createTestApi({
    MySignIn: () => ({ mySignIn: { ...state, recoveryCodesLeft: state.secondFactor ? 10 : 0, passwordSet: true } }),
    OpenSignIns: () => ({
      openSignIns: [
        { id: 's1', current: true, ...signIn, ...times },
        { id: 's2', current: false, ...signIn, ...times, userAgent: 'Firefox/140 Linux' },
      ],
    }),
    SignInHistory: () => ({
      signInHistory: {
        nodes: [{ id: 'r1', at: times.createdAt, outcome: 'WRONG_PASSWORD', ...signIn }],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }),
    EndSignIn: () => ({ endSignIn: true }),
    ChangePassword: () => {
      throw new Problem('', { code: 'BAD_USER_INPUT', fields: [{ path: 'current', message: '与当前密码不符' }] });
    },
    BeginSecondFactor: () => ({ beginSecondFactor: { secret: 'JBSWY3DP', uri: 'otpauth://totp/x?secret=JBSWY3DP' } }),
    ConfirmSecondFactor: () => {
      state.secondFactor = true;
      return { confirmSecondFactor: codes };
    },
  });
  return test;
}

async function press(wrapper: VueWrapper, label: string): Promise<void> {
  const button = wrapper.findAll('button').find((one) => one.text() === label);
  await button?.trigger('click');
  await settle();
}
async function fill(wrapper: VueWrapper, values: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(values)) await wrapper.get(`input[name="${name}"]`).setValue(value);
}
async function submit(wrapper: VueWrapper, index = 0): Promise<void> {
  await wrapper.findAll('form')[index]?.trigger('submit');
  await settle();
}
afterEach(() => {
  document.body.innerHTML = '';
});

describe('my account', () => {
  it('shows open sign-ins and the history, and ends another sign-in', async () => {
    const test = server();
    const { wrapper } = await mountPage({ page: AccountPage, test });
    expect(wrapper.text()).toContain('本次登录');
    expect(wrapper.text()).toContain('Firefox · Linux');
    expect(wrapper.text()).toContain('密码错误');
    await press(wrapper, '结束');
    expect(test.asked.find(({ name }) => name === 'EndSignIn')?.variables).toEqual({ id: 's2' });
    expect(test.timesAsked('OpenSignIns')).toBe(2);
    wrapper.unmount();
  });

  it('says at its field why a password was refused, and sends none that was mistyped', async () => {
    const test = server();
    const { wrapper } = await mountPage({ page: AccountPage, test });
    await fill(wrapper, { 'current-password': 'wrong', 'new-password': 'a long password', 'new-password-again': 'another' });
    expect(wrapper.text()).toContain('两次输入的密码不一致');
    expect(wrapper.get('button[type=submit]').attributes('disabled')).toBeDefined();
    await fill(wrapper, { 'new-password-again': 'a long password' });
    await submit(wrapper);
    expect(wrapper.text()).toContain('与当前密码不符');
    wrapper.unmount();
  });

  it('sets a second factor up: password, QR code, code, and recovery codes shown once', async () => {
    const { wrapper } = await mountPage({ page: AccountPage, test: server() });
    await press(wrapper, '启用两步验证');
    await fill(wrapper, { password: 'right' });
    await submit(wrapper, 1);
    expect(wrapper.find('svg[aria-label="供身份验证器扫描的二维码"] path').exists()).toBe(true);
    expect(wrapper.text()).toContain('JBSWY3DP');
    await fill(wrapper, { code: '123456' });
    await submit(wrapper, 1);
    for (const code of codes) expect(wrapper.text()).toContain(code);
    await press(wrapper, '我已保存好');
    expect(wrapper.text()).not.toContain(codes[0]);
    expect(wrapper.text()).toContain('停用两步验证');
    wrapper.unmount();
  });
});

describe('signing in', () => {
  it('asks for the code once the server wants one, and keeps the password for it', async () => {
    const sent: unknown[] = [];
    const session = {
      signIn: async (...given: unknown[]) => {
        sent.push(given);
        if (given[2] === null) throw new Problem('请输入验证码', { code: 'UNAUTHENTICATED', secondFactor: true });
      },
    };
    const { wrapper } = await mountPage({ page: SignInPage, test: server(), session });
    await fill(wrapper, { username: 'ops', password: 'right' });
    await submit(wrapper);
    expect(wrapper.find('[role=alert]').text()).toBe('');
    await fill(wrapper, { code: '123456' });
    await submit(wrapper);
    expect(sent).toEqual([
      ['ops', 'right', null],
      ['ops', 'right', '123456'],
    ]);
    wrapper.unmount();
  });
});

describe('a one-time link', () => {
  const offer = { username: 'ops', name: '王海涛', purpose: 'INVITATION' as const };

  it('names its account, takes a password typed twice, and leaves the address bar', async () => {
    const used: unknown[] = [];
    const session = {
      linkOffer: async () => offer,
      useLink: async (...given: unknown[]) => {
        used.push(given);
      },
    };
    const { wrapper, router } = await mountPage({ page: LinkPage, test: server(), session, address: '/link#token=abc' });
    await vi.waitUntil(() => router.currentRoute.value.hash === '');
    expect(wrapper.text()).toContain('王海涛，请为账号 ops 设置密码');
    await fill(wrapper, { 'new-password': 'a long password', 'new-password-again': 'a long password' });
    await submit(wrapper);
    expect(used).toEqual([['abc', 'a long password']]);
    wrapper.unmount();
  });

  it('that is of no use says so, and one whose member has a second factor leads to the sign-in', async () => {
    const useless = await mountPage({ page: LinkPage, test: server(), address: '/link#token=abc' });
    expect(useless.wrapper.text()).toContain('链接无效、已过期或已使用过');
    useless.wrapper.unmount();
    const session = {
      linkOffer: async () => offer,
      useLink: async () => {
        throw new Problem('', { code: 'UNAUTHENTICATED', secondFactor: true });
      },
    };
    const { wrapper } = await mountPage({ page: LinkPage, test: server(), session, address: '/link#token=abc' });
    await fill(wrapper, { 'new-password': 'a long password', 'new-password-again': 'a long password' });
    await submit(wrapper);
    expect(wrapper.text()).toContain('请用新密码和验证码登录');
    wrapper.unmount();
  });
});
