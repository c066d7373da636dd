import { graphql, type ResultOf } from '../graphql/graphql.js';

export const ticketChangedDocument = graphql(`
  subscription TicketChanged($after: Cursor, $filter: TicketFilter) {
    ticketChanged(after: $after, filter: $filter) {
      cursor
      entry {
        ticketNumber
      }
      ticket {
        number
        version
        grade
        tasks {
          id
          department
          status
          dueAt
          assignee {
            id
            name
          }
        }
      }
    }
  }
`);

export type TicketChange = ResultOf<typeof ticketChangedDocument>['ticketChanged'];
