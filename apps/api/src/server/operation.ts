import { type DocumentNode, type GraphQLSchema, getOperationAST, type OperationDefinitionNode } from 'graphql';
import { badFields, overLimit } from '../errors/refusals.js';
import { documentChecker } from './documents.js';
import { forbiddenVariables } from './forbidden-text.js';
import { badVariables } from './variables.js';

/** A request in GraphQL's sense, whatever brought it. */
export interface OperationRequest {
  /** Empty where a hash stands for it (`trusted-documents`). */
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
}

/** An operation that may be executed, or everything that is wrong with the request. */
export type PreparedOperation =
  | { readonly document: DocumentNode; readonly operation: OperationDefinitionNode; readonly errors?: never }
  | { readonly document?: never; readonly operation?: never; readonly errors: readonly Error[] };

const whichOperation = () =>
  overLimit('operationName 必须指明文档中的一个操作。', 'operationName must name one operation of the document.');

/** Checks requests before anything is executed: the document, the choice of operation, the variables. */
export function operationPreparer(schema: GraphQLSchema): (request: OperationRequest) => PreparedOperation {
  const checkDocument = documentChecker(schema);
  return ({ query, operationName, variables }) => {
    const checked = checkDocument(query);
    if (checked.errors) return { errors: checked.errors };
    const operation = getOperationAST(checked.document, operationName);
    if (!operation) return { errors: [whichOperation()] };
    const values = variables ?? {};
    const forbidden = forbiddenVariables(values);
    const bad = forbidden.length > 0 ? forbidden : badVariables(schema, operation, values);
    return bad.length > 0 ? { errors: [badFields(bad)] } : { document: checked.document, operation };
  };
}
