import { type Day, day, dayText, type Instant, localDay } from '../instant.js';
import type { RuleId } from '../rules/catalogue.js';
import type { FieldError } from './refusal.js';

interface PromisedDate {
  readonly path: string;
  readonly date: Day;
  readonly rule: RuleId;
}

/** A promised date lies between today and so many days from now, both included. */
export function dateErrors({ path, date, rule }: PromisedDate, now: Instant, farthestDays: number): FieldError[] {
  const from = localDay(now);
  const to = day(from + farthestDays);
  if (date >= from && date <= to) return [];
  return [{ path, rule, because: 'dateOutside', values: { from: dayText(from), to: dayText(to) } }];
}
