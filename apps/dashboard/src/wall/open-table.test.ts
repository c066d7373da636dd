import { describe, expect, it } from 'vitest';
import { openTable } from './open-table.js';

describe('the table of open tickets', () => {
  it('adds up both ways', () => {
    const table = openTable([
      { grade: 'LEVEL_1', department: 'OPERATIONS', count: 2 },
      { grade: 'LEVEL_3', department: 'OPERATIONS', count: 5 },
      { grade: 'LEVEL_3', department: 'LEGAL', count: 1 },
    ]);
    expect(table.rows.map(({ total }) => total)).toEqual([2, 0, 6]);
    expect(table.totals).toEqual([0, 7, 0, 1]);
    expect(table.total).toBe(8);
  });

  it('is a full table of zeros when nothing is open', () => {
    const table = openTable([]);
    expect(table.rows).toHaveLength(3);
    expect(table.rows.every(({ counts }) => counts.length === 4)).toBe(true);
    expect(table.total).toBe(0);
  });
});
