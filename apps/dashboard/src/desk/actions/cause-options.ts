import type { Facts } from '@gridvoice/domain/facts';
import { type RootCause, rootCauseRow, rootCauses } from '@gridvoice/domain/root-causes';
import type { Options } from './field.js';

/** The root causes by dimension, those apart that these facts rule out (RC). `heading` is the dimension's rule. */
export function causeOptions(facts: { readonly plannedOutage: Facts['plannedOutage'] | null }): Options[] {
  const possible = rootCauses.filter((cause) => {
    const { onlyIf } = rootCauseRow(cause);
    return !onlyIf || onlyIf({ plannedOutage: facts.plannedOutage ?? false });
  });
  const dimensions = [...new Set(possible.map(ruleOf))];
  return dimensions.map((rule) => ({ heading: rule, values: possible.filter((cause) => ruleOf(cause) === rule) }));
}

const ruleOf = (cause: RootCause) => rootCauseRow(cause).rule;
