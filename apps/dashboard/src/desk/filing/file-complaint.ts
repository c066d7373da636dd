import { graphql } from '../../graphql/graphql.js';

export const fileComplaintDocument = graphql(`
  mutation FileComplaint($input: FileComplaintInput!) {
    fileComplaint(input: $input) {
      ticket {
        number
        grade
      }
    }
  }
`);

export const placesDocument = graphql(`
  query Places {
    regions {
      id
      name
    }
    units {
      id
      name
    }
  }
`);
