import { graphql, type ResultOf } from '../graphql/graphql.js';

/** Everything the wall shows, in one answer. */
export const boardDocument = graphql(`
  query WallBoard {
    board {
      asOf
      open {
        grade
        department
        count
      }
      nearest {
        ...WallClock
      }
      breached {
        ...WallClock
      }
      breachedCount
      newest {
        ...WallTicket
      }
      receivedToday
    }
    urgent: tickets(first: 3, filter: { grade: [LEVEL_1], status: [OPEN, IN_PROGRESS, AWAITING_CUSTOMER, FED_BACK], imported: false }) {
      nodes {
        ...WallTicket
        clocks {
          id
          title
          state
          startedAt
          dueAt
          stoppedAt
        }
      }
    }
  }
  fragment WallTicket on Ticket {
    number
    grade
    subcategory
    lead
    receivedAt
    region {
      name
    }
    unit {
      name
    }
  }
  fragment WallClock on Clock {
    id
    title
    state
    startedAt
    dueAt
    stoppedAt
    ticket {
      ...WallTicket
    }
  }
`);

export type WallData = ResultOf<typeof boardDocument>;
export type WallClock = WallData['board']['nearest'][number];
export type WallTicket = WallData['board']['newest'][number];
export type UrgentTicket = WallData['urgent']['nodes'][number];

export const ticketChangedDocument = graphql(`
  subscription WallTicketChanged {
    ticketChanged {
      cursor
    }
  }
`);

export const beatDocument = graphql(`
  subscription WallBeat {
    beat {
      serverTime
      head
      build
    }
  }
`);
