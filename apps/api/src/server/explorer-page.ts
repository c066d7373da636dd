/** The explorer's page. @param nonce lets the styles through that its script makes */
export const explorerPage = (nonce: string): string => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>GraphQL</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/explorer/explorer.css">
</head>
<body class="no-focus-outline">
<noscript>JavaScript</noscript>
<div id="root"></div>
<script src="/explorer/explorer.js" nonce="${nonce}"></script>
</body>
</html>
`;

/** Beside what GraphiQL brings. */
export const explorerLayout = 'html, body, #root { height: 100%; margin: 0; overflow: hidden }';

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

/** Starts GraphiQL once it is loaded. */
export const explorerBoot: string = `
self.MonacoEnvironment = { globalAPI: false, getWorkerUrl: (_id, label) => '/explorer/' + (label === 'json' || label === 'graphql' ? label : 'editor') + '.worker.js' };
YogaGraphiQL.renderYogaGraphiQL(document.querySelector('#root'), ${JSON.stringify({
  endpoint: '/graphql',
  subscriptionsProtocol: 'WS',
  title: 'GraphQL',
  defaultQuery: welcome,
})});
`;
