import { graphql, type ResultOf } from '../../../graphql/graphql.js';

export const apiKeysDocument = graphql(`
  query ApiKeys {
    apiKeys {
      id
      name
      prefix
      scopes
      regions {
        id
        name
      }
      departments
      documents
      createdBy {
        name
      }
      expiresAt
      revokedAt
      lastUsedAt
      lastUsedAddress
      replaces
    }
    regions {
      id
      name
    }
  }
`);

export const createApiKeyDocument = graphql(`
  mutation CreateApiKey($input: ApiKeyInput!) {
    createApiKey(input: $input) {
      secret
    }
  }
`);

export const rotateApiKeyDocument = graphql(`
  mutation RotateApiKey($id: ID!, $overlapHours: Int) {
    rotateApiKey(id: $id, overlapHours: $overlapHours) {
      secret
    }
  }
`);

export const revokeApiKeyDocument = graphql(`
  mutation RevokeApiKey($id: ID!) {
    revokeApiKey(id: $id) {
      id
    }
  }
`);

export type KeyList = ResultOf<typeof apiKeysDocument>;
export type ApiKey = KeyList['apiKeys'][number];
