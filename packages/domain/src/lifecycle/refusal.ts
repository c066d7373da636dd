import type { RefusalKey } from '../labels/refusals.js';
import type { RuleId } from '../rules/catalogue.js';

type Values = Readonly<Record<string, string | number>>;

export interface FieldError {
  /** Dotted path into the input, such as `customer.phone` or `demands.2`. */
  readonly path: string;
  readonly rule?: RuleId;
  readonly because: RefusalKey;
  readonly values?: Values;
}

/** One of several conditions that aren't met. */
export interface UnmetCondition {
  readonly rule: RuleId;
  readonly because: RefusalKey;
  readonly values?: Values;
}

export type RefusalCode = 'BAD_USER_INPUT' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'TASK_ALREADY_CLAIMED' | 'RULE_NOT_MET';

interface RefusalDetails {
  readonly fields?: readonly FieldError[];
  readonly rules?: readonly RuleId[];
  /** RULE_NOT_MET: everything that is missing, where it may be several things. */
  readonly unmet?: readonly UnmetCondition[];
  /** TASK_ALREADY_CLAIMED: the member who holds the task. */
  readonly holder?: string;
  readonly values?: Values;
}

/** A command that can't be carried out; nothing has happened. Its text is found by key, in the reader's language. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly because: RefusalKey;
  readonly details: RefusalDetails;

  constructor(code: RefusalCode, because: RefusalKey, details: RefusalDetails = {}) {
    super(because);
    this.name = 'Refusal';
    this.code = code;
    this.because = because;
    this.details = details;
  }
}

/** BAD_USER_INPUT naming every bad field; their rules are the refusal's. */
export function badInput(fields: readonly FieldError[]): Refusal {
  const rules = [...new Set(fields.flatMap(({ rule }) => rule ?? []))];
  return new Refusal('BAD_USER_INPUT', 'badFields', { fields, rules });
}

/** RULE_NOT_MET for one rule. */
export function ruleNotMet(rule: RuleId, because: RefusalKey, values: Values = {}): Refusal {
  return new Refusal('RULE_NOT_MET', because, { rules: [rule], values, unmet: [{ rule, because, values }] });
}
