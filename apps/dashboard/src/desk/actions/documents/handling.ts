import { graphql } from '../../../graphql/graphql.js';

export const setFactsDocument = graphql(`
  mutation SetFacts($number: String!, $facts: FactsInput!, $idempotencyKey: String) {
    setFacts(number: $number, facts: $facts, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const markComplexDocument = graphql(`
  mutation MarkComplex($number: String!, $reason: String!, $idempotencyKey: String) {
    markComplex(number: $number, reason: $reason, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const overrideGradeDocument = graphql(`
  mutation OverrideGrade($number: String!, $grade: Grade!, $reason: String!, $idempotencyKey: String) {
    overrideGrade(number: $number, grade: $grade, reason: $reason, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const attachRecordDocument = graphql(`
  mutation AttachRecord($number: String!, $record: RecordInput!, $idempotencyKey: String) {
    attachRecord(number: $number, record: $record, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const waiveRecordDocument = graphql(`
  mutation WaiveRecord($number: String!, $item: RecordItem!, $reason: String!, $idempotencyKey: String) {
    waiveRecord(number: $number, item: $item, reason: $reason, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const recordArrivalDocument = graphql(`
  mutation RecordArrival($number: String!, $at: DateTime, $idempotencyKey: String) {
    recordArrival(number: $number, at: $at, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const recordDirectionDocument = graphql(`
  mutation RecordDirection($number: String!, $direction: String!, $targetDate: Date!, $idempotencyKey: String) {
    recordDirection(number: $number, direction: $direction, targetDate: $targetDate, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const recordRootCauseDocument = graphql(`
  mutation RecordRootCause($number: String!, $cause: String!, $liability: Liability!, $finding: String, $idempotencyKey: String) {
    recordRootCause(number: $number, cause: $cause, liability: $liability, finding: $finding, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const recordMilestoneDocument = graphql(`
  mutation RecordMilestone($number: String!, $milestone: Milestone!, $department: Department, $date: Date, $minutes: Int, $households: Int, $note: String, $idempotencyKey: String) {
    recordMilestone(number: $number, milestone: $milestone, department: $department, date: $date, minutes: $minutes, households: $households, note: $note, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);

export const instructDocument = graphql(`
  mutation Instruct($number: String!, $instruction: String!, $idempotencyKey: String) {
    instruct(number: $number, instruction: $instruction, idempotencyKey: $idempotencyKey) {
      ticket {
        number
      }
    }
  }
`);
