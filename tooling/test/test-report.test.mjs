import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countBrowserTests, countUnitTests } from '../bin/lib/test-report.mjs';

const folder = mkdtempSync(join(tmpdir(), 'gridvoice-report-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the closing count', () => {
  it('counts a test file that could not be loaded as one failed test', () => {
    const file = write({
      numPassedTests: 3,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 0,
      testResults: [
        { status: 'failed', assertionResults: [{}] },
        { status: 'failed', assertionResults: [] },
      ],
    });

    expect(countUnitTests(file)).toEqual({ passed: 3, failed: 2, skipped: 2 });
  });

  it('counts what broke outside any browser test as failed', () => {
    const file = write({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{ message: 'no server' }] });

    expect(countBrowserTests(file)).toEqual({ passed: 5, failed: 2, skipped: 0 });
  });

  it('is not made up where tests left no report', () => {
    expect(countUnitTests(join(folder, 'none.json'))).toBeUndefined();
    expect(countBrowserTests(join(folder, 'none.json'))).toBeUndefined();
  });
});

function write(report) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}
