import { expect, file, test } from './demo.js';

test('a complaint filed over the API is on the open wall', async ({ page, demo }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(demo.wallUrl);
  await expect(page.getByText('实时')).toBeVisible();
  const newest = page.getByRole('region', { name: '最新受理' });
  await file(demo, { subcategory: 'FREQUENCY', matter: '频率异常，电钟走得快。' });
  await expect(newest.getByText('频率异常').first()).toBeVisible();
});

test('a level 1 stands in the foreground', async ({ page, demo }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto(demo.wallUrl);
  await expect(page.getByText('实时')).toBeVisible();
  const { number } = await file(demo, { subcategory: 'OUTAGE', facts: { householdsAffected: 120, importantCustomer: true } });
  await expect(page.getByText(number).first()).toBeVisible();
});

test('the token leaves the address, and the wall stays signed in when it is opened again', async ({ page, demo }) => {
  await page.goto(demo.wallUrl);
  await expect(page.getByText('实时')).toBeVisible();
  expect(page.url()).not.toContain('token');
  await page.goto(`${demo.url}/wall`);
  await expect(page.getByText('实时')).toBeVisible();
});

test('a screen nobody signed in says how it is done and shows nothing', async ({ page, demo }) => {
  await page.goto(`${demo.url}/wall`);
  await expect(page.getByText('实时')).toBeHidden();
  await expect(page.getByRole('main')).toContainText(/登录|接入|链接/);
});

test('a wall whose link is cut says so across its width and keeps its figures', async ({ page, context, demo }) => {
  await page.goto(demo.wallUrl);
  await expect(page.getByText('实时')).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(/数据截至/).last()).toBeVisible({ timeout: 40_000 });
  await context.setOffline(false);
  await expect(page.getByText(/数据截至/)).toHaveCount(0, { timeout: 40_000 });
});
