import type { RefusalKey } from '../labels/refusals.js';
import type { RuleId } from '../rules/catalogue.js';

export interface FieldError {
  /** Dotted path into the input, such as `customer.phone` or `demands.2`. */
  readonly path: string;
  readonly rule?: RuleId;
  readonly because: RefusalKey;
  readonly values?: Readonly<Record<string, string | number>>;
}

export type RefusalCode = 'BAD_USER_INPUT' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'TASK_ALREADY_CLAIMED' | 'RULE_NOT_MET';

interface RefusalDetails {
  readonly fields?: readonly FieldError[];
  readonly rules?: readonly RuleId[];
  /** TASK_ALREADY_CLAIMED: the member who holds the task. */
  readonly holder?: string;
  readonly values?: Readonly<Record<string, string | number>>;
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
