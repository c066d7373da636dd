import { graphql, type ResultOf, type VariablesOf } from '../../../graphql/graphql.js';

export const dataSubjectDocument = graphql(`
  query DataSubject($by: SubjectInput!) {
    dataSubject(by: $by) {
      customerFile
      tickets {
        number
        status
        receivedAt
        restricted
        erasedAt
        erasable
      }
    }
  }
`);

export const copySubjectDocument = graphql(`
  mutation CopySubject($by: SubjectInput!, $reason: String!) {
    copySubject(by: $by, reason: $reason)
  }
`);

export const restrictSubjectDocument = graphql(`
  mutation RestrictSubject($by: SubjectInput!, $reason: String!) {
    restrictSubject(by: $by, reason: $reason) {
      customerFile
    }
  }
`);

export const liftRestrictionDocument = graphql(`
  mutation LiftRestriction($by: SubjectInput!, $reason: String!) {
    liftRestriction(by: $by, reason: $reason) {
      customerFile
    }
  }
`);

export const eraseSubjectDocument = graphql(`
  mutation EraseSubject($by: SubjectInput!, $alsoCustomerFile: Boolean!) {
    eraseSubject(by: $by, alsoCustomerFile: $alsoCustomerFile) {
      erased
      kept {
        number
        reason
      }
      customerFile
    }
  }
`);

export type SubjectBy = VariablesOf<typeof dataSubjectDocument>['by'];
export type DataSubject = ResultOf<typeof dataSubjectDocument>['dataSubject'];
export type SubjectTicket = DataSubject['tickets'][number];
export type Erasure = ResultOf<typeof eraseSubjectDocument>['eraseSubject'];

/** What a person can be found by. */
export const waysToFind = ['phone', 'accountNumber', 'ticketNumber'] as const;
export type WayToFind = (typeof waysToFind)[number];

/** Where the data of a ticket stands. */
export const standing = ({ erasedAt, restricted, erasable }: SubjectTicket): 'erased' | 'restricted' | 'needed' | 'held' => {
  if (erasedAt !== null) return 'erased';
  if (restricted) return 'restricted';
  return erasable ? 'held' : 'needed';
};
