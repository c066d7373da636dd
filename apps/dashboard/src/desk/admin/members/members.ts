import { graphql, type ResultOf } from '../../../graphql/graphql.js';

export const membersDocument = graphql(`
  query AdminMembers($first: Int!, $after: String, $filter: MemberFilter!) {
    memberAccounts(first: $first, after: $after, filter: $filter) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        username
        name
        department
        roles
        active
        claimedTasks
        secondFactor
        lastSignInAt
        unit {
          id
          name
        }
      }
    }
  }
`);

export const addMemberDocument = graphql(`
  mutation AddMember($input: MemberInput!) {
    addMember(input: $input) {
      id
    }
  }
`);

export const changeMemberDocument = graphql(`
  mutation ChangeMember($id: ID!, $input: MemberChange!) {
    changeMember(id: $id, input: $input) {
      id
    }
  }
`);

export type MemberPage = ResultOf<typeof membersDocument>['memberAccounts'];
export type MemberAccount = MemberPage['nodes'][number];

export const membersPerPage = 50;
