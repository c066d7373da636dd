import { existsSync, readdirSync, rmSync } from 'node:fs';
import { turbo } from './built.mjs';
import { inProject } from './root.mjs';
import { runNode } from './run.mjs';
import { say } from './say.mjs';
import { countBrowserTests, countUnitTests, none, sum } from './test-report.mjs';

const report = 'test-results/unit.json';
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];

/** Runs every test of every package, and resolves with how many passed, failed and were skipped. */
export async function runAllTests() {
  const units = await runUnitTests();
  return sum(units, await runBrowserTests());
}

/**
 * One package after the other: each runs its files in parallel already. Only the tests, since arguments passed on make
 * Turborepo take every build for stale.
 */
async function runUnitTests() {
  const reports = testedPackages().map((folder) => inProject(folder, report));
  for (const file of reports) rmSync(file, { force: true });
  const code = await turbo(['run', 'test', '--only', '--concurrency=1', '--continue', '--output-logs=full', '--', ...reporters]);
  const total = reports.map((file) => countUnitTests(file) ?? unreported(file)).reduce(sum, none);
  return code !== 0 && total.failed === 0 ? sum(total, { ...none, failed: 1 }) : total;
}

async function runBrowserTests() {
  if (!existsSync(inProject('tooling', 'e2e'))) return none;
  const file = inProject('tooling', 'test-results', 'browser.json');
  rmSync(file, { force: true });
  say('Browser tests …');
  const playwright = inProject('node_modules', '@playwright', 'test', 'cli.js');
  const code = await runNode(playwright, ['test'], { cwd: inProject('tooling'), stdout: 'stderr' });
  const total = countBrowserTests(file) ?? unreported(file);
  return code !== 0 && total.failed === 0 ? sum(total, { ...none, failed: 1 }) : total;
}

function testedPackages() {
  const inside = (folder) => readdirSync(inProject(folder)).map((name) => `${folder}/${name}`);
  const folders = [...inside('packages'), ...inside('apps'), 'tooling'];
  return folders.filter((folder) => existsSync(inProject(folder, 'vitest.config.ts')));
}

/** Tests that left no report did not get as far as telling what failed. */
function unreported(file) {
  say(`No report in ${file}: its tests did not run to their end.`);
  return { ...none, failed: 1 };
}
