import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { type Credentials, requestCredentials } from '../access/credentials.js';
import type { SessionFinder } from '../access/session.js';
import { type CookieSession, deviceCookie, deviceToken, sessionCookie } from '../access/session-cookie.js';
import { readUserAgent } from '../access/sign-in-origin.js';
import type { Viewer } from '../access/viewer.js';
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

interface Recognised {
  readonly viewer: Viewer | null;
  /** The cookie that is to follow the one that was sent. */
  readonly renewed: CookieSession | null;
}

async function recognise(credentials: Credentials | null, sessions: SessionFinder): Promise<Recognised> {
  if (!credentials) return { viewer: null, renewed: null };
  const { token, ambient } = credentials;
  const viewer = await sessions.find(token, ambient);
  return { viewer, renewed: viewer && ambient ? await sessions.renew(token) : null };
}

async function callOf<C extends BaseContext>(request: Request, response: Response, parts: EndpointParts<C>): Promise<Call> {
  const { headers } = request;
  const credentials = requestCredentials(headers);
  const secure = cameSecurely(request, parts.proxies);
  const { viewer, renewed } = await recognise(credentials, parts.sessions);
  const kept = cookiesOf(response, secure);
  if (renewed) kept.keepSession(renewed);
  return {
    ...readerOf(response),
    viewer,
    byCookie: credentials?.ambient ?? false,
    address: clientAddress(request, parts.proxies),
    userAgent: readUserAgent(headers['user-agent']),
    device: deviceToken(headers.cookie),
    transport: 'http',
    ...kept,
  };
}

/** What an answer makes the browser keep; the last word on each counts. */
function cookiesOf(response: Response, secure: boolean): Pick<Call, 'keepSession' | 'keepDevice'> {
  const cookies = new Map<'session' | 'device', string>();
  const keep = (which: 'session' | 'device', cookie: string) => {
    cookies.set(which, cookie);
    response.setHeader('set-cookie', [...cookies.values()]);
  };
  return {
    keepSession: (session) => keep('session', sessionCookie(session, secure)),
    keepDevice: (device) => keep('device', deviceCookie(device, secure)),
  };
}

/** GraphQL over HTTP. */
export function graphqlEndpoint<C extends BaseContext>(parts: EndpointParts<C>): Router {
  const router = express.Router();
  // The context is made here, where a failure still knows its reader.
  const makeContext: RequestHandler = async (request, response, next) => {
    response.locals.context = await parts.contextFor(await callOf(request, response, parts));
    next();
  };
  const execute = expressMiddleware(parts.apollo, { context: async ({ res }) => res.locals.context as C });
  router.use(noStore, allowMethods, negotiate, requireJson, readJson, checkRequest(parts), makeContext, execute);
  router.use(bodyErrors);
  return router;
}
