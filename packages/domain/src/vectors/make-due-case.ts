import type { RuleId } from '../rules/catalogue.js';
import { given } from './given-documents.js';
import { assertStated, headOf } from './make-cases.js';
import { runDue } from './run-plain.js';
import { spelled } from './spelling.js';
import type { DueCase, VectorLeg, VectorLimit, VectorPause } from './vector.js';
import type { Moment } from './vector-values.js';

/** A due time of a table, stated by hand. */
export interface DueRow {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly rule: RuleId;
  readonly from: Moment;
  readonly limit: VectorLimit;
  /** Limits set later, as by a rise of the grade. */
  readonly later?: readonly VectorLeg[];
  readonly pauses?: readonly VectorPause[];
  readonly calendar?: string;
  readonly due: Moment;
  readonly provisional?: true;
}

export function dueCase(theme: string, row: DueRow): DueCase {
  const { id, en, zh, rule, from, limit, later = [], pauses = [], calendar = 'official', due, provisional = false } = row;
  const clock = spelled({ rule, startedAt: from, legs: [{ from, limit }, ...later], pauses });
  const expect = runDue({ clock, calendar }, given);
  assertStated(`${theme}/${id}`, spelled([due, provisional]), [expect.dueAt, expect.provisional]);
  const whole = { calendar, clock, expect };
  return { ...headOf(theme, 'due', { id, title: { en, 'zh-CN': zh }, rules: [rule] }, whole), ...whole };
}
