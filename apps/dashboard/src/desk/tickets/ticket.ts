import { graphql, type ResultOf } from '../../graphql/graphql.js';

export const ticketDocument = graphql(`
  query DeskTicket($number: String!) {
    ticket(number: $number) {
      number
      version
      receivedAt
      filedAt
      channel
      category
      subcategory
      grade
      gradeReasons {
        rule
        text
      }
      complex
      status
      lead
      imported
      policy
      acknowledgedAt
      acknowledgedBy
      matter
      demands
      region {
        name
      }
      unit {
        name
      }
      firstContact {
        name
      }
      customer {
        name
        phone
        accountNumber
        address
        anonymous
        specialGroup
        preferredReply
      }
      facts {
        safetyHazard
        householdsAffected
        jointHouseholds
        importantCustomer
        outageStartedAt
        restoredAt
        equipmentDamaged
        mediaExposure
        thirdParty
        rationing
        siteZone
      }
      clocks {
        id
        rule
        title
        state
        startedAt
        dueAt
        stoppedAt
        provisional
        limit {
          amount
          unit
        }
        segments {
          from
          to
          counted
          reason {
            rule
            text
          }
        }
      }
      tasks {
        id
        title
        rule
        department
        status
        openedAt
        dueAt
        completedAt
        note
        assignee {
          id
          name
        }
      }
      events(first: 100) {
        nodes {
          cursor
          kind
          at
          recordedAt
          actor
          text
          note
          member {
            name
            department
          }
        }
      }
    }
  }
`);

export const ledgerHeadDocument = graphql(`
  query LedgerHead {
    ledgerHead
  }
`);

export type Ticket = NonNullable<ResultOf<typeof ticketDocument>['ticket']>;
export type TicketTask = Ticket['tasks'][number];
export type TicketClock = Ticket['clocks'][number];
export type TicketEntry = Ticket['events']['nodes'][number];
