import type { TextTally } from './tidy-text.js';

/** Where every row went: imported + duplicate + refused = rows. */
export interface Tally extends TextTally {
  rows: number;
  imported: number;
  duplicate: number;
  refused: number;
}

export const emptyTally = (): Tally => ({ rows: 0, imported: 0, duplicate: 0, refused: 0, replaced: 0, undecodable: 0 });
