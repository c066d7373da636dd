import { expect, signInAtDesk, test } from './demo.js';
import { complaintsOf } from './observed.js';

for (const [colorScheme, surface] of [
  ['light', '255,255,255'],
  ['dark', '23,30,36'],
] as const) {
  test(`the desk is ${colorScheme} without a style element`, async ({ browser, demo }) => {
    const page = await (await browser.newContext({ locale: 'zh-CN', colorScheme })).newPage();
    const found = await complaintsOf(page);
    await signInAtDesk(page, demo, 'agent');
    const read = () => getComputedStyle(document.documentElement).getPropertyValue('--v-theme-surface').trim();
    expect(await page.evaluate(read)).toBe(surface);
    expect(await page.locator('style').count()).toBe(0);
    expect(found).toEqual([]);
  });
}

test('the explorer does nothing its policy forbids, and Monaco is where it should be', async ({ page, demo }) => {
  const found = await complaintsOf(page);
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
  // The explorer reads what is typed a moment later, and until then runs what stood there before.
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(page.locator('.result-window')).toContainText('"serverTime"', { timeout: 2_000 });
  }).toPass();
  await page.getByRole('button', { name: /Documentation Explorer/ }).click();
  await expect(page.getByText('Root Types')).toBeVisible();
  await page.getByRole('button', { name: /settings dialog/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(found).toEqual([]);
});
