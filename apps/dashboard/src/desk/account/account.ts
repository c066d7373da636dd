import { graphql, type ResultOf } from '../../graphql/graphql.js';

export const mySignInDocument = graphql(`
  query MySignIn {
    mySignIn {
      secondFactor
      recoveryCodesLeft
      passwordSet
    }
  }
`);

export const openSignInsDocument = graphql(`
  query OpenSignIns($memberId: ID) {
    openSignIns(memberId: $memberId) {
      id
      current
      how
      address
      userAgent
      createdAt
      lastSeenAt
      expiresAt
    }
  }
`);

export const historyDocument = graphql(`
  query SignInHistory($memberId: ID, $first: Int!, $after: String) {
    signInHistory(first: $first, after: $after, memberId: $memberId) {
      nodes {
        id
        at
        outcome
        how
        address
        userAgent
        member {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const changePasswordDocument = graphql(`
  mutation ChangePassword($current: String!, $next: String!) {
    changePassword(current: $current, next: $next)
  }
`);

export const beginFactorDocument = graphql(`
  mutation BeginSecondFactor($password: String!) {
    beginSecondFactor(password: $password) {
      secret
      uri
    }
  }
`);

export const confirmFactorDocument = graphql(`
  mutation ConfirmSecondFactor($code: String!) {
    confirmSecondFactor(code: $code)
  }
`);

export const removeFactorDocument = graphql(`
  mutation RemoveSecondFactor($password: String!, $code: String!) {
    removeSecondFactor(password: $password, code: $code)
  }
`);

export const endSignInDocument = graphql(`
  mutation EndSignIn($id: ID!) {
    endSignIn(id: $id)
  }
`);

export type MySignIn = ResultOf<typeof mySignInDocument>['mySignIn'];
export type FactorOffer = ResultOf<typeof beginFactorDocument>['beginSecondFactor'];
export type SignInRecord = ResultOf<typeof historyDocument>['signInHistory']['nodes'][number];
