import { graphql, type ResultOf, type VariablesOf } from '../../graphql/graphql.js';
import type { FilingForm } from './filing-form.js';

export const duplicatesDocument = graphql(`
  query Duplicates($input: DuplicateInput!) {
    duplicates(input: $input) {
      grounds
      ticket {
        number
        subcategory
        grade
        status
        receivedAt
        matter
      }
    }
  }
`);

export type LikelyDuplicate = ResultOf<typeof duplicatesDocument>['duplicates'][number];
type DuplicateInput = VariablesOf<typeof duplicatesDocument>['input'];

/** Of what is shorter than this, characters, it isn't worth asking: it is still being typed. */
const shortest = { phone: 5, accountNumber: 5, address: 4, matter: 6 } as const;

/** What there is to compare in a form so far; null while there is nothing. */
export function duplicateInput({ category, region, ...form }: FilingForm): DuplicateInput | null {
  if (category === null) return null;
  const typed = (Object.keys(shortest) as (keyof typeof shortest)[]).flatMap((field) => {
    const text = form[field].trim();
    return text.length < shortest[field] ? [] : [[field, text] as const];
  });
  return typed.length === 0 ? null : { category, ...(region && { region }), ...Object.fromEntries(typed) };
}
