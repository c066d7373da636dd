import { defineConfig } from '@playwright/test';
import { chromiumFlags, findChromium } from './src/browser/find-chromium.js';

const { executablePath, env } = await findChromium();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  // A worker starts a server and its database beside the browser, which keeps two cores busy: two of them take no less time.
  workers: 1,
  fullyParallel: false,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // No trace, which takes a quarter of the time: `npx playwright test --trace retain-on-failure FILE` records one.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [...chromiumFlags], env: { ...inherited(), ...env } },
  },
});

function inherited(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
