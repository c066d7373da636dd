/** The first thing that isn't as it was written. */
export interface Fault {
  /** Where in the ledger; null when what is wrong lies beside it. */
  readonly position: number | null;
  readonly what: string;
}
