import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { costOf } from './cost.js';
import type { Values } from './known-values.js';

interface Counted {
  readonly matters: string;
  readonly cost: number;
}

export type CostCounter = (document: DocumentNode, operation: OperationDefinitionNode, values: Values) => number;

/** What of the variables a cost can depend on: whole numbers, booleans, and what is absent or null. */
const whatMatters = (values: Values): string =>
  JSON.stringify(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' || typeof value === 'boolean' || value === null ? value : typeof value,
    ]),
  );

/** `costOf` that remembers each operation's last answer: clients send the same few documents with pages of the same size. */
export function costCounter(schema: GraphQLSchema): CostCounter {
  const last = new WeakMap<OperationDefinitionNode, Counted>();
  return (document, operation, values) => {
    const matters = whatMatters(values);
    const known = last.get(operation);
    if (known?.matters === matters) return known.cost;
    const cost = costOf(schema, document, operation, values);
    last.set(operation, { matters, cost });
    return cost;
  };
}
