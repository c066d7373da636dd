import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './graphql-env.js';

/** Documents typed by the committed schema. Instants travel as RFC 3339 texts and become numbers in `instants.ts`. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { DateTime: string; Date: string; Cursor: string };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
