import type { RuleId } from './catalogue.js';

/** The issues still to come, in order: C access, D intake, E evidence, F solutions, G wall, H reports, I supervision. */
export type Issue = 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I';

/** The rules that no code carries yet, by the issue that brings them. This list only ever shrinks; coverage.test.ts sees to it. */
const plan: Readonly<Partial<Record<Issue, readonly RuleId[]>>> = {
  D: ['CH-2', 'CH-3', 'CH-7', 'CH-8', 'CH-9', 'CH-11', 'AN-4', 'KN-2', 'FB-5', 'FB-6'],
  E: ['IV-5', 'IV-6', 'AN-7'],
  F: ['SO-10', 'CO-2', 'TF-2', 'RV-1', 'RV-2', 'RV-3', 'RV-4', 'RV-5', 'KN-1'],
  H: ['SU-1', 'AN-1', 'AN-2', 'AN-3', 'AN-5', 'AN-6', 'SC-1', 'SC-2', 'SC-3', 'SC-4'],
  I: ['SU-2', 'SU-3', 'SU-4', 'SU-5', 'SU-6', 'SU-8', 'SU-9', 'CA-1', 'CA-2', 'CA-3', 'KN-3', 'KN-4'],
};

/** Rules of which a part is carried, and cited by it, while the rest is still to come. */
export const begunRules: ReadonlyMap<RuleId, Issue> = new Map<RuleId, Issue>([
  // Likely duplicates are shown before filing; merging them comes next.
  ['CH-10', 'D'],
  // The checklist asks for survey, investigation record and statement of facts; their forms come with E.
  ['IV-2', 'E'],
  ['IV-3', 'E'],
  // A plain legal review where money moves; binding to the exact text, four eyes and pre-approved classes come with F.
  ['CO-1', 'F'],
  // Complaints are kept from the unit they are about; the complaint that a visit opens by itself comes with F, whistle-blowers with D.
  ['CO-3', 'F'],
  // Units, their tree and what is seen from where; lists, figures and scores by unit come with F and H.
  ['TF-5', 'F'],
]);

export const plannedRules: ReadonlyMap<RuleId, Issue> = new Map(
  Object.entries(plan).flatMap(([issue, ids]) => ids.map((id) => [id, issue as Issue] as const)),
);
