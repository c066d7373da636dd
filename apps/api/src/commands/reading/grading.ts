import type { FactsChange } from '@gridvoice/domain/lifecycle/commands';
import type { Readings } from './reading.js';

/** What changes how urgent a case is. */
export const gradingReadings: Readings<'setFacts' | 'markComplex' | 'overrideGrade'> = {
  setFacts: ({ facts }) => ({ kind: 'setFacts', facts: given(facts) }),
  markComplex: ({ reason }, texts) => ({
    kind: 'markComplex',
    reason: texts.required('reason', reason, { rule: 'CL-5' }),
  }),
  overrideGrade: ({ grade, reason }, texts) => ({
    kind: 'overrideGrade',
    grade,
    reason: texts.required('reason', reason, { rule: 'GR-7' }),
  }),
};

/** A fact that isn't there was left out; one that is null is to be forgotten. */
const given = (facts: FactsChange): FactsChange =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
