import type { RuleId } from './catalogue.js';

/** The issues still to come, in order: B time and grades, C access, D intake, E evidence, F solutions, G wall, H reports, I supervision. */
export type Issue = 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H' | 'I';

/** The rules that no code carries yet, by the issue that brings them. This list only ever shrinks; coverage.test.ts sees to it. */
const plan: Readonly<Partial<Record<Issue, readonly RuleId[]>>> = {
  B: [
    'GR-6',
    'GR-7',
    'GR-8',
    'GR-9',
    'TL-2',
    'TL-3',
    'TL-4',
    'TL-5',
    'TL-8',
    'TL-9',
    'TL-10',
    'TL-11',
    'TL-12',
    'TL-13',
    'TL-14',
    'TL-15',
    'TL-16',
    'TL-17',
    'TL-18',
    'TL-19',
    'TL-20',
    'TL-21',
    'RC-1',
    'RC-2',
    'RC-3',
    'RC-4',
    'RC-5',
    'FB-1',
    'FB-2',
    'FB-3',
    'FB-4',
    'FB-7',
    'FB-8',
  ],
  D: ['CH-2', 'CH-3', 'CH-7', 'CH-8', 'CH-9', 'CH-10', 'CH-11', 'AN-4', 'KN-2', 'FB-5', 'FB-6'],
  E: ['IV-1', 'IV-2', 'IV-3', 'IV-4', 'IV-5', 'IV-6', 'AN-7'],
  F: ['SO-10', 'CO-1', 'CO-2', 'CO-3', 'TF-2', 'TF-5', 'RV-1', 'RV-2', 'RV-3', 'RV-4', 'RV-5', 'KN-1'],
  H: ['SU-1', 'AN-1', 'AN-2', 'AN-3', 'AN-5', 'AN-6', 'SC-1', 'SC-2', 'SC-3', 'SC-4'],
  I: ['SU-2', 'SU-3', 'SU-4', 'SU-5', 'SU-6', 'SU-8', 'SU-9', 'CA-1', 'CA-2', 'CA-3', 'KN-3', 'KN-4'],
};

export const plannedRules: ReadonlyMap<RuleId, Issue> = new Map(
  Object.entries(plan).flatMap(([issue, ids]) => ids.map((id) => [id, issue as Issue] as const)),
);
