import { defineConfig } from 'vitest/config';

export default defineConfig({
  // graphql 16 is two packages in one: our sources would get its ES modules, while the libraries that Node loads get the
  // CommonJS ones, and the two refuse each other's types. So everybody gets the second.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts', 'src/**/*.test.ts'],
    setupFiles: ['reflect-metadata'],
    globalSetup: ['test/global-setup.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
