import { expect, test } from './demo.js';

test('no page asks anybody but us for anything', async ({ page, demo }) => {
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.url) && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
  });
  for (const path of ['/explorer', '/desk', '/wall']) {
    await page.goto(demo.url + path);
    await page.waitForLoadState('networkidle');
  }
  expect(strangers).toEqual([]);
});
