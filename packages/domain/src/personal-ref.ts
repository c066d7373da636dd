/** Stands in the ledger for a value that lives outside it: the value's id and its salted hash (CO-4). */
export interface PersonalRef {
  readonly id: string;
  readonly hash: string;
}
