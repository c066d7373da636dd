// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { mountPage } from '../../test/mount-page.js';
import { number, sampleTicket } from '../../test/sample-ticket.js';
import { settle } from '../clock/test-clock.js';
import { createTestApi } from '../live/test-api.js';
import DeskShell from './DeskShell.vue';
import TicketPage from './tickets/TicketPage.vue';

const other = '20261120-320102-00013-5';
const half = '甲工单写到一半';

/** The desk at a ticket that goes with another, each of which awaits the leader's instruction. */
async function openDesk() {
  const ticketOf = (shown: string) => {
    const { category, subcategory, status } = sampleTicket;
    const linked = [{ number: shown === number ? other : number, category, subcategory, status }];
    return { ...sampleTicket, number: shown, linked, actions: ['instruct'] };
  };
  const test = createTestApi({
    ServerTime: () => ({ serverTime: '2026-11-20T06:00:00.000Z' }),
    LedgerHead: () => ({ ledgerHead: 'c9' }),
    DeskTicket: (asked) => ({ ticket: ticketOf(String(asked.number)) }),
    DeskTicketEvents: () => ({ ticket: { events: { nodes: [], pageInfo: { hasNextPage: false } } } }),
  });
  const props = { language: 'zh-CN', connect: () => test.api };
  const mounted = await mountPage({ page: DeskShell, props, test });
  mounted.router.addRoute({ path: '/tickets/:number', name: 'ticket', component: TicketPage, props: true });
  await mounted.router.push({ name: 'ticket', params: { number } });
  await settle();
  return mounted;
}

const typed = () => document.querySelector<HTMLTextAreaElement>('form.dialog textarea');
async function begin(): Promise<void> {
  document.querySelector<HTMLButtonElement>('main .bar button')?.click();
  await settle();
}
async function write(text: string): Promise<void> {
  const input = typed();
  if (!input) throw new Error('No dialog is open');
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await settle();
}
afterEach(() => {
  document.body.innerHTML = '';
});

describe('going from one ticket to another', () => {
  it('leaves the dialog of the first behind, and all that was typed into it', async () => {
    const { wrapper, router } = await openDesk();
    await begin();
    await write(half);
    await router.push({ name: 'ticket', params: { number: other } });
    await settle();
    expect(wrapper.text()).toContain(other);
    expect(typed()).toBeNull();
    await begin();
    expect(typed()?.value).toBe('');
    expect(document.body.innerHTML).not.toContain(half);
    wrapper.unmount();
  });

  it('keeps the page where only the place on it changes', async () => {
    const { wrapper, router } = await openDesk();
    await begin();
    await write(half);
    await router.push({ name: 'ticket', params: { number }, hash: '#clocks' });
    await settle();
    expect(typed()?.value).toBe(half);
    wrapper.unmount();
  });
});
