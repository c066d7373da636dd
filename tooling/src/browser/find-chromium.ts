import { existsSync } from 'node:fs';
import type { Browser } from './browser.js';
import { packagedChromium } from './packaged-chromium.js';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium: the one CHROMIUM_PATH names, else an installed one, else (x64 Linux) the one from the npm package.
 * @throws Error of one sentence that says what to do.
 */
export async function findChromium(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return { executablePath: existing(named), env: {} };
  const found = installed.find((path) => existsSync(path));
  if (found !== undefined) return { executablePath: found, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error('No Chromium or Chrome was found: install one, or set CHROMIUM_PATH to the program of yours.');
}

/**
 * How to start it for tests: as root and in containers it has no sandbox to build and little shared memory, and it should
 * not call anybody on its own, since a closed network refuses that many times a second.
 */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function existing(path: string): string {
  if (existsSync(path)) return path;
  throw new Error(`CHROMIUM_PATH names ${path}, and there is no such program.`);
}
