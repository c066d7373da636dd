import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** The demo as a newcomer starts it, with less of a past and without its stream. */
export interface Demo {
  readonly url: string;
  /** Signs the wall in. */
  readonly wallUrl: string;
  /** Speaks GraphQL as one of the demo's accounts. */
  execute<Data>(account: string, query: string, variables?: object): Promise<Data>;
}

const start = `import(${JSON.stringify(new URL('../dist/demo/main.js', import.meta.url).href)}).then((m) => m.runDemo(['--quiet', '--tickets=600']))`;

export const test = base.extend<{ closed: undefined }, { demo: Demo }>({
  // Windows that a test opened beside its own would go on ticking, and take the time of all that follow.
  closed: [
    async ({ browser }, use) => {
      await use(undefined);
      for (const context of browser.contexts()) await context.close();
    },
    { auto: true },
  ],
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern
    async ({}, use) => {
      const dataDir = await mkdtemp(join(tmpdir(), 'gridvoice-e2e-'));
      const port = await freePort();
      const child = spawn(process.execPath, ['-e', start], {
        cwd: fileURLToPath(new URL('..', import.meta.url)),
        env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, DATABASE_URL: '' },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      const wallUrl = await printed(child, /http:\S+\/wall#token=\S+/);
      await use(demoAt(`http://127.0.0.1:${port}`, wallUrl));
      child.kill('SIGTERM');
      await once(child, 'exit');
      await rm(dataDir, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 300_000 },
  ],
});

function demoAt(url: string, wallUrl: string): Demo {
  const tokens = new Map<string, string>();
  const post = async <Data>(query: string, variables: object, token?: string): Promise<Data> => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  return {
    url,
    wallUrl,
    async execute<Data>(account: string, query: string, variables: object = {}) {
      if (!tokens.has(account)) tokens.set(account, (await post<SignedIn>(signIn, { username: account })).signIn.token);
      return post<Data>(query, variables, tokens.get(account));
    },
  };
}

interface SignedIn {
  readonly signIn: { readonly token: string };
}

const signIn = 'mutation ($username: String!) { signIn(username: $username, password: "demo-password") { token } }';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

/** Waits for what the demo prints. */
async function printed(child: ChildProcess, pattern: RegExp): Promise<string> {
  if (!child.stdout) throw new Error('The demo has no output');
  const lines = createInterface({ input: child.stdout });
  for await (const line of lines) {
    const found = pattern.exec(line)?.[0];
    if (found) {
      child.stdout.resume();
      return found;
    }
  }
  throw new Error('The demo ended before it was ready');
}

export const fileComplaint = `mutation ($input: FileComplaintInput!) {
  fileComplaint(input: $input) { ticket { number tasks { id kind department } } }
}`;

interface Filed {
  readonly number: string;
  readonly tasks: readonly { readonly id: string; readonly department: string }[];
}

/** A complaint filed over the API, as a third party would. */
export async function file(demo: Demo, given: object = {}): Promise<Filed> {
  const input = {
    channel: 'HOTLINE',
    category: 'SUPPLY_QUALITY',
    subcategory: 'VOLTAGE',
    matter: '每晚七点到十点电压很低，空调无法启动。',
    customer: { name: '张三', phone: '13812345678' },
    region: '990101',
    ...given,
  };
  return (await demo.execute<{ fileComplaint: { ticket: Filed } }>('agent', fileComplaint, { input })).fileComplaint.ticket;
}

/** Signs in at the desk, in Chinese unless told otherwise. */
export async function signInAtDesk(page: Page, demo: Demo, account: string): Promise<void> {
  await page.goto(`${demo.url}/desk`);
  await page.getByLabel(/^(用户名|User name)$/).fill(account);
  await page.getByLabel(/^(密码|Password)$/).fill('demo-password');
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click();
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

/** The newest ticket of the sample that a filter finds. */
export async function sampleTicket(demo: Demo, filter: object): Promise<string> {
  const query = 'query ($filter: TicketFilter) { tickets(first: 1, filter: $filter) { nodes { number } } }';
  const { tickets } = await demo.execute<{ tickets: { nodes: { number: string }[] } }>('agent', query, { filter });
  const [first] = tickets.nodes;
  if (!first) throw new Error(`The sample has no ticket of ${JSON.stringify(filter)}`);
  return first.number;
}
