import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Demo, expect, file, sampleTicket, signInAtDesk, test } from './demo.js';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const states = ['OPEN', 'IN_PROGRESS', 'AWAITING_CUSTOMER', 'FED_BACK', 'CLOSED', 'CANCELLED'] as const;

for (const [language, colorScheme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  const context = { locale: language, colorScheme, timezoneId: 'Asia/Shanghai' };

  test(`every screen of the desk is accessible (${language}, ${colorScheme})`, async ({ browser, demo }) => {
    const { number } = await file(demo, { subcategory: 'PROPERTY_RIGHTS', category: 'OTHER' });
    const page = await (await browser.newContext(context)).newPage();
    await page.goto(`${demo.url}/desk`);
    const found = { signIn: await violations(page) } as Record<string, string[]>;
    await signInAtDesk(page, demo, 'agent');
    for (const path of ['tasks', 'tickets', `tickets/${number}`, 'file', 'policies']) found[path] = await at(page, demo, path);
    for (const status of states) {
      found[status] = await at(page, demo, `tickets/${await sampleTicket(demo, { status: [status] })}`);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });

  test(`every screen of administration is accessible (${language}, ${colorScheme})`, async ({ browser, demo }) => {
    const page = await (await browser.newContext(context)).newPage();
    await signInAtDesk(page, demo, 'admin');
    const found: Record<string, string[]> = {};
    for (const [path, open] of [
      ['admin/members', /^(新增人员|Add a member)$/],
      ['admin/organisation', /^(修改|Change )/],
    ] as const) {
      found[path] = await at(page, demo, path);
      await page.getByRole('button', { name: open }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      found[`${path}, dialog`] = await violations(page);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });

  test(`every dialog of a ticket is accessible (${language}, ${colorScheme})`, async ({ browser, demo }) => {
    const { number } = await file(demo);
    const page = await (await browser.newContext(context)).newPage();
    await signInAtDesk(page, demo, 'supervisor');
    await at(page, demo, `tickets/${number}`);
    const more = page.getByRole('button', { name: /^(更多操作|More)/ });
    const items = page.locator('.menu .v-list-item');
    await more.click();
    await expect(items.first()).toBeVisible();
    const found: Record<string, string[]> = { menu: await violations(page) };
    for (let left = (await items.count()) - 1; left >= 0; left--) {
      const name = (await items.nth(left).textContent()) ?? '';
      await items.nth(left).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      found[name] = await violations(page);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await more.click();
      await expect(items.first()).toBeVisible();
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
    expect(Object.keys(found).length).toBeGreaterThan(8);
  });
}

async function at(page: Page, demo: Demo, path: string): Promise<string[]> {
  await page.goto(`${demo.url}/desk/${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  return violations(page);
}

test('the wall is accessible', async ({ page, demo }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(demo.wallUrl);
  await expect(page.getByText('实时')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

async function violations(page: Page): Promise<string[]> {
  // Transitions that are under way are seen half-way, with half of the contrast.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const result = await new AxeBuilder({ page }).withTags(standards).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
