import { graphql } from '../../../graphql/graphql.js';

export const createLinkDocument = graphql(`
  mutation CreateLink($memberId: ID!) {
    createLink(memberId: $memberId) {
      path
      token
      expiresAt
    }
  }
`);

export const resetSecondFactorDocument = graphql(`
  mutation ResetSecondFactor($memberId: ID!) {
    resetSecondFactor(memberId: $memberId)
  }
`);
