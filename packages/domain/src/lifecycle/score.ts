import type { RuleId } from '../rules/catalogue.js';
import type { FieldError } from './refusal.js';

const highestScore = 100;

/** A satisfaction is a whole number from 0 to 100, or wasn't given. */
export function scoreErrors(path: string, score: number | null, rule: RuleId): FieldError[] {
  if (score === null || (Number.isInteger(score) && score >= 0 && score <= highestScore)) return [];
  return [{ path, rule, because: 'notACount', values: { most: highestScore } }];
}
