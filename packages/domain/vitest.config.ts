import { defineConfig } from 'vitest/config';

/** A machine's own time zone must not matter to a due time; test/time-zone.test.ts sees to it that these are really set. */
const zones = ['UTC', 'Asia/Shanghai', 'America/New_York'];

export default defineConfig({
  test: {
    // For machines that are busy with other things.
    testTimeout: 30_000,
    // Every test in every zone. A zone is a process's own, hence forks; pure functions share nothing, so their files may share one.
    projects: zones.map((zone) => ({
      extends: true,
      test: {
        name: zone,
        include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
        environment: 'node',
        pool: 'forks',
        isolate: false,
        env: { TZ: zone },
      },
    })),
  },
});
