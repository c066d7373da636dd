import type { RecordItem } from '@gridvoice/domain/evidence/record';
import type { Instant } from '@gridvoice/domain/instant';

/** A piece of evidence that a case needs, as it stands. */
export interface EvidenceItem {
  readonly item: RecordItem;
  readonly title: string;
  readonly rule: string;
  readonly state: 'MISSING' | 'ATTACHED' | 'UNAVAILABLE' | 'WAIVED';
  /** What it is and where it lies, or why there is none. */
  readonly text?: string | null;
  readonly at?: Instant | null;
}

/** What is unavailable stays a hole until it turns up or a supervisor waives it (IV-4). */
export const isHole = ({ state }: Pick<EvidenceItem, 'state'>): boolean => state === 'MISSING' || state === 'UNAVAILABLE';
