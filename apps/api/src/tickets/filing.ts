import type { Filing } from '@gridvoice/domain/filing';
import type { FileComplaintInput } from './filing.inputs.js';

/** GraphQL may send null where the domain leaves a field out; to both it means "not given". */
export function given<T extends object>(input: T): T {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null && value !== undefined)) as T;
}

/** The input in the domain's terms. */
export function filingOf({ idempotencyKey: _, customer, facts, ...input }: FileComplaintInput): Filing {
  return { ...given(input), customer: given(customer), ...(facts && { facts: given(facts) }) } as unknown as Filing;
}
