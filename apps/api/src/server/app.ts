import express, { type Express, type Router } from 'express';
import type { Logger } from 'pino';
import type { BaseContext } from './call.js';
import { explorer } from './explorer.js';
import { type EndpointParts, graphqlEndpoint } from './graphql-endpoint.js';
import { type HealthParts, health } from './health.js';
import { identify } from './http-state.js';
import { dashboardPages } from './pages.js';
import { securityHeaders } from './security-headers.js';
import { notFound, unexpected } from './unexpected.js';

export interface AppParts<C extends BaseContext> extends EndpointParts<C>, HealthParts {
  readonly sdl: string;
  readonly dashboardFolder: string | null;
  readonly log: Logger;
  /** Ways of signing in that need pages of their own, below `/sign-in`. */
  readonly signInRoutes?: Router | null;
}

/** Everything that is answered over HTTP, in the order in which it is looked for. */
export function createApp<C extends BaseContext>(parts: AppParts<C>): Express {
  const app = express();
  app.disable('x-powered-by').set('etag', false);
  app.use(identify, securityHeaders(parts.proxies), health(parts));
  app.use('/graphql', graphqlEndpoint(parts));
  app.get('/schema.graphql', (_request, response) => {
    response.setHeader('cache-control', 'no-cache').type('text/plain').send(parts.sdl);
  });
  app.use('/explorer', explorer(parts.proxies));
  if (parts.signInRoutes) app.use('/sign-in', parts.signInRoutes);
  if (parts.dashboardFolder !== null) app.use(dashboardPages(parts.dashboardFolder, parts.proxies));
  return app.use(notFound, unexpected(parts.log));
}
