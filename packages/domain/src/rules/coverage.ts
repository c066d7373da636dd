/** What the sources say about the rules: texts of program files and of test files. */
export interface Sources {
  readonly code: readonly string[];
  readonly tests: readonly string[];
}

export interface CoverageGaps {
  /** Neither planned nor named as a value (`'GR-1'`) by any program file. */
  readonly uncited: readonly string[];
  /** Neither planned nor named by any test. */
  readonly untested: readonly string[];
  /** Planned, though code and test are there: strike it off the plan. */
  readonly delivered: readonly string[];
  /** Planned, but no such rule. */
  readonly unknown: readonly string[];
}

/** A rule counts as carried when a program file holds its id as a quoted value and a test names it anywhere. */
export function coverageGaps(ids: readonly string[], planned: readonly string[], { code, tests }: Sources): CoverageGaps {
  const cited = mentions(code, /['"`]([A-Z]{2}-\d+)['"`]/g);
  const tested = mentions(tests, /(?<![\w-])([A-Z]{2}-\d+)(?!\w)/g);
  const due = ids.filter((id) => !planned.includes(id));
  return {
    uncited: due.filter((id) => !cited.has(id)),
    untested: due.filter((id) => !tested.has(id)),
    delivered: planned.filter((id) => cited.has(id) && tested.has(id)),
    unknown: planned.filter((id) => !ids.includes(id)),
  };
}

const mentions = (texts: readonly string[], pattern: RegExp): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')));
