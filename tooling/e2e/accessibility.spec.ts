import { AxeBuilder } from '@axe-core/playwright';
import { expect, file, signInAtDesk, test } from './demo.js';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

for (const [language, colorScheme] of [
  ['zh-CN', 'light'],
  ['en', 'dark'],
] as const) {
  test(`every screen of the desk is accessible (${language}, ${colorScheme})`, async ({ browser, demo }) => {
    const { number } = await file(demo, { subcategory: 'PROPERTY_RIGHTS', category: 'OTHER' });
    const page = await (await browser.newContext({ locale: language, colorScheme, timezoneId: 'Asia/Shanghai' })).newPage();
    await page.goto(`${demo.url}/desk`);
    const found = { signIn: await violations(page) } as Record<string, string[]>;
    await signInAtDesk(page, demo, 'agent');
    for (const path of ['tasks', 'tickets', `tickets/${number}`, 'file']) {
      await page.goto(`${demo.url}/desk/${path}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      found[path] = await violations(page);
    }
    expect(Object.entries(found).filter(([, list]) => list.length > 0)).toEqual([]);
  });
}

test('the wall is accessible', async ({ page, demo }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(demo.wallUrl);
  await expect(page.getByText('实时')).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

async function violations(page: Parameters<typeof signInAtDesk>[0]): Promise<string[]> {
  // Transitions that are under way are seen half-way, with half of the contrast.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const result = await new AxeBuilder({ page }).withTags(standards).analyze();
  return result.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
