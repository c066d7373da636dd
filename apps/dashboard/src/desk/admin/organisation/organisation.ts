import { graphql, type ResultOf } from '../../../graphql/graphql.js';

export const organisationDocument = graphql(`
  query AdminOrganisation {
    organisation {
      id
      name
      kind
      parent
      regionId
      department
      members
    }
  }
`);

export const addUnitDocument = graphql(`
  mutation AddUnit($input: UnitInput!) {
    addUnit(input: $input) {
      id
    }
  }
`);

export const changeUnitDocument = graphql(`
  mutation ChangeUnit($id: ID!, $input: UnitChange!) {
    changeUnit(id: $id, input: $input) {
      id
    }
  }
`);

export type OrganisationUnit = ResultOf<typeof organisationDocument>['organisation'][number];
