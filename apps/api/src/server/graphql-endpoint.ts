import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Request, type RequestHandler, type Response, type Router } from 'express';
import { type Credentials, requestCredentials } from '../access/credentials.js';
import { biddenByOthers } from '../access/same-origin.js';
import type { SessionFinder } from '../access/session.js';
import { type CookieSession, deviceCookie, deviceToken, sessionCookie } from '../access/session-cookie.js';
import { readUserAgent } from '../access/sign-in-origin.js';
import type { Viewer } from '../access/viewer.js';
import { notFromOurPages, unreadable } from '../errors/refusals.js';
import type { BaseContext, Call, ContextFor } from './call.js';
import { cameSecurely, clientAddress, ownAddress } from './client-address.js';
import { tellCost } from './cost-headers.js';
import { operationRequest } from './http-request.js';
import { answerErrors, readerOf } from './http-state.js';
import type { Metrics } from './metrics.js';
import { allowMethods, negotiate, statusForRequestErrors } from './negotiation.js';
import type { OperationRequest } from './operation.js';
import { bodyErrors, readJson, requireJson } from './request-body.js';
import type { Screen } from './screen.js';
import type { Trust } from './trusted-documents.js';

export interface EndpointParts<C extends BaseContext> {
  readonly apollo: ApolloServer<C>;
  readonly screen: Screen;
  readonly trusted: Trust;
  readonly sessions: SessionFinder;
  readonly contextFor: ContextFor<C>;
  readonly metrics: Metrics;
  readonly proxies: number;
}

const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('cache-control', 'no-store');
  next();
};

/** A cookie comes along by itself: it counts for nothing that another origin's page made the browser send. */
function cookiesOfOurPages<C extends BaseContext>({ proxies, metrics }: EndpointParts<C>): RequestHandler {
  return (request, response, next) => {
    const { headers } = request;
    const ambient = requestCredentials(headers)?.ambient === true;
    if (!ambient || !biddenByOthers(headers, ownAddress(request, proxies))) return next();
    request.resume();
    metrics.count('http', undefined, answerErrors(response, 403, [notFromOurPages()]), null);
  };
}

const subscriptionsElsewhere = () =>
  unreadable('订阅请使用 WebSocket（graphql-transport-ws）。', 'Subscriptions are served over WebSocket (graphql-transport-ws).');

interface Recognised {
  readonly viewer: Viewer | null;
  /** The cookie that is to follow the one that was sent. */
  readonly renewed: CookieSession | null;
}

async function recognise(credentials: Credentials | null, sessions: SessionFinder, from: string): Promise<Recognised> {
  if (!credentials) return { viewer: null, renewed: null };
  const { token, ambient } = credentials;
  const viewer = await sessions.find(token, ambient, from);
  return { viewer, renewed: viewer && ambient ? await sessions.renew(token) : null };
}

async function callOf<C extends BaseContext>(request: Request, response: Response, parts: EndpointParts<C>): Promise<Call> {
  const { headers } = request;
  const credentials = requestCredentials(headers);
  const secure = cameSecurely(request, parts.proxies);
  const address = clientAddress(request, parts.proxies);
  const { viewer, renewed } = await recognise(credentials, parts.sessions, address);
  const kept = cookiesOf(response, secure);
  if (renewed) kept.keepSession(renewed);
  return {
    ...readerOf(response),
    viewer,
    ambient: viewer !== null && credentials?.ambient === true,
    cost: null,
    address,
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

/** Everything that can be said against a request is said here, the same as over WebSocket; Apollo gets the good ones. */
function checkRequest<C extends BaseContext>(parts: EndpointParts<C>): RequestHandler {
  const { screen, contextFor, metrics } = parts;
  return async (request, response, next) => {
    const refuse = (status: number, errors: readonly unknown[], extensions?: object) =>
      metrics.count('http', undefined, answerErrors(response, status, errors, extensions), null);
    let asked: OperationRequest;
    try {
      asked = operationRequest(request, parts.trusted.documents);
    } catch (error) {
      return refuse(400, [error]);
    }
    const call = await callOf(request, response, parts);
    const { errors, operation, charge, refused } = await screen(call, asked);
    if (charge) tellCost(response, charge);
    const extensions = charge ? { cost: charge.told } : undefined;
    if (errors) return refuse(refused ?? statusForRequestErrors(response), errors, extensions);
    if (operation.operation === 'subscription') return refuse(400, [subscriptionsElsewhere()], extensions);
    // The context is made here, where a failure still knows its reader.
    response.locals.context = await contextFor({ ...call, cost: charge?.told ?? null });
    next();
  };
}

/** GraphQL over HTTP. */
export function graphqlEndpoint<C extends BaseContext>(parts: EndpointParts<C>): Router {
  const router = express.Router();
  const execute = expressMiddleware(parts.apollo, { context: async ({ res }) => res.locals.context as C });
  router.use(noStore, allowMethods, negotiate, cookiesOfOurPages(parts), requireJson, readJson, checkRequest(parts), execute);
  router.use(bodyErrors);
  return router;
}
