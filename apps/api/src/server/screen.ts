import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { costCounter } from '../limits/cost-counter.js';
import type { Charge, Limiter } from '../limits/limiter.js';
import { points, prices } from '../limits/prices.js';
import { principalOf } from '../limits/principal.js';
import { documentAllowed, unboundDocument } from '../partners/document-binding.js';
import type { Call } from './call.js';
import { type OperationRequest, operationPreparer } from './operation.js';
import { distrust, type Trust } from './trusted-documents.js';

interface Seen {
  /** Null where nothing is limited. */
  readonly charge: Charge | null;
}

/** A request that may be executed, or everything against it; `refused` is its HTTP status where that isn't an ordinary request error. */
export type Screened = Seen &
  (
    | {
        readonly document: DocumentNode;
        readonly operation: OperationDefinitionNode;
        readonly errors?: never;
        readonly refused?: never;
      }
    | { readonly document?: never; readonly operation?: never; readonly errors: readonly Error[]; readonly refused?: number }
  );

export type Screen = (call: Pick<Call, 'viewer' | 'address' | 'ambient'>, asked: OperationRequest) => Promise<Screened>;

/**
 * What stands before execution, by HTTP and WebSocket alike: the request is checked, its cost charged to whoever sent it (a
 * faulty one's, too: it has been parsed and validated), a bound key gets no other documents through than its own, and by cookie only our own documents get through where that is asked for.
 */
export function screening(schema: GraphQLSchema, limiter: Limiter | null, trusted: Trust): Screen {
  const prepare = operationPreparer(schema);
  const costOf = costCounter(schema);
  return async ({ viewer, address, ambient }, asked) => {
    const prepared = prepare(asked);
    const { document, operation } = prepared;
    const cost = document ? costOf(document, operation, asked.variables ?? {}) : points(prices.invalid);
    const charge = (await limiter?.charge(principalOf(viewer, address), cost)) ?? null;
    if (charge?.refusal?.code === 'RATE_LIMITED') return { charge, errors: [charge.refusal], refused: 429 };
    if (prepared.errors) return { charge, errors: prepared.errors };
    if (charge?.refusal) return { charge, errors: [charge.refusal] };
    if (!documentAllowed(viewer, asked.query)) return { charge, errors: [unboundDocument()] };
    const distrusted = trusted.only && ambient ? distrust(asked, trusted.documents) : null;
    if (distrusted) return { charge, errors: [distrusted] };
    return { charge, document: prepared.document, operation: prepared.operation };
  };
}
