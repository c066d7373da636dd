import type { ReasonKey } from './labels/reasons.js';
import type { RuleId } from './rules/catalogue.js';

/** Why something was decided: the rule, which part of it was met, and the figures that met it. Language-free. */
export interface Reason {
  readonly rule: RuleId;
  readonly because: ReasonKey;
  readonly values?: Readonly<Record<string, string | number>>;
}
