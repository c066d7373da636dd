import type { Category } from '@gridvoice/domain/category';
import { duplicateRule } from '@gridvoice/domain/duplicates/duplicates';
import { filingLimits } from '@gridvoice/domain/filing';
import { badInput, type FieldError } from '@gridvoice/domain/lifecycle/refusal';
import { readText } from '@gridvoice/domain/text';
import type { DuplicateInput } from './duplicate.types.js';
import type { Taken } from './find-duplicates.js';

const texts = { account: 'accountNumber', phone: 'phone', address: 'address', matter: 'matter' } as const;

/**
 * What has been typed so far, tidied as a filing tidies it; what is still blank is left out.
 * @throws Refusal BAD_USER_INPUT naming every bad field
 */
export function readTaken(input: DuplicateInput): Taken {
  const errors: FieldError[] = [];
  const read = Object.entries(texts).flatMap(([as, field]) => {
    const found = readText(input[field] ?? '', filingLimits[field]);
    if ('text' in found) return [[as, found.text] as const];
    if (found.because !== 'empty') errors.push({ path: `input.${field}`, rule: duplicateRule, ...found });
    return [];
  });
  if (errors.length > 0) throw badInput(errors);
  return {
    category: input.category as Category,
    ...(input.region != null && { region: input.region }),
    ...Object.fromEntries(read),
  };
}
