import type { Facts } from './facts.js';
import type { RuleId } from './rules/catalogue.js';

export const liabilities = ['UTILITY', 'THIRD_PARTY', 'CUSTOMER', 'NONE'] as const;
export type Liability = (typeof liabilities)[number];

interface RootCauseRow {
  /** The dimension: internal management, equipment, external, or a misunderstanding. */
  readonly rule: Extract<RuleId, `RC-${number}`>;
  /** It may be named only where this holds. */
  readonly onlyIf?: (facts: Facts) => boolean;
}

const row = (rule: RootCauseRow['rule']): RootCauseRow => ({ rule });

/** RC as a table. */
const rootCauseTable = {
  METER_READING_MISTAKE: row('RC-1'),
  PROCESS_GAP: row('RC-1'),
  STAFF_CONDUCT: row('RC-1'),
  OVERCHARGING: row('RC-1'),
  OUTAGE_UNANNOUNCED: row('RC-1'),
  TRANSFORMER_OVERLOAD: row('RC-2'),
  AGEING_LINE: row('RC-2'),
  METERING_FAULT: row('RC-2'),
  FUSE_BURNT: row('RC-2'),
  SWITCH_TRIPPED: row('RC-2'),
  FUSE_BOX_BURNT: row('RC-2'),
  NATURAL_DISASTER: row('RC-3'),
  THIRD_PARTY_DAMAGE: row('RC-3'),
  CUSTOMER_WIRING: row('RC-3'),
  CUSTOMER_INTERNAL_FAULT: row('RC-3'),
  RATIONING: row('RC-3'),
  TARIFF_MISUNDERSTOOD: row('RC-4'),
  OUTAGE_PLAN_MISUNDERSTOOD: { ...row('RC-4'), onlyIf: ({ plannedOutage }) => plannedOutage === true },
} as const satisfies Record<string, RootCauseRow>;

export type RootCause = keyof typeof rootCauseTable;
export const rootCauses = Object.keys(rootCauseTable) as RootCause[];

export const isRootCause = (text: string): text is RootCause => Object.hasOwn(rootCauseTable, text);

/** The RC row of a cause. */
export const rootCauseRow = (cause: RootCause): RootCauseRow => rootCauseTable[cause];

/** The rule by which every ticket ends with a cause and a finding of liability. */
export const findingRule = 'RC-5' as const;
