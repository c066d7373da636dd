import type { Facts } from './facts.js';
import type { Policy } from './policy/policy.js';
import type { Reason } from './reason.js';

/** How serious a case is, apart from how urgent (GR-8). */
export const severities = ['SERIOUS', 'GENERAL'] as const;
export type Severity = (typeof severities)[number];

const rule = 'GR-8' as const;
type Basis = Omit<Reason, 'rule'>;
/** What of the facts makes a case serious, or null. */
type SeverityRow = (facts: Facts, figures: Policy['severity']) => Basis | null;

const when = (met: boolean | undefined, because: Basis['because']): Basis | null => (met ? { because } : null);
const times = (count = 0, limit: number, because: Basis['because']): Basis | null =>
  count >= limit ? { because, values: { count, limit } } : null;

/** GR-8 as a table: every row that is met is a reason. */
const seriousTable: readonly SeverityRow[] = [
  ({ abusiveConduct }) => when(abusiveConduct, 'abusiveConduct'),
  ({ mediaExposure }) => when(mediaExposure, 'mediaExposure'),
  ({ regulatorCensure }) => when(regulatorCensure, 'regulatorCensure'),
  ({ upheldComplaints }, figures) => times(upheldComplaints, figures.upheldComplaints, 'upheldComplaints'),
  ({ improperGain }) => when(improperGain, 'improperGain'),
  ({ brokenAppointments }, figures) => times(brokenAppointments, figures.brokenAppointments, 'brokenAppointments'),
];

/** Same facts, same policy: same severity, with the rule and the figures it rests on. */
export function assessSeverity(facts: Facts, { severity: figures }: Policy): { severity: Severity; reasons: Reason[] } {
  const met = seriousTable.map((row) => row(facts, figures)).filter((basis) => basis !== null);
  if (met.length === 0) return { severity: 'GENERAL', reasons: [{ rule, because: 'nothingSerious' }] };
  return { severity: 'SERIOUS', reasons: met.map((basis) => ({ rule, ...basis })) };
}
