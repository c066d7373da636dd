import express, { type Request, type Response, type Router } from 'express';
import type { Logger } from 'pino';
import { clientAddress } from '../../server/client-address.js';
import { readerOf } from '../../server/http-state.js';
import { sessionCookie } from '../session-cookie.js';
import { readUserAgent } from '../sign-in-origin.js';
import { flowCookie, readFlowCookie } from './flow-cookie.js';
import { answerPage, deactivatedPage, type Page, signedInPage, unavailablePage, unknownPage } from './pages.js';
import { SingleSignOnFailed, type SingleSignOnProblem } from './problem.js';
import { returnPath } from './return-path.js';
import type { SingleSignOn } from './single-sign-on.js';

/** Problems with a page of their own; the others are told by the sign-in page, where one tries again. */
const pages: Partial<Readonly<Record<SingleSignOnProblem, Page>>> = {
  unavailable: unavailablePage,
  unknown: unknownPage,
  deactivated: deactivatedPage,
};

function answerProblem(response: Response, log: Logger, error: unknown): void {
  if (!(error instanceof SingleSignOnFailed)) throw error;
  const { name, code } = (error.cause ?? {}) as { name?: string; code?: string };
  const { language, requestId } = readerOf(response);
  // The cause alone by name: its details hold what the provider said of a person.
  log.warn({ problem: error.problem, cause: name, code, requestId }, 'single sign-on came to nothing');
  const page = pages[error.problem];
  if (page?.status === 503) response.setHeader('retry-after', '5');
  if (page) answerPage(response, language, page);
  else response.redirect(303, `/desk/sign-in?problem=${error.problem}`);
}

const search = ({ originalUrl }: Request): string => new URL(originalUrl, 'https://here.invalid').search;

/** `/sign-in/single-sign-on` sends to the provider, `…/callback` is where it sends back. */
export function singleSignOnRoutes(singleSignOn: SingleSignOn, log: Logger, proxies: number): Router {
  const router = express.Router();
  router.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  router.get('/single-sign-on', async (request, response) => {
    try {
      const { address, sealed } = await singleSignOn.begin(returnPath(request.query.to));
      response.append('set-cookie', flowCookie(sealed, singleSignOn.secure)).redirect(302, address);
    } catch (error) {
      answerProblem(response, log, error);
    }
  });
  router.get('/single-sign-on/callback', async (request, response) => {
    response.append('set-cookie', flowCookie(null, singleSignOn.secure));
    try {
      const sealed = readFlowCookie(request.headers.cookie);
      const from = { address: clientAddress(request, proxies), userAgent: readUserAgent(request.headers['user-agent']) };
      const { returnTo, cookie, expiresAt } = await singleSignOn.complete(search(request), sealed, from);
      response.append('set-cookie', sessionCookie({ token: cookie, expiresAt }, singleSignOn.secure));
      answerPage(response, readerOf(response).language, signedInPage(returnTo));
    } catch (error) {
      answerProblem(response, log, error);
    }
  });
  return router;
}
