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
      severity
      severityReasons {
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
      protectedFrom {
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
        householdsCounted
        plannedOutage
        transferredFrom
        abusiveConduct
        regulatorCensure
        upheldComplaints
        improperGain
        brokenAppointments
      }
      clocks {
        id
        rule
        title
        about
        state
        startedAt
        dueAt
        promisedAt
        stoppedAt
        ended {
          rule
          text
        }
        provisional
        limit {
          amount
          unit
          at
        }
        legs {
          from
          limit {
            amount
            unit
            at
          }
        }
        pauses {
          ground
          from
          until
        }
        pauseRequest {
          ground
          from
          until
          note
          requestedBy {
            name
          }
        }
        actions
        segments {
          from
          to
          counted
          reason {
            rule
            because
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
        claimedAt
        dueAt
        completedAt
        note
        assignee {
          id
          name
        }
      }
      arrivedAt
      evidence {
        item
        title
        rule
        state
        text
        at
      }
      direction {
        text
        targetDate
        at
        by {
          name
        }
      }
      finding {
        cause
        causeText
        rule
        liability
        text
        at
        by {
          name
        }
      }
      milestones {
        milestone
        title
        at
        department
        date
        minutes
        households
        note
        by {
          name
        }
      }
      feedback {
        at
        via
        cause
        solution
        improvement
        preliminaryUntil
        outcomes {
          demand
          outcome
          text
        }
        by {
          name
        }
      }
      confirmation {
        satisfied
        score
        basis
        at
        by {
          name
        }
      }
      rejections
      instruction {
        text
        at
        by {
          name
        }
      }
      visits {
        kind
        via
        reached
        solved
        retaliated
        score
        opinion
        reason
        remedy
        at
        by {
          name
        }
      }
      closure {
        outcome
        reasons
        legalBasis
        recourse
        at
        by {
          name
        }
      }
      closing {
        rule
        text
        met
      }
      linkedTo {
        number
        subcategory
        status
        receivedAt
      }
      linked {
        number
        subcategory
        status
        receivedAt
      }
      reopenedAt
      restricted
      erasedAt
      actions
      availableMilestones
    }
  }
`);

/** A page of what happened to it, oldest first. */
export const eventsDocument = graphql(`
  query DeskTicketEvents($number: String!, $first: Int!, $after: Cursor) {
    ticket(number: $number) {
      events(first: $first, after: $after) {
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
        pageInfo {
          hasNextPage
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
export type TicketEntry = NonNullable<ResultOf<typeof eventsDocument>['ticket']>['events']['nodes'][number];
