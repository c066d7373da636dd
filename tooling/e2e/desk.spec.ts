import type { Locator, Page } from '@playwright/test';
import { type Demo, expect, file, signInAtDesk, test } from './demo.js';

/** The list's row of a ticket. */
const row = (page: Page, number: string): Locator => page.locator('li').filter({ hasText: number }).first();

/** An urgent complaint, so that its tasks stand at the top of the list. */
const urgent = (demo: Demo) => file(demo, { subcategory: 'OUTAGE', facts: { safetyHazard: true } });

test('a complaint filed over the API is on the right desk, and on no other', async ({ page, browser, demo }) => {
  await signInAtDesk(page, demo, 'ops');
  const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signInAtDesk(other, demo, 'legal');
  const { number } = await urgent(demo);
  await expect(row(page, number)).toBeVisible();
  await expect(other.getByText(number)).toHaveCount(0);
});

test('a claim in one window shows in another', async ({ page, browser, demo }) => {
  const { number } = await urgent(demo);
  await signInAtDesk(page, demo, 'ops');
  const second = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await signInAtDesk(second, demo, 'ops2');
  await expect(row(second, number)).toBeVisible();
  await row(page, number).getByRole('button', { name: /认领/ }).click();
  await expect(row(second, number).getByText('周建峰')).toBeVisible();
});

test('whoever loses is told who won', async ({ page, demo }) => {
  const { number, tasks } = await urgent(demo);
  // A desk that hears nothing new still offers what somebody else has taken.
  await page.routeWebSocket(/graphql/, () => undefined);
  await signInAtDesk(page, demo, 'ops');
  await expect(row(page, number)).toBeVisible();
  for (const { id, department } of tasks) {
    if (department === 'OPERATIONS') {
      await demo.execute('ops2', 'mutation ($id: ID!) { claimTask(taskId: $id) { task { id } } }', { id });
    }
  }
  await row(page, number).getByRole('button', { name: /认领/ }).click();
  await expect(page.getByText(/吴海涛/).first()).toBeVisible();
});

test('tasks are claimed by key, and keys rest while somebody types or composes', async ({ page, demo }) => {
  await urgent(demo);
  await signInAtDesk(page, demo, 'ops');
  await expect(page.locator('li').first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByText(/已认领/).first()).toBeVisible();
});

test('a ticket says why it has its grade and its deadline, and can be worked', async ({ page, demo }) => {
  const { number } = await urgent(demo);
  await signInAtDesk(page, demo, 'ops');
  await page.goto(`${demo.url}/desk/tickets/${number}`);
  await expect(page.getByText('存在人身安全隐患').first()).toBeVisible();
  await expect(page.getByText('GR-1').first()).toBeVisible();
  await expect(page.getByText('TL-6').first()).toBeVisible();
  await expect(page.getByText('张*').first()).toBeVisible();
  await expect(page.getByText('张三')).toHaveCount(0);
});
