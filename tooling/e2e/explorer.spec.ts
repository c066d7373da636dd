import { expect, test } from './demo.js';

/** Each page, and what stands on it once everything it needs is there. */
const pages = [
  ['/explorer', '.graphiql-query-editor'],
  ['/desk', 'form'],
  ['/wall', 'main'],
] as const;

test('no page asks anybody but us for anything', async ({ page, demo }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.url) && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
  });
  for (const [path, shown] of pages) {
    await page.goto(demo.url + path);
    await expect(page.locator(shown).first()).toBeVisible();
  }
  expect(strangers).toEqual([]);
});
