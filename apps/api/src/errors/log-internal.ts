import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { Reader } from './reader.js';

/** PostgreSQL's `detail` and `where` quote row values, which may be personal: only these four are written. */
function facts(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  return { name: error.name, message: error.message, stack: error.stack, ...(typeof code === 'string' ? { code } : {}) };
}

/** Writes down what `presentError` kept from the reader, under the same request id. */
export function logInternal(log: Logger, error: unknown, shown: GraphQLFormattedError, { requestId }: Reader): void {
  if (shown.extensions?.code !== 'INTERNAL') return;
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  log.error({ requestId, path: shown.path, error: facts(cause) }, 'a request failed inside');
}
