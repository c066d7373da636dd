import { afterEach, expect, it, vi } from 'vitest';
import { findChromium } from './find-chromium.js';

afterEach(() => vi.unstubAllEnvs());

it('takes the browser that CHROMIUM_PATH names', async () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath);

  expect(await findChromium()).toEqual({ executablePath: process.execPath, env: {} });
});

it('says so when CHROMIUM_PATH names nothing', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');

  await expect(findChromium()).rejects.toThrow('CHROMIUM_PATH names /nowhere/chromium');
});
