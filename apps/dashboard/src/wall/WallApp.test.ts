// @vitest-environment happy-dom

import { type Instant, instant } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { languageKey } from '@gridvoice/ui/language';
import { mount } from '@vue/test-utils';
import { describe, expect, it } from 'vitest';
import { nextTick, shallowRef } from 'vue';
import { settle } from '../clock/test-clock.js';
import { Problem } from '../graphql/problem.js';
import { apiKey } from '../live/api.js';
import { createTestApi } from '../live/test-api.js';
import { createTexts } from '../locales/i18n.js';
import type { WallData } from './board.js';
import WallApp from './WallApp.vue';

const start = Date.parse('2026-11-22T06:03:22.000Z');
const later = (minutes: number): string => new Date(start + minutes * 60_000).toISOString();
const ticket = (number: string, grade: 'LEVEL_1' | 'LEVEL_3' = 'LEVEL_3') => ({
  number,
  grade,
  subcategory: 'OUTAGE' as const,
  lead: 'OPERATIONS' as const,
  receivedAt: later(-30),
  region: null,
  unit: { name: '城东供电所' },
});
const clock = (id: string, minutes: number, state: 'RUNNING' | 'BREACHED' = 'RUNNING') => ({
  id,
  title: '办结反馈',
  state,
  startedAt: later(-60 * 24),
  dueAt: later(minutes),
  stoppedAt: null,
  ticket: ticket('20261122-320102-00012-7'),
});
const quiet: WallData = {
  board: { asOf: 'c1', open: [], nearest: [], breached: [], breachedCount: 0, newest: [], receivedToday: 0 },
  urgent: { nodes: [] },
};
const busy: WallData = {
  board: {
    asOf: 'c1',
    open: [{ grade: 'LEVEL_3', department: 'OPERATIONS', count: 42 }],
    nearest: [clock('a', 90)],
    breached: [clock('b', -5, 'BREACHED')],
    breachedCount: 3,
    newest: [ticket('20261122-320102-00013-5')],
    receivedToday: 17,
  },
  urgent: { nodes: [] },
};

async function wall({ data = busy, signedIn = true, language = 'zh-CN' as Language } = {}) {
  const server = { data, fails: '' };
  const test = createTestApi({
    WallBoard: () => {
      if (server.fails) throw new Problem('', { code: server.fails });
      return server.data;
    },
  });
  const now = shallowRef<Instant | null>(instant(start));
  const ticker = { now, resynchronise: () => {}, stop: () => {} };
  const wrapper = mount(WallApp, {
    props: { signedIn, ticker },
    global: {
      plugins: [createTexts(language)],
      provide: { [apiKey as symbol]: test.api, [languageKey as symbol]: shallowRef(language) },
    },
  });
  test.connect(true);
  await settle();
  const advance = async (seconds: number): Promise<void> => {
    await test.machine.advance(seconds * 1000);
    now.value = instant((now.value ?? start) + seconds * 1000);
    await nextTick();
  };
  return { ...test, wrapper, server, advance };
}

describe('the wall', () => {
  it("shows what is open, what is due and what is overdue, on the server's clock", async () => {
    const { wrapper } = await wall();
    const text = wrapper.text();
    expect(wrapper.get('header time').text()).toBe('14:03:22');
    for (const part of ['在办工单42', '今日受理17', '超时未结3', '1:30:00', '05:00', '城东供电所']) expect(text).toContain(part);
  });

  it('counts down with every tick', async () => {
    const { wrapper, advance } = await wall();
    await advance(1);
    expect(wrapper.text()).toContain('1:29:59');
  });

  it('puts level 1 in the foreground while any is open', async () => {
    const data: WallData = {
      board: { ...busy.board, open: [{ grade: 'LEVEL_1', department: 'OPERATIONS', count: 2 }] },
      urgent: { nodes: [{ ...ticket('20261122-320102-00014-3', 'LEVEL_1'), clocks: [clock('u', 45)] }] },
    };
    const { wrapper } = await wall({ data });
    expect(wrapper.get('[role=alert]').text()).toContain('20261122-320102-00014-3');
    expect(wrapper.get('[role=alert]').text()).toContain('45:00');
    expect((await wall()).wrapper.find('[role=alert]').exists()).toBe(false);
  });

  it('says since when its data is old, and keeps the figures', async () => {
    const { wrapper, server, connect, advance } = await wall();
    server.fails = 'NETWORK';
    connect(false);
    await advance(47);
    expect(wrapper.text()).toContain('数据截至 14:03:22，已 47 秒未更新');
    expect(wrapper.text()).toContain('在办工单42');
    server.fails = '';
    connect(true);
    await advance(1);
    expect(wrapper.text()).not.toContain('未更新');
  });

  it('looks intended when nothing is there', async () => {
    const text = (await wall({ data: quiet })).wrapper.text();
    for (const part of ['当前没有计时中的时限', '没有超时的时限', '还没有受理新的工单']) expect(text).toContain(part);
  });

  it("says how a screen is signed in when it isn't, and shows no figure before the first data", async () => {
    expect((await wall({ signedIn: false })).wrapper.text()).toContain('此屏幕尚未登录');
    const { wrapper, server, advance } = await wall();
    server.fails = 'UNAUTHENTICATED';
    await advance(10);
    expect(wrapper.text()).toContain('此屏幕尚未登录');
  });

  it('speaks English', async () => {
    expect((await wall({ language: 'en' })).wrapper.text()).toContain('Open tickets42');
  });
});
