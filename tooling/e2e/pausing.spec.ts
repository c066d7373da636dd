import { expect, file, test } from './demo.js';
import { TicketPage } from './ticket-page.js';

/** So many hours from now, as a field of date and time takes it in Shanghai. */
const inHours = (hours: number): string => new Date(Date.now() + (hours + 8) * 3_600_000).toISOString().slice(0, 16);

test('a pause is asked for, approved by a supervisor, and drawn', async ({ page, browser, demo }) => {
  const { number } = await file(demo);
  const ops = await TicketPage.of(page, demo, 'ops', number);
  const clock = ops.part('为什么是这个时限').getByRole('listitem').filter({ hasText: 'TL-6' });
  const drawing = clock.getByRole('img');
  const before = (await drawing.getAttribute('aria-label')) ?? '';
  expect(before).not.toContain('暂停');
  await clock.getByRole('button', { name: /^申请暂停/ }).click();
  await ops.choose('理由', '等待客户');
  await ops.write('暂停至', inHours(30));
  await ops.write('备注', '客户出差，约定返回后上门。');
  await ops.send('申请暂停');
  await expect(clock.getByText('周建峰 申请暂停，待批准')).toBeVisible();

  const other = await (await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai' })).newPage();
  const supervisor = await TicketPage.of(other, demo, 'supervisor', number);
  await supervisor
    .part('为什么是这个时限')
    .getByRole('button', { name: /^批准暂停/ })
    .click();
  await supervisor.send('批准暂停');

  // Live, at the desk of whoever asked.
  await expect(drawing).toHaveAttribute('aria-label', /暂停/);
  await expect(page.getByText('等待客户').first()).toBeVisible();
  const agent = await TicketPage.of(await (await browser.newContext({ locale: 'zh-CN' })).newPage(), demo, 'agent', number);
  await expect(agent.part('任务').getByText('告知客户').first()).toBeVisible();
});
