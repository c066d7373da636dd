import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Pure functions share nothing, so the files may share a world; the time is for machines that are busy with other things.
  test: { include: ['src/**/*.test.ts'], environment: 'node', pool: 'threads', isolate: false, testTimeout: 30_000 },
});
