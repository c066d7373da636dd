import { defineConfig } from '@playwright/test';
import tests from './playwright.config.js';

/** `npm run screenshots`: the pictures of the README, taken from the demo. */
export default defineConfig({ ...tests, testDir: 'screenshots', reporter: 'list' });
