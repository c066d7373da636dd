import { graphql } from '../../../graphql/graphql.js';

export const closeTicketDocument = graphql(`
  mutation CloseTicket($number: String!, $notAccepted: NotAcceptedInput, $idempotencyKey: String) {
    closeTicket(number: $number, notAccepted: $notAccepted, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const reopenTicketDocument = graphql(`
  mutation ReopenTicket($number: String!, $ground: ReopeningGround!, $note: String, $idempotencyKey: String) {
    reopenTicket(number: $number, ground: $ground, note: $note, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const withdrawTicketDocument = graphql(`
  mutation WithdrawTicket($number: String!, $reason: String!, $idempotencyKey: String) {
    withdrawTicket(number: $number, reason: $reason, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);
