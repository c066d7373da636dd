import { graphql, type ResultOf } from '../../graphql/graphql.js';

export const ticketsDocument = graphql(`
  query DeskTickets($first: Int, $after: String, $last: Int, $before: String, $filter: TicketFilter!) {
    tickets(first: $first, after: $after, last: $last, before: $before, filter: $filter) {
      asOf
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
      nodes {
        number
        version
        grade
        severity
        subcategory
        lead
        status
        receivedAt
        imported
        region {
          name
        }
        unit {
          name
        }
        clocks {
          title
          state
          startedAt
          dueAt
          stoppedAt
        }
      }
    }
  }
`);

export type TicketPageOfList = ResultOf<typeof ticketsDocument>['tickets'];
export type ListedTicket = TicketPageOfList['nodes'][number];

export const ticketsPerPage = 40;
