import type { Filing } from '@gridvoice/domain/filing';
import type { FieldError } from '@gridvoice/domain/lifecycle/refusal';

export interface ComplaintToImport {
  /** `register:id`, unique over all registers. */
  readonly sourceId: string;
  readonly filing: Filing;
}

/** What became of a complaint; `duplicate` is one whose source id has been imported before. */
export type Outcome = 'imported' | 'duplicate' | { readonly refused: readonly FieldError[] };

/** Where complaints go. One call is one transaction; no source id appears twice in it; outcomes come in the same order. */
export interface ImportTarget {
  file(rows: readonly ComplaintToImport[]): Promise<readonly Outcome[]>;
}
