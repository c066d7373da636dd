import type { Instant } from '../instant.js';
import type { PersonalRef } from '../personal-ref.js';

/** What can be asked for as evidence; the checklist says which of them a case needs. */
export const recordItems = [
  'CUSTOMER_FILE',
  'METERING_DATA',
  'OPERATION_LOG',
  'SCENE_VIDEO',
  'CALL_RECORDING',
  'SITE_SURVEY',
  'INVESTIGATION_RECORD',
  'STATEMENT_OF_FACTS',
  'POWER_QUALITY_REPORT',
  'TARIFF_DOCUMENT',
  'BILL_BREAKDOWN',
] as const;
export type RecordItem = (typeof recordItems)[number];

/** An item of evidence: there, not to be had, or not insisted on by a supervisor. The newest of an item counts. */
export interface FiledRecord {
  readonly item: RecordItem;
  readonly state: 'ATTACHED' | 'UNAVAILABLE' | 'WAIVED';
  /** What it is and where it lies, or why it is unavailable or waived. */
  readonly text: PersonalRef;
  readonly at: Instant;
  readonly by: string;
}
