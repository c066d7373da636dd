// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { defineComponent, h, provide } from 'vue';
import { mountPage } from '../../../test/mount-page.js';
import { createTestApi } from '../../live/test-api.js';
import SingleSignOn from './SingleSignOn.vue';
import { signInWaysKey } from './sign-in-ways.js';

async function open(address: string, singleSignOn: boolean | Error) {
  const page = defineComponent(() => {
    provide(signInWaysKey, async () => {
      if (singleSignOn instanceof Error) throw singleSignOn;
      return { singleSignOn };
    });
    return () => h(SingleSignOn);
  });
  return (await mountPage({ page, test: createTestApi({}), address })).wrapper;
}
afterEach(() => {
  document.body.innerHTML = '';
});

describe('single sign-on on the sign-in page', () => {
  it('is a link that comes back to the page that was asked for', async () => {
    const link = (await open('/tickets?status=OPEN&problem=denied', true)).find('a');
    expect(link.text()).toBe('单点登录');
    expect(link.attributes('href')).toBe('/sign-in/single-sign-on?to=%2Ftickets%3Fstatus%3DOPEN');
  });

  it('isn’t offered where there is none, or the server doesn’t say', async () => {
    for (const ways of [false, new Error('down')]) expect((await open('/tasks', ways)).find('a').exists()).toBe(false);
  });

  it('says in words why it came to nothing, and repeats nothing from the address', async () => {
    expect((await open('/tasks?problem=expired', true)).find('[role=alert]').text()).toContain('十分钟');
    expect((await open('/tasks?problem=constructor', true)).find('[role=alert]').exists()).toBe(false);
  });
});
