import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.{ts,mjs}'],
    passWithNoTests: true,
    // The server as Node runs it: bundled into the tests, it would meet a second graphql that refuses the first one's types.
    server: { deps: { external: [/\/(apps\/api|packages\/domain)\/dist\//] } },
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
