import { describe, expect, it } from 'vitest';
import { Progress } from '../../src/imports/progress.js';
import { emptyTally } from '../../src/imports/tally.js';

function progressOn(output: { isTTY: boolean; columns: number }) {
  const written: string[] = [];
  let now = 0;
  const progress = new Progress({ ...output, write: (text) => written.push(text) }, 'en', () => now);
  const at = (milliseconds: number, rows: number): void => {
    now = milliseconds;
    progress.rows({ ...emptyTally(), rows, imported: rows }, rows / 10_000);
  };
  return { progress, at, written };
}

describe('progress', () => {
  it('is a line every five seconds where nobody watches', () => {
    const { at, written, progress } = progressOn({ isTTY: false, columns: 0 });
    for (const seconds of [1, 4, 5, 6, 9, 11]) at(seconds * 1000, seconds * 100);
    progress.end();
    expect(written).toEqual([
      '500 rows (5%), 100 rows/s: 500 new, 0 repeated, 0 refused\n',
      '1100 rows (11%), 100 rows/s: 1100 new, 0 repeated, 0 refused\n',
    ]);
  });

  it('is one line that is rewritten on a terminal, never wider than that, and gone at the end', () => {
    const { at, written, progress } = progressOn({ isTTY: true, columns: 12 });
    for (const tenths of [1, 2, 3, 4]) at(tenths * 100, tenths * 100);
    progress.end();
    expect(written).toEqual(['\r\u001b[K200 rows (2', '\r\u001b[K400 rows (4', '\r\u001b[K']);
  });
});
