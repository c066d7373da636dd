// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { type Component, defineComponent, h, provide } from 'vue';
import { actionRows } from '../../../test/action-rows.js';
import { mountPage } from '../../../test/mount-page.js';
import { sampleClock, sampleTicket } from '../../../test/sample-ticket.js';
import { settle } from '../../clock/test-clock.js';
import { Problem } from '../../graphql/problem.js';
import { createTestApi } from '../../live/test-api.js';
import { zhCN } from '../../locales/zh-CN.js';
import type { Ticket, TicketClock } from '../tickets/ticket.js';
import ActionDialog from './ActionDialog.vue';
import { actingKey, type Begun, createActing } from './acting.js';

const acting = createActing();
/** The dialog of whatever is begun, as a ticket's page shows it. */
const host = (ticket: Ticket): Component =>
  defineComponent(() => {
    provide(actingKey, acting);
    return () => {
      const begun = acting.current.value;
      return begun && h(ActionDialog, { ticket, begun, onClose: acting.leave });
    };
  });

async function open(begun: Begun, answer: (variables: Record<string, unknown>) => unknown = () => done, ticket = sampleTicket) {
  const name = begun.name.charAt(0).toUpperCase() + begun.name.slice(1);
  const test = createTestApi({ [name]: answer });
  acting.drafts.clear();
  acting.begin(begun);
  const mounted = await mountPage({ page: host(ticket), test });
  await settle();
  return { test, ...mounted };
}
const done = { answer: { ticket: { number: sampleTicket.number } } };

function dialog(): HTMLFormElement {
  const form = document.querySelector<HTMLFormElement>('form.dialog');
  if (!form) throw new Error('No dialog is open');
  return form;
}
const submit = async (): Promise<void> => {
  dialog().dispatchEvent(new Event('submit', { cancelable: true }));
  await settle();
};
const write = async (field: string, text: string): Promise<void> => {
  const input = dialog().querySelector<HTMLInputElement>(field);
  if (!input) throw new Error(`No field ${field}`);
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await settle();
};
const isLabelled = (input: HTMLInputElement | HTMLTextAreaElement): boolean =>
  input.closest('label') !== null || input.ariaLabel !== null || dialog().querySelector(`label[for="${input.id}"]`) !== null;

afterEach(() => {
  acting.leave();
  document.body.innerHTML = '';
});

describe('the dialog of an action', () => {
  it.each(actionRows)('shows $name and sends $sent', async ({ name, entered, sent, ticket }) => {
    const task = sampleTicket.tasks[0];
    const begun: Begun = { name, clock: sampleClock({}), ...(task && { task }), preset: entered };
    const { test, wrapper } = await open(begun, undefined, { ...sampleTicket, ...ticket });
    expect(dialog().querySelector('h2')?.textContent).toBe(zhCN.action.label[name]);
    const inputs = [...dialog().querySelectorAll<HTMLInputElement>('input, textarea:not([aria-hidden])')];
    expect(inputs.filter((input) => !isLabelled(input)).map(({ outerHTML }) => outerHTML)).toEqual([]);
    await submit();
    expect(test.asked).toHaveLength(1);
    expect(test.asked[0]?.variables).toMatchObject(sent);
    expect(document.querySelector('form.dialog')).toBeNull();
    wrapper.unmount();
  });

  it('leaves the focus with whoever types before it has quite opened, and else gives it to the first field', async () => {
    const { wrapper } = await open({ name: 'attachRecord' });
    const opened = async (): Promise<void> => {
      wrapper.findComponent({ name: 'VDialog' }).vm.$emit('afterEnter');
      await settle();
    };
    dialog().querySelector('textarea')?.focus();
    await opened();
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    (document.activeElement as HTMLElement).blur();
    await opened();
    expect(document.activeElement?.getAttribute('type')).toBe('radio');
    wrapper.unmount();
  });

  it('puts what is wrong at its field, and keeps what was typed', async () => {
    const { wrapper, test } = await open({ name: 'recordDirection', preset: { targetDate: '2026-11-01' } }, () => {
      throw new Problem('填写有误', { code: 'BAD_USER_INPUT', fields: [{ path: 'targetDate', message: '须晚于今天' }] });
    });
    await write('textarea', '联合勘查后明确产权');
    await submit();
    expect(dialog().querySelector('.v-input--error')?.textContent).toContain('须晚于今天');
    expect(dialog().querySelector('textarea')?.value).toBe('联合勘查后明确产权');
    await submit();
    const keys = test.asked.map(({ variables }) => variables.idempotencyKey);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
    wrapper.unmount();
  });

  it('lists every condition that is not met (RULE_NOT_MET)', async () => {
    const unmet = [
      { rule: 'RC-5', message: '尚未认定原因' },
      { rule: 'IV-4', message: '证据不完整' },
    ];
    const { wrapper } = await open({ name: 'closeTicket' }, () => {
      throw new Problem('尚不能办结', { code: 'RULE_NOT_MET', unmet });
    });
    await submit();
    expect(dialog().querySelector('[role=alert]')?.textContent).toMatch(/尚不能办结.*尚未认定原因.*RC-5.*证据不完整.*IV-4/s);
    wrapper.unmount();
  });

  it('sends nothing as long as something needed is empty', async () => {
    const { wrapper, test } = await open({ name: 'withdrawTicket' });
    await submit();
    expect(test.asked).toEqual([]);
    expect(dialog().textContent).toContain(zhCN.action.required);
    wrapper.unmount();
  });

  it('goes by Ctrl+Enter', async () => {
    const { wrapper, test, notices } = await open({ name: 'reportProgress', preset: { text: '已完成勘查' } });
    dialog().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, cancelable: true }));
    await settle();
    expect(test.timesAsked('ReportProgress')).toBe(1);
    expect(notices.current.value?.text).toBe(zhCN.action.told.reportProgress);
    wrapper.unmount();
  });

  it('remembers what was typed when it is left and opened again, until it is sent', async () => {
    const { wrapper } = await open({ name: 'reportProgress' });
    await write('textarea', '写到一半');
    acting.leave();
    await settle();
    acting.begin({ name: 'reportProgress' });
    await settle();
    expect(dialog().querySelector('textarea')?.value).toBe('写到一半');
    await submit();
    acting.begin({ name: 'reportProgress' });
    await settle();
    expect(dialog().querySelector('textarea')?.value).toBe('');
    wrapper.unmount();
  });

  it('knows nothing of what was typed for another ticket, and sends under another key', async () => {
    const { wrapper, test } = await open({ name: 'reportProgress' }, () => {
      throw new Problem('无法连接', {});
    });
    await write('textarea', '甲工单的进展');
    await submit();
    wrapper.unmount();
    const answers = createTestApi({ ReportProgress: () => done });
    const other = await mountPage({ page: host({ ...sampleTicket, number: 'another' }), test: answers });
    expect(dialog().querySelector('textarea')?.value).toBe('');
    await write('textarea', '乙工单的进展');
    await submit();
    const [first, second] = [test, answers].map(({ asked }) => asked[0]?.variables);
    expect(second).toMatchObject({ number: 'another', text: '乙工单的进展' });
    expect(second?.idempotencyKey).not.toBe(first?.idempotencyKey);
    expect([...acting.drafts.values()]).toEqual([{ text: '甲工单的进展' }]);
    other.wrapper.unmount();
  });

  it('asks for reason and remedy of a second visit, and for nothing of a customer who was not reached (RV-1, RV-2)', async () => {
    const ticket = { ...sampleTicket, clocks: [sampleClock({ rule: 'TL-13' })] };
    const { wrapper } = await open({ name: 'recordVisit' }, undefined, ticket);
    expect(dialog().textContent).toContain(zhCN.action.field.remedy);
    const no = [...dialog().querySelectorAll('fieldset')]
      .find((fieldset) => fieldset.textContent?.includes(zhCN.action.field.reached))
      ?.querySelectorAll('input')[1];
    no?.click();
    await settle();
    expect(dialog().textContent).not.toContain(zhCN.action.field.remedy);
    expect(dialog().textContent).not.toContain(zhCN.action.field.score);
    wrapper.unmount();
  });

  it('shows a supervisor the pause that was asked for', async () => {
    const pauseRequest: TicketClock['pauseRequest'] = {
      ground: 'WAITING_FOR_CUSTOMER',
      from: '2026-11-20T05:00:00.000Z',
      until: '2026-11-22T04:00:00.000Z',
      note: '客户外出',
      requestedBy: { name: '王海涛' },
    };
    const { wrapper } = await open({ name: 'approvePause', clock: sampleClock({ pauseRequest }) });
    expect(dialog().textContent).toMatch(/王海涛.*等待客户.*11月22日 12:00.*客户外出/s);
    wrapper.unmount();
  });
});
