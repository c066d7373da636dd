import { graphql } from '../../../graphql/graphql.js';

export const acknowledgeDocument = graphql(`
  mutation Acknowledge($number: String!, $by: Acknowledgement!, $idempotencyKey: String) {
    acknowledge(number: $number, by: $by, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const makeAppointmentDocument = graphql(`
  mutation MakeAppointment($number: String!, $at: DateTime!, $idempotencyKey: String) {
    makeAppointment(number: $number, at: $at, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const reportProgressDocument = graphql(`
  mutation ReportProgress($number: String!, $text: String!, $idempotencyKey: String) {
    reportProgress(number: $number, text: $text, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const giveFeedbackDocument = graphql(`
  mutation GiveFeedback($number: String!, $feedback: FeedbackInput!, $idempotencyKey: String) {
    giveFeedback(number: $number, feedback: $feedback, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const correctPersonalDocument = graphql(`
  mutation CorrectPersonal(
    $number: String!
    $field: PersonalField!
    $value: String!
    $reason: String!
    $idempotencyKey: String
  ) {
    correctPersonal(number: $number, field: $field, value: $value, reason: $reason, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const confirmDocument = graphql(`
  mutation Confirm($number: String!, $satisfied: Boolean!, $score: Int, $idempotencyKey: String) {
    confirm(number: $number, satisfied: $satisfied, score: $score, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const recordVisitDocument = graphql(`
  mutation RecordVisit($number: String!, $visit: VisitInput!, $idempotencyKey: String) {
    recordVisit(number: $number, visit: $visit, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const fileSecondaryDocument = graphql(`
  mutation FileSecondary($number: String!, $input: SecondaryInput!, $idempotencyKey: String) {
    fileSecondary(number: $number, input: $input, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);
