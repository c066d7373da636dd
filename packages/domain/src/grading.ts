import type { Category, Subcategory } from './category.js';
import type { Facts } from './facts.js';
import { type Grade, grades } from './grade.js';
import { affectedHouseholds } from './households.js';
import { after, hour, type Instant } from './instant.js';
import type { Policy } from './policy/policy.js';
import type { Reason } from './reason.js';

/** What a grade is computed from. Urgency alone; severity, origin and complexity are fields of their own (GR-5). */
export interface GradedCase {
  readonly category: Category;
  readonly subcategory: Subcategory;
  readonly receivedAt: Instant;
  readonly facts: Facts;
  /** Of the incident it hangs under: distinct households that complained, and those that complain jointly (GR-9); absent without one. */
  readonly incident?: { readonly complainants: number; readonly jointHouseholds: number };
}

interface GradeRow {
  readonly grade: Grade;
  readonly rule: Reason['rule'];
  /** The figures that meet the row, or null when it isn't met. */
  readonly met: (graded: GradedCase, figures: Policy['grading'], now: Instant) => Omit<Reason, 'rule'> | null;
}

const when = (
  condition: boolean | undefined,
  because: Reason['because'],
  values?: Reason['values'],
): Omit<Reason, 'rule'> | null => (condition ? { because, ...(values && { values }) } : null);

/** GR-9; unknown counts as the one that complains. */
function outageHouseholds({ subcategory, facts, incident }: GradedCase): number {
  if (subcategory !== 'OUTAGE') return 0;
  const { householdsCounted: counted, householdsAffected: stated } = facts;
  return affectedHouseholds({ counted, stated, complainants: incident?.complainants });
}

const jointHouseholds = ({ facts, incident }: GradedCase): number =>
  Math.max(1, facts.jointHouseholds ?? 0, incident?.jointHouseholds ?? 0);

/** How long a household has been, or was, without power: from its stated start, else receipt, to restoration, else now. */
function outageLength({ subcategory, facts, receivedAt }: GradedCase, now: Instant): number {
  if (subcategory !== 'OUTAGE') return 0;
  return (facts.restoredAt ?? now) - outageStart({ facts, receivedAt });
}

const outageStart = ({ facts, receivedAt }: Pick<GradedCase, 'facts' | 'receivedAt'>): Instant =>
  facts.outageStartedAt ?? receivedAt;

/** GR as a table: every row is tried; the most urgent grade met wins and keeps all the reasons that met it. */
const gradeTable: readonly GradeRow[] = [
  { grade: 'LEVEL_1', rule: 'GR-1', met: ({ facts }) => when(facts.safetyHazard, 'safetyHazard') },
  {
    grade: 'LEVEL_1',
    rule: 'GR-1',
    met: (graded, { urgentOutageHouseholds: limit }) => {
      // Whoever published the window in time has warned them; a long outage or damage inside it counts all the same (GR-2).
      if (graded.facts.plannedOutage) return null;
      const households = outageHouseholds(graded);
      return when(households >= limit, 'outageHouseholds', { households, limit });
    },
  },
  { grade: 'LEVEL_1', rule: 'GR-1', met: ({ facts }) => when(facts.importantCustomer, 'importantCustomer') },
  {
    grade: 'LEVEL_1',
    rule: 'GR-4',
    met: (graded, { urgentJointSupplyQuality: limit }) => {
      if (limit === null || graded.category !== 'SUPPLY_QUALITY') return null;
      const households = jointHouseholds(graded);
      return when(households >= limit, 'jointSupplyQuality', { households, limit });
    },
  },
  {
    grade: 'LEVEL_2',
    rule: 'GR-2',
    met: (graded, { outageHours: limit }, now) => {
      const length = outageLength(graded, now);
      return when(length > limit * hour, 'outageHours', { hours: Math.floor(length / hour), limit });
    },
  },
  { grade: 'LEVEL_2', rule: 'GR-2', met: ({ facts }) => when(facts.equipmentDamaged, 'equipmentDamaged') },
  {
    grade: 'LEVEL_2',
    rule: 'GR-2',
    met: (graded, { jointHouseholds: limit }) => {
      const households = jointHouseholds(graded);
      return when(households >= limit, 'jointHouseholds', { households, limit });
    },
  },
  {
    grade: 'LEVEL_2',
    rule: 'GR-2',
    met: (graded, { outageHouseholds: limit }) => {
      const households = outageHouseholds(graded);
      return when(households >= limit, 'outageHouseholds', { households, limit });
    },
  },
  { grade: 'LEVEL_3', rule: 'GR-3', met: () => ({ because: 'nothingMoreUrgent' }) },
];

/** Same facts, same policy, same moment: same grade, with the rules and figures it rests on (GR-5). */
export function gradeComplaint(graded: GradedCase, policy: Policy, now: Instant): Graded {
  return mostUrgent(metRows(graded, policy, now));
}

export interface Graded {
  readonly grade: Grade;
  readonly reasons: Reason[];
}

/** A row of the table that a case meets. */
export interface MetRow {
  readonly grade: Grade;
  readonly reason: Reason;
}

/** Every row that a case meets, in the order of the table. */
export const metRows = (graded: GradedCase, policy: Policy, now: Instant): MetRow[] =>
  gradeTable.flatMap(({ grade, rule, met }) => {
    const basis = met(graded, policy.grading, now);
    return basis ? [{ grade, reason: { rule, ...basis } }] : [];
  });

/** The most urgent grade among rows, with all the reasons for it. */
export function mostUrgent(met: readonly MetRow[]): Graded {
  const grade = grades.find((candidate) => met.some((row) => row.grade === candidate)) ?? 'LEVEL_3';
  return { grade, reasons: met.filter((row) => row.grade === grade).map(({ reason }) => reason) };
}

/**
 * When an outage that isn't over reaches its limit; from the next millisecond on time alone has raised its grade (GR-6). Null where
 * there is no outage, or power is back.
 */
export function outageRisesAt(graded: Pick<GradedCase, 'subcategory' | 'facts' | 'receivedAt'>, policy: Policy): Instant | null {
  if (graded.subcategory !== 'OUTAGE' || graded.facts.restoredAt !== undefined) return null;
  return after(outageStart(graded), policy.grading.outageHours * hour);
}

/** The rule that makes gradings reproducible; shown beside a preview. */
export const gradingRule: Reason['rule'] = 'GR-5';
