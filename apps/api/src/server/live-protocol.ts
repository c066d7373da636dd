import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, getOperationAST } from 'graphql';
import { type Context, makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import type { SessionFinder } from '../access/session.js';
import { readUserAgent } from '../access/sign-in-origin.js';
import type { Viewer } from '../access/viewer.js';
import { logInternal } from '../errors/log-internal.js';
import { presentError } from '../errors/present-error.js';
import { tooManyOperations } from '../errors/refusals.js';
import type { BaseContext, Call, ContextFor } from './call.js';
import { clientAddress } from './client-address.js';
import { type Connection, greet } from './connection.js';
import { BrokenSubscription, type LiveArgs, subscribeLive } from './live-subscription.js';
import type { Metrics } from './metrics.js';
import type { operationPreparer } from './operation.js';

export interface ProtocolParts<C extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly prepare: ReturnType<typeof operationPreparer>;
  readonly sessions: SessionFinder;
  readonly contextFor: ContextFor<C>;
  readonly metrics: Metrics;
  readonly log: Logger;
  readonly proxies: number;
  /** Milliseconds a client has for its `connection_init`. */
  readonly initWait: number;
}

type Live = Context<Record<string, unknown> | undefined, Connection>;

/** Subscriptions, and queries not yet answered, of one connection. */
const mostOperations = 100;

const asGraphQLError = (error: unknown): GraphQLError =>
  error instanceof GraphQLError
    ? error
    : new GraphQLError('', { originalError: error instanceof Error ? error : new Error(String(error)) });

/** The errors inside a broken subscription; any other error is itself. */
function unfold(error: GraphQLError): readonly unknown[] {
  return error.originalError instanceof BrokenSubscription ? error.originalError.errors : [error];
}

/** A token is looked up anew; a cookie may have been replaced since the socket was opened, so its session is. */
async function viewerOf({ token, sessionId }: Connection, sessions: SessionFinder): Promise<Viewer | null> {
  if (token !== null) return sessions.find(token);
  return sessionId === null ? null : sessions.again(sessionId);
}

async function callOf(connection: Connection, sessions: SessionFinder, proxies: number): Promise<Call> {
  return {
    ...connection.reader,
    viewer: await viewerOf(connection, sessions),
    byCookie: connection.token === null && connection.sessionId !== null,
    address: clientAddress(connection.request, proxies),
    userAgent: readUserAgent(connection.request.headers['user-agent']),
    device: null,
    transport: 'websocket',
    keepSession: () => undefined,
    keepDevice: () => undefined,
  };
}

async function prepareLive<C extends BaseContext>(
  parts: ProtocolParts<C>,
  live: Live,
  payload: SubscribePayload,
): Promise<LiveArgs | GraphQLError[]> {
  if (Object.keys(live.subscriptions).length > mostOperations) return [asGraphQLError(tooManyOperations(mostOperations))];
  const prepared = parts.prepare(payload);
  if (prepared.errors) return prepared.errors.map(asGraphQLError);
  const call = await callOf(live.extra, parts.sessions, parts.proxies);
  const freshContext = () => parts.contextFor(call);
  return {
    schema: parts.schema,
    document: prepared.document,
    operationName: payload.operationName,
    variableValues: payload.variables,
    contextValue: await freshContext(),
    freshContext,
  };
}

/** Where everything that is shown to a socket's reader is put into words, and written down if it came from inside. */
function presenter(log: Logger) {
  return (errors: readonly unknown[], { reader }: Connection): GraphQLFormattedError[] =>
    errors.map((error) => {
      const shown = presentError(error, reader);
      logInternal(log, error, shown, reader);
      return shown;
    });
}

const operationType = ({ document, operationName }: ExecutionArgs): string | undefined =>
  getOperationAST(document, operationName)?.operation;

/** graphql-transport-ws with our checks, contexts and errors; it knows nothing of sockets. */
export function liveProtocol<C extends BaseContext>(parts: ProtocolParts<C>): Server<Connection> {
  const { metrics, log, sessions } = parts;
  const present = presenter(log);
  return makeServer<Record<string, unknown> | undefined, Connection>({
    connectionInitWaitTimeout: parts.initWait,
    onConnect: async (live) => {
      live.extra.operations = () => Object.keys(live.subscriptions).length;
      return greet(live.extra, live.connectionParams ?? {}, sessions);
    },
    onSubscribe: async (live, _id, payload) => {
      try {
        return await prepareLive(parts, live, payload);
      } catch (error) {
        return [asGraphQLError(error)];
      }
    },
    subscribe: (args) => subscribeLive(args as LiveArgs),
    onOperation: (_live, _id, _payload, args) => {
      const type = operationType(args);
      if (type === 'subscription') metrics.count('websocket', type, [], null);
    },
    onNext: ({ extra }, _id, _payload, args, result) => {
      const errors = present(result.errors ?? [], extra);
      const type = operationType(args);
      if (type !== 'subscription') metrics.count('websocket', type, errors, null);
      if (errors.length === 0) return undefined;
      const { data = null, extensions } = result;
      return { data, errors, ...(extensions ? { extensions } : {}) };
    },
    onError: ({ extra }, _id, _payload, errors) => {
      const shown = present(
        errors.flatMap((error) => unfold(asGraphQLError(error))),
        extra,
      );
      metrics.count('websocket', undefined, shown, null);
      return shown;
    },
  });
}
