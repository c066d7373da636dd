import { readFileSync } from 'node:fs';

/** How a suite went. */
export const none = { passed: 0, failed: 0, skipped: 0 };

export const sum = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
});

/** Counts in a vitest report (json). A file that could not even be loaded has no tests, and counts as one that failed. */
export function countUnitTests(file) {
  const report = read(file);
  if (report === undefined) return undefined;
  const broken = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** Counts in a Playwright report (json). A test that passed at the second try passed; what broke outside any test failed. */
export function countBrowserTests(file) {
  const stats = read(file)?.stats;
  if (stats === undefined) return undefined;
  const { errors = [] } = read(file);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
