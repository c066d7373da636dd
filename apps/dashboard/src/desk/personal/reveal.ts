import { graphql } from '../../graphql/graphql.js';

/** Only what the page can show: free text is there already. */
export const revealDocument = graphql(`
  mutation Reveal($number: String!, $fields: [PersonalField!]!, $reason: String!) {
    reveal(number: $number, fields: $fields, reason: $reason) {
      values {
        field
        value
      }
    }
  }
`);

export const shownFields = ['name', 'phone', 'accountNumber', 'address'] as const;
export type ShownField = (typeof shownFields)[number];
