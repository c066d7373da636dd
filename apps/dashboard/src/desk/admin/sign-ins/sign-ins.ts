import { graphql } from '../../../graphql/graphql.js';

export const memberNamesDocument = graphql(`
  query MemberNames($filter: MemberFilter!) {
    memberAccounts(first: 20, filter: $filter) {
      nodes {
        id
        name
        username
      }
    }
  }
`);
