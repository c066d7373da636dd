import { type Department, departments } from '@gridvoice/domain/department';
import { type Grade, grades } from '@gridvoice/domain/grade';
import type { WallData } from './board.js';

export interface OpenRow {
  readonly grade: Grade;
  /** In the order of `departments`. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface OpenTable {
  readonly departments: readonly Department[];
  readonly rows: readonly OpenRow[];
  readonly totals: readonly number[];
  readonly total: number;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** The board's pairs as a table: grades down, lead departments across, with totals both ways. */
export function openTable(open: WallData['board']['open']): OpenTable {
  const count = (grade: Grade, department: Department): number =>
    open.find((pair) => pair.grade === grade && pair.department === department)?.count ?? 0;
  const rows = grades.map((grade) => {
    const counts = departments.map((department) => count(grade, department));
    return { grade, counts, total: sum(counts) };
  });
  const totals = departments.map((_, index) => sum(rows.map(({ counts }) => counts[index] ?? 0)));
  return { departments, rows, totals, total: sum(totals) };
}
