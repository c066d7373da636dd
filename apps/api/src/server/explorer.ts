import { randomBytes } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import express, { type RequestHandler, type Router } from 'express';
import { explorerPolicy } from './content-policy.js';
import { explorerBoot, explorerLayout, explorerPage } from './explorer-page.js';
import { explorerStyles } from './explorer-styles.js';

const compress = promisify(gzip);
type Parts = typeof import('@graphql-yoga/render-graphiql/graphiql');

const files: Readonly<Record<string, (parts: Parts) => string>> = {
  'explorer.css': ({ css }) => `${css}\n${explorerLayout}\n`,
  'explorer.js': ({ js }) => `${explorerStyles}${js};${explorerBoot}`,
  'editor.worker.js': ({ editorWorkerService }) => editorWorkerService,
  'json.worker.js': ({ jsonWorker }) => jsonWorker,
  'graphql.worker.js': ({ graphqlWorker }) => graphqlWorker,
};

/** 9 MB of text, loaded when someone first opens the explorer and kept only in its compressed form. */
async function pack(name: string): Promise<Buffer | null> {
  const read = files[name];
  if (!read) return null;
  return compress(read(await import('@graphql-yoga/render-graphiql/graphiql')));
}

function serveFile(): RequestHandler<{ name: string }> {
  const packed = new Map<string, Promise<Buffer | null>>();
  return async ({ params: { name } }, response, next) => {
    if (!Object.hasOwn(files, name)) return next();
    const body = packed.get(name) ?? pack(name);
    packed.set(name, body);
    response.type(name.endsWith('.css') ? 'text/css' : 'text/javascript');
    response
      .setHeader('content-encoding', 'gzip')
      .setHeader('cache-control', 'private, max-age=3600')
      .send(await body);
  };
}

/** GraphiQL, every part of it served from here. */
export function explorer(proxies: number): Router {
  const router = express.Router();
  router.get('/', (request, response) => {
    const nonce = randomBytes(16).toString('base64');
    response
      .setHeader('content-security-policy', explorerPolicy(request, proxies, nonce))
      .setHeader('cache-control', 'no-store')
      .type('html')
      .send(explorerPage(nonce));
  });
  router.get('/:name', serveFile());
  return router;
}
