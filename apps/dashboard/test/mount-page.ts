import { type Instant, instant } from '@gridvoice/domain/instant';
import type { Language } from '@gridvoice/domain/language';
import { languageKey } from '@gridvoice/ui/language';
import { mount } from '@vue/test-utils';
import { vi } from 'vitest';
import { type Component, h, shallowRef } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { VApp } from 'vuetify/components/VApp';
import { nowKey } from '../src/clock/now.js';
import { settle } from '../src/clock/test-clock.js';
import { type Me, type Session, sessionKey } from '../src/desk/session.js';
import { createDeskVuetify } from '../src/desk/vuetify.js';
import { createNotices, noticesKey } from '../src/layout/notices.js';
import { apiKey } from '../src/live/api.js';
import type { createTestApi } from '../src/live/test-api.js';
import { createTexts } from '../src/locales/i18n.js';

export const wang: Me = { id: 'ops', name: '王海涛', department: 'OPERATIONS', roles: ['MEMBER'], unit: null };
/** A Friday afternoon in Shanghai. */
export const testNow: Instant = instant(Date.parse('2026-11-20T06:00:00.000Z'));

// A part of the browser that Vuetify's overlays look at and the test's has not.
vi.stubGlobal('visualViewport', null);

interface PageTest {
  readonly page: Component;
  readonly props?: Record<string, unknown>;
  readonly test: ReturnType<typeof createTestApi>;
  readonly address?: string;
  readonly me?: Me;
  readonly language?: Language;
  /** What the session does otherwise than nothing. */
  readonly session?: Partial<Session>;
}

/** A page of the desk as a signed-in member sees it, with a server, a clock and an address of the test's own. */
export async function mountPage({
  page,
  props = {},
  test,
  address = '/tasks',
  me = wang,
  language = 'zh-CN',
  session: given = {},
}: PageTest) {
  const empty = { render: () => null };
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/tasks', name: 'tasks', component: empty },
      { path: '/tickets', name: 'tickets', component: empty },
      { path: '/tickets/:number', name: 'ticket', component: empty },
      { path: '/policies', name: 'policies', component: empty },
      { path: '/account', name: 'account', component: empty },
      { path: '/link', name: 'link', component: empty },
      { path: '/admin/subjects', name: 'subjects', component: empty },
      { path: '/admin/members', name: 'members', component: empty },
      { path: '/admin/sign-ins', name: 'sign-ins', component: empty },
      { path: '/admin/organisation', name: 'organisation', component: empty },
      { path: '/file', name: 'file', component: empty },
    ],
  });
  await router.push(address);
  const notices = createNotices();
  const session: Session = {
    me: shallowRef(me),
    signIn: settle,
    linkOffer: async () => null,
    useLink: settle,
    signOut: settle,
    recognise: settle,
    lost: () => {},
    ...given,
  };
  const now = shallowRef(testNow);
  const wrapper = mount(
    { render: () => h(VApp, () => h(page, props)) },
    {
      attachTo: document.body,
      global: {
        plugins: [router, createDeskVuetify(language), createTexts(language)],
        provide: {
          [languageKey as symbol]: shallowRef(language),
          [nowKey as symbol]: now,
          [apiKey as symbol]: test.api,
          [noticesKey as symbol]: notices,
          [sessionKey as symbol]: session,
        },
      },
    },
  );
  await settle();
  return { wrapper, router, notices, now };
}
