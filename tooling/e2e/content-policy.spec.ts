import type { Page } from '@playwright/test';
import { type Demo, expect, file, sampleTicket, signInAtDesk, test } from './demo.js';

/** Everything a page's browser has against it: what the content policy stopped, errors, failed requests for files. */
async function complaints(page: Page): Promise<string[]> {
  const found: string[] = [];
  await page.exposeFunction('tellViolation', (text: string) => found.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber, sample }) => {
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${violatedDirective}: ${blockedURI} ${sample} at ${sourceFile}:${lineNumber}`);
    });
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(`${page.url()} ${message.text()}`);
  });
  page.on('pageerror', (error) => found.push(`${page.url()} ${error.message}`));
  return found;
}

async function at(page: Page, demo: Demo, path: string): Promise<void> {
  await page.goto(`${demo.url}/desk/${path}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Opens every action of a ticket and leaves it again. */
async function openActions(page: Page): Promise<number> {
  const more = page.getByRole('button', { name: /^(更多操作|More)/ });
  const items = page.locator('.menu .v-list-item');
  await more.click();
  await expect(items.first()).toBeVisible();
  const count = await items.count();
  for (let left = count - 1; left >= 0; left--) {
    await items.nth(left).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await more.click();
    await expect(items.first()).toBeVisible();
  }
  return count;
}

for (const [colorScheme, surface] of [
  ['light', '255,255,255'],
  ['dark', '23,30,36'],
] as const) {
  test(`the desk is ${colorScheme} without a style element`, async ({ browser, demo }) => {
    const page = await (await browser.newContext({ locale: 'zh-CN', colorScheme })).newPage();
    const found = await complaints(page);
    await signInAtDesk(page, demo, 'agent');
    const read = () => getComputedStyle(document.documentElement).getPropertyValue('--v-theme-surface').trim();
    expect(await page.evaluate(read)).toBe(surface);
    expect(await page.locator('style').count()).toBe(0);
    expect(found).toEqual([]);
  });
}

test("the desk's pages and dialogs do nothing their policy forbids", async ({ page, demo }) => {
  const { number } = await file(demo);
  const found = await complaints(page);
  await signInAtDesk(page, demo, 'supervisor');
  for (const path of ['tasks', 'tickets', 'file', 'policies', 'account']) await at(page, demo, path);
  for (const status of ['AWAITING_CUSTOMER', 'FED_BACK', 'CLOSED']) {
    await at(page, demo, `tickets/${await sampleTicket(demo, { status: [status] })}`);
  }
  await at(page, demo, `tickets/${number}`);
  expect(await openActions(page)).toBeGreaterThan(3);
  expect(found).toEqual([]);
});

test("administration's pages and dialogs do nothing their policy forbids", async ({ page, demo }) => {
  const found = await complaints(page);
  await signInAtDesk(page, demo, 'admin');
  for (const path of ['admin/members', 'admin/organisation', 'admin/keys', 'admin/subjects']) {
    await at(page, demo, path);
    const add = page.getByRole('button', { name: /^(新增|修改|新建|创建|签发|Add|Change|Create)/ }).first();
    if ((await add.count()) === 0) continue;
    await add.click();
    await expect(page.getByRole('dialog')).toBeVisible();
  }
  expect(found).toEqual([]);
});

test('the wall does nothing its policy forbids and is live', async ({ page, demo }) => {
  const found = await complaints(page);
  await page.goto(demo.wallUrl);
  await expect(page.getByText('实时')).toBeVisible();
  await file(demo);
  expect(await page.locator('[style]').count()).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

test('the explorer does nothing its policy forbids, and Monaco is where it should be', async ({ page, demo }) => {
  const found = await complaints(page);
  await page.goto(`${demo.url}/explorer`);
  const editor = page.locator('.graphiql-query-editor .monaco-editor').first();
  await expect(editor.locator('.view-line').nth(5)).toBeVisible();
  const lines = await editor.locator('.view-line').evaluateAll((all) => all.map((line) => line.getBoundingClientRect().top));
  expect(new Set(lines).size).toBe(lines.length);
  await editor.click();
  await page.keyboard.press('ControlOrMeta+A');
  // The editor closes the bracket itself.
  await page.keyboard.type('{ serverTime nonsens');
  await expect(editor.locator('.squiggly-error').first()).toBeVisible();
  await page.keyboard.press('Control+Space');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('{ serverTime');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.locator('.result-window')).toContainText('"serverTime"');
  await page.getByRole('button', { name: /Documentation Explorer/ }).click();
  await expect(page.getByText('Root Types')).toBeVisible();
  await page.getByRole('button', { name: /settings dialog/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(found).toEqual([]);
});
