import { type ExecutionArgs, GraphQLError, type GraphQLFormattedError, type GraphQLSchema, getOperationAST } from 'graphql';
import { type Context, makeServer, type Server, type SubscribePayload } from 'graphql-ws';
import type { Logger } from 'pino';
import type { SessionFinder } from '../access/session.js';
import { readUserAgent } from '../access/sign-in-origin.js';
import type { Viewer } from '../access/viewer.js';
import { logInternal } from '../errors/log-internal.js';
import { presentError } from '../errors/present-error.js';
import { tooManyOperations, tooManyTogether } from '../errors/refusals.js';
import type { ConnectionPlaces } from '../limits/connection-places.js';
import { principalOf } from '../limits/principal.js';
import type { BaseContext, Call, ContextFor } from './call.js';
import { clientAddress } from './client-address.js';
import { type Connection, greet, refused } from './connection.js';
import { BrokenSubscription, type LiveArgs, subscribeLive } from './live-subscription.js';
import type { Metrics } from './metrics.js';
import type { OperationRequest } from './operation.js';
import type { Screen } from './screen.js';
import { tryAgainLater } from './socket-codes.js';
import { type Trust, withDocument } from './trusted-documents.js';

export interface ProtocolParts<C extends BaseContext> {
  readonly schema: GraphQLSchema;
  readonly screen: Screen;
  readonly trusted: Trust;
  /** Null where nothing is limited. */
  readonly places: ConnectionPlaces | null;
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

async function callOf(connection: Connection, sessions: SessionFinder, proxies: number): Promise<Call> {
  const address = clientAddress(connection.request, proxies);
  const viewer = connection.viewer && (await sessions.again(connection.viewer.sessionId, address));
  return {
    ...connection.reader,
    viewer,
    ambient: viewer !== null && connection.ambient,
    cost: null,
    address,
    userAgent: readUserAgent(connection.request.headers['user-agent']),
    device: null,
    transport: 'websocket',
    keepSession: () => undefined,
    keepDevice: () => undefined,
  };
}

/** @throws CodedError COST_LIMIT when the connection, or all of its principal's together, have too much under way */
function assertRoom(places: ConnectionPlaces | null, { subscriptions, extra: { principal } }: Live): void {
  if (Object.keys(subscriptions).length > mostOperations) throw tooManyOperations(mostOperations);
  const most = places?.mostOperations ?? 0;
  if (places && principal && places.operationsOf(principal) > most) throw tooManyTogether(most);
}

async function prepareLive<C extends BaseContext>(
  parts: ProtocolParts<C>,
  live: Live,
  payload: SubscribePayload,
): Promise<LiveArgs | GraphQLError[]> {
  assertRoom(parts.places, live);
  const asked = withDocument(payload as OperationRequest, parts.trusted.documents);
  const caller = await callOf(live.extra, parts.sessions, parts.proxies);
  const { errors, document, charge } = await parts.screen(caller, asked);
  if (errors) return errors.map(asGraphQLError);
  const call = { ...caller, cost: charge?.told ?? null };
  const freshContext = () => parts.contextFor(call);
  return {
    schema: parts.schema,
    document,
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

/** Gives a greeted connection its place among its principal's. One too many is closed with a code after which clients come again. */
function hasPlace(
  { places, proxies }: Pick<ProtocolParts<BaseContext>, 'places' | 'proxies'>,
  connection: Connection,
  viewer: Viewer | null,
) {
  const principal = principalOf(viewer, clientAddress(connection.request, proxies)).key;
  connection.principal = principal;
  // Who has left while being greeted would never give the place back.
  if (connection.socket.readyState !== connection.socket.OPEN) return false;
  if (!places || places.take(principal, connection)) return true;
  connection.socket.close(tryAgainLater, 'Too many connections');
  return false;
}

/** graphql-transport-ws with our checks, contexts and errors; it knows nothing of sockets. */
export function liveProtocol<C extends BaseContext>(parts: ProtocolParts<C>): Server<Connection> {
  const { metrics, log, sessions } = parts;
  const present = presenter(log);
  return makeServer<Record<string, unknown> | undefined, Connection>({
    connectionInitWaitTimeout: parts.initWait,
    onConnect: async (live) => {
      live.extra.operations = () => Object.keys(live.subscriptions).length;
      const viewer = await greet(live.extra, live.connectionParams ?? {}, sessions, parts.proxies);
      return viewer !== refused && hasPlace(parts, live.extra, viewer);
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
    // Events of a subscription don't tell its cost: they cost nothing.
    onNext: ({ extra }, _id, _payload, args, result) => {
      const errors = present(result.errors ?? [], extra);
      const type = operationType(args);
      if (type !== 'subscription') metrics.count('websocket', type, errors, null);
      const told = type === 'subscription' ? null : (args.contextValue as BaseContext).cost;
      const extensions = told ? { ...result.extensions, cost: told } : result.extensions;
      const more = extensions ? { extensions } : {};
      return { data: result.data ?? null, ...more, ...(errors.length > 0 ? { errors } : {}) };
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
