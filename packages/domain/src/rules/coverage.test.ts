import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIds } from './catalogue.js';
import { type CoverageGaps, coverageGaps } from './coverage.js';
import { begunRules, plannedRules } from './planned.js';

const root = join(import.meta.dirname, '../../../..');
const skipped = new Set(['node_modules', 'dist', 'test-results', 'playwright-report']);
const isProgram = /\.(ts|mts|vue|mjs|js)$/;
const isTest = /\.test\.|\.spec\.|\/(test|e2e)\//;
// The rule book itself proves nothing, nor do the conformance cases: they name the rules and don't carry them.
const isRuleBook = /packages\/domain\/src\/(rules|vectors)\//;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skipped.has(entry.name) || entry.name.startsWith('.') ? [] : filesUnder(path);
    return isProgram.test(path) ? [path] : [];
  });
}

const files = ['packages', 'apps', 'tooling']
  .flatMap((folder) => filesUnder(join(root, folder)))
  .map((path) => path.slice(root.length).replaceAll('\\', '/'))
  .filter((path) => !isRuleBook.test(path));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const sources = {
  code: files.filter((path) => !isTest.test(path)).map(read),
  tests: files.filter((path) => isTest.test(path)).map(read),
};

describe('every rule is carried by code and by a test, or planned', () => {
  const gaps = coverageGaps(ruleIds, [...plannedRules.keys()], sources);

  it('reads the sources of the whole repository', () => {
    expect(sources.code.length).toBeGreaterThan(20);
    expect(sources.tests.length).toBeGreaterThan(5);
  });
  it('has code that cites each delivered rule', () => expect(gaps.uncited).toEqual([]));
  it('has a test that names each delivered rule', () => expect(gaps.untested).toEqual([]));
  it('plans nothing that is already delivered', () => expect(gaps.delivered).toEqual([]));
  it('plans only rules that exist', () => {
    expect(gaps.unknown).toEqual([]);
    expect(plannedRules.size).toBeGreaterThan(0);
  });
  it('counts as begun only rules that are cited already, and plans none of them twice', () => {
    const begun = [...begunRules.keys()];
    expect(coverageGaps(ruleIds, begun, sources).delivered).toEqual(begun);
    expect(begun.filter((id) => plannedRules.has(id))).toEqual([]);
  });
});

describe('the check itself', () => {
  const code = ["const rule = 'XX-1';", 'cites("XX-12")'];
  const tests = ["it('XX-1: is tested')"];
  const none: CoverageGaps = { uncited: [], untested: [], delivered: [], unknown: [] };

  it.each<[ids: string[], planned: string[], gaps: CoverageGaps, why: string]>([
    [['XX-1'], [], none, 'cited and tested'],
    [['XX-12'], [], { ...none, untested: ['XX-12'] }, 'cited only'],
    [['XX-2'], [], { ...none, uncited: ['XX-2'], untested: ['XX-2'] }, 'neither, though XX-12 begins like it'],
    [['XX-2'], ['XX-2'], none, 'planned'],
    [['XX-1'], ['XX-1'], { ...none, delivered: ['XX-1'] }, 'planned and yet there'],
    [['XX-12'], ['XX-12'], none, 'planned, its code begun'],
    [['XX-1'], ['XX-9'], { ...none, unknown: ['XX-9'] }, 'planned, but no rule'],
  ])('of %j with %j planned finds %j: %s', (ids, planned, expected, _why) => {
    expect(coverageGaps(ids, planned, { code, tests })).toEqual(expected);
  });

  it('takes a mention in a comment or a longer word for no citation', () => {
    const gaps = coverageGaps(['XX-1'], [], { code: ['// XX-1 says so', "'T/XX-1'", "'XX-10'"], tests: ['AXX-1 XX-11'] });
    expect(gaps).toEqual({ ...none, uncited: ['XX-1'], untested: ['XX-1'] });
  });
});
