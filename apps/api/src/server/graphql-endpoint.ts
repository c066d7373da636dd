import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { requestCredentials } from '../access/credentials.js';
import type { SessionFinder } from '../access/session.js';
import { type CookieSession, sessionCookie } from '../access/session-cookie.js';
import { CodedError } from '../errors/coded-error.js';
import { unreadable } from '../errors/refusals.js';
import type { BaseContext, Call, ContextFor } from './call.js';
import { cameSecurely, clientAddress } from './client-address.js';
import { operationRequest } from './http-request.js';
import { answerErrors, readerOf } from './http-state.js';
import type { Metrics } from './metrics.js';
import { allowMethods, negotiate, statusForRequestErrors } from './negotiation.js';
import type { operationPreparer } from './operation.js';
import { bodyErrors, readJson, requireJson } from './request-body.js';

export interface EndpointParts<C extends BaseContext> {
  readonly apollo: ApolloServer<C>;
  readonly prepare: ReturnType<typeof operationPreparer>;
  readonly sessions: SessionFinder;
  readonly contextFor: ContextFor<C>;
  readonly metrics: Metrics;
  readonly proxies: number;
}

const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

const subscriptionsElsewhere = () =>
  unreadable('订阅请使用 WebSocket（graphql-transport-ws）。', 'Subscriptions are served over WebSocket (graphql-transport-ws).');

/** Everything that can be said against a request is said here, the same as over WebSocket; Apollo gets the good ones. */
function checkRequest<C extends BaseContext>({ prepare, metrics }: EndpointParts<C>): RequestHandler {
  return (request, response, next) => {
    const refuse = (status: number, errors: readonly unknown[]) =>
      metrics.count('http', undefined, answerErrors(response, status, errors), null);
    let asked: ReturnType<typeof operationRequest>;
    try {
      asked = operationRequest(request);
    } catch (error) {
      return refuse(400, [error]);
    }
    const prepared = prepare(asked);
    if (prepared.errors) return refuse(statusForRequestErrors(response), prepared.errors);
    if (prepared.operation.operation === 'subscription') return refuse(400, [subscriptionsElsewhere()]);
    next();
  };
}

async function callOf<C extends BaseContext>(request: Request, response: Response, parts: EndpointParts<C>): Promise<Call> {
  const credentials = requestCredentials(request.headers);
  const address = clientAddress(request, parts.proxies);
  const keepSession = (session: CookieSession | null) => {
    response.append('set-cookie', sessionCookie(session, cameSecurely(request, parts.proxies)));
  };
  return {
    ...readerOf(response),
    viewer: credentials ? await parts.sessions.find(credentials.token, address) : null,
    document: operationRequest(request).query,
    address,
    transport: 'http',
    keepSession,
  };
}

/** The context is made here, where a failure still knows its reader. */
function makeContext<C extends BaseContext>(parts: EndpointParts<C>): RequestHandler {
  return async (request, response, next) => {
    try {
      response.locals.context = await parts.contextFor(await callOf(request, response, parts));
    } catch (error) {
      if (!(error instanceof CodedError)) throw error;
      parts.metrics.count('http', undefined, answerErrors(response, statusForRequestErrors(response), [error]), null);
      return;
    }
    next();
  };
}

/** GraphQL over HTTP. */
export function graphqlEndpoint<C extends BaseContext>(parts: EndpointParts<C>): Router {
  const router = express.Router();
  const execute = expressMiddleware(parts.apollo, { context: async ({ res }) => res.locals.context as C });
  router.use(noStore, allowMethods, negotiate, requireJson, readJson, checkRequest(parts), makeContext(parts), execute);
  router.use(bodyErrors);
  return router;
}
