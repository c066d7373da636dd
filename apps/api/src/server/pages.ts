import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler, type Response, type Router } from 'express';
import { CodedError } from '../errors/coded-error.js';
import { pagePolicy } from './content-policy.js';
import { answerErrors } from './http-state.js';

const apps = ['wall', 'desk', 'portal'];
const year = 365 * 24 * 60 * 60_000;

const notBuilt = () =>
  new CodedError('NOT_FOUND', {
    'zh-CN': '页面尚未构建，请先运行 npm run build。',
    en: "The pages aren't built. Run npm run build first.",
  });

const asPage =
  (proxies: number) =>
  (response: Response): void => {
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('content-security-policy', pagePolicy(response.req, proxies));
  };

/** An app's page whatever the address below it, since the app finds its own way; `wall.html` where there is one. */
function appPage(folder: string, app: string, proxies: number): RequestHandler {
  return (_request, response) => {
    const page = [`${app}.html`, 'index.html'].find((name) => existsSync(join(folder, name)));
    if (!page) {
      answerErrors(response, 503, [notBuilt()]);
      return;
    }
    asPage(proxies)(response);
    response.sendFile(page, { root: folder, cacheControl: false, dotfiles: 'allow' });
  };
}

/** The built dashboard. Names under `/assets` carry a hash of their content, so they never change; pages do. */
export function dashboardPages(folder: string, proxies: number): Router {
  const router = express.Router();
  router.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: year, index: false, redirect: false }));
  router.get('/', (_request, response) => response.redirect('/desk'));
  for (const app of apps) router.get([`/${app}`, `/${app}/{*rest}`], appPage(folder, app, proxies));
  router.use(express.static(folder, { index: false, redirect: false, cacheControl: false, setHeaders: asPage(proxies) }));
  return router;
}
