import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import express, { type RequestHandler, type Router } from 'express';

const compress = promisify(gzip);
type Parts = typeof import('@graphql-yoga/render-graphiql/graphiql');

const page = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/explorer.css">
<style>html, body, #root { height: 100%; margin: 0; overflow: hidden }</style>
</head>
<body class="no-focus-outline">
<noscript>JavaScript</noscript>
<div id="root"></div>
<script src="/explorer/explorer.js"></script>
</body>
</html>
`;

const welcome = `# 登录一次，浏览器会保存会话；其后的请求和订阅都以该账号进行。
# Sign in once; the browser keeps the session for every request and subscription after it.
# 正式运行时，Cookie 会话只能发送系统页面自己的查询；请在下方 Headers 中填写 { "authorization": "Bearer 令牌" }。
# In production a cookie is good for our own pages only: put { "authorization": "Bearer TOKEN" } into Headers below.
mutation SignIn {
  signIn(username: "agent", password: "…") {
    token
    expiresAt
    member { id name department }
  }
}

query Overview {
  serverTime
  tickets(first: 5) {
    nodes { number grade status gradeReasons { rule text } }
    asOf
  }
}

subscription Live {
  ticketChanged { cursor matches entry { kind at } ticket { number grade status version } }
}
`;

const boot = `
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_id, label) => '/explorer/' + (label === 'json' || label === 'graphql' ? label : 'editor') + '.worker.js' };
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify({
  endpoint: '/graphql',
  subscriptionsProtocol: 'WS',
  title: 'GraphQL',
  defaultQuery: welcome,
})});
`;

const files: Readonly<Record<string, (parts: Parts) => string>> = {
  'explorer.css': ({ css }) => css,
  'explorer.js': ({ js }) => `${js};${boot}`,
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
export function explorer(): Router {
  const router = express.Router();
  router.get('/', (_request, response) => {
    response.setHeader('cache-control', 'no-cache').type('html').send(page);
  });
  router.get('/:name', serveFile());
  return router;
}
