import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import { createClient } from 'graphql-ws';
import { pino } from 'pino';
import { WebSocket } from 'ws';
import { type Application, openApplication } from '../src/application.js';
import { systemChance } from '../src/personal/seal.js';
import { serve } from '../src/serve.js';
import { addOrganisation } from '../src/units/add-organisation.js';
import { createTestDatabase } from './database.js';

/** The demo's accounts, so that tests read like the contract. */
const accounts: Readonly<Record<string, readonly [string, Department | null, Role]>> = {
  agent: ['周敏', 'CUSTOMER_SERVICE', 'AGENT'],
  ops: ['李强', 'OPERATIONS', 'MEMBER'],
  ops2: ['王伟', 'OPERATIONS', 'MEMBER'],
  marketing: ['陈静', 'MARKETING', 'MEMBER'],
  legal: ['赵磊', 'LEGAL', 'MEMBER'],
  lead: ['孙涛', 'OPERATIONS', 'LEAD'],
  supervisor: ['吴芳', null, 'SUPERVISOR'],
  auditor: ['郑洁', null, 'AUDITOR'],
  admin: ['冯军', null, 'ADMINISTRATOR'],
  wall: ['大屏', null, 'WALL'],
};
export type Account = 'agent' | 'ops' | 'ops2' | 'marketing' | 'legal' | 'lead' | 'supervisor' | 'auditor' | 'admin' | 'wall';

export const region = '990101';

export interface Answer {
  // Tests read answers of many shapes; each expectation is the check.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly data: any;
  // biome-ignore lint/suspicious/noExplicitAny: see above
  readonly errors?: readonly { message: string; path?: readonly (string | number)[]; extensions: Record<string, any> }[];
}

export interface Client {
  readonly memberId: string;
  readonly token: string;
  execute(query: string, variables?: Record<string, unknown>, language?: 'zh-CN' | 'en'): Promise<Answer>;
  /** Live answers, in the order in which they came; iterate, and `return()` to leave. */
  subscribe(query: string, variables?: Record<string, unknown>): AsyncIterableIterator<Answer>;
}

export interface Api {
  readonly application: Application;
  readonly url: string;
  as(account: Account): Promise<Client>;
  /** Moves the common clock on, for every process that uses the database. */
  fastForward(milliseconds: number): Promise<void>;
  /** Sets the common clock; it goes on from there. */
  moveTo(moment: string): Promise<void>;
  sql<Row = Record<string, unknown>>(text: string, parameters?: unknown[]): Promise<Row[]>;
  /** Another server process' worth of application on the same database. */
  replica(): Promise<Api>;
  stop(): Promise<void>;
}

/** The whole API on a database and a port of its own. @param clock the machine's, for sign-ins */
export async function startApi(clock?: () => number): Promise<Api> {
  const database = await createTestDatabase();
  const api = await apiOn(database.url, true, clock);
  return {
    ...api,
    async stop() {
      await api.stop();
      await database.drop();
    },
  };
}

/** The API on a database that is there already. */
export async function apiOn(databaseUrl: string, seed = false, clock: () => number = Date.now): Promise<Api> {
  const application = await openApplication({ databaseUrl, clock });
  if (seed) await seedOrganisation(application);
  const log = pino({ level: 'silent' });
  const server = await serve(application, { port: 0, host: '127.0.0.1', log, isReady: () => true });
  const url = `http://127.0.0.1:${server.port}`;
  const replicas: Api[] = [];
  return {
    application,
    url,
    as: (account) => signedIn(application, url, account),
    async fastForward(milliseconds) {
      await application.pool.query('UPDATE time_shift SET milliseconds = milliseconds + $1', [milliseconds]);
    },
    async moveTo(moment) {
      await application.pool.query('UPDATE time_shift SET milliseconds = $1', [Date.parse(moment) - Date.now()]);
    },
    async sql<Row>(text: string, parameters: unknown[] = []) {
      return (await application.pool.query(text, parameters)).rows as Row[];
    },
    async replica() {
      const replica = await apiOn(databaseUrl, false, clock);
      replicas.push(replica);
      return replica;
    },
    async stop() {
      await Promise.all(replicas.map((replica) => replica.stop()));
      await server.stop();
      await application.close();
    },
  };
}

async function seedOrganisation({ pool, organisation }: Application): Promise<void> {
  const unit = (id: string, name: string, kind: string, department: Department | null) => {
    const place = { parentId: kind === 'REGION' ? null : region, regionId: kind === 'REGION' ? null : region };
    return { id, name, kind, department, ...place };
  };
  const units = [unit(region, '临江区', 'REGION', null), unit('990101-01', '临江供电所', 'STATION', 'OPERATIONS')];
  const members = Object.entries(accounts).map(([username, [name, department, role]]) => {
    return { id: `m-${username}`, username, name, department, roles: [role], unitId: null, passwordHash: null };
  });
  await addOrganisation(pool, systemChance, { units, members, customers: [] });
  await organisation.reload();
}

async function signedIn({ sessions }: Application, url: string, account: Account): Promise<Client> {
  const memberId = `m-${account}`;
  const { token } = await sessions.create(memberId);
  return { memberId, token, ...client(url, token) };
}

/** Speaks GraphQL as anyone would, with a token or without. */
export function client(url: string, token: string | null): Pick<Client, 'execute' | 'subscribe'> {
  const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
  return {
    async execute(query, variables = {}, language = 'en') {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language, ...authorization },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    subscribe(query, variables = {}) {
      const socket = createClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        connectionParams: { ...authorization, acceptLanguage: 'en' },
        retryAttempts: 0,
      });
      const iterator = socket.iterate({ query, variables }) as AsyncIterableIterator<Answer>;
      return {
        next: () => iterator.next(),
        return: async () => {
          const done = await (iterator.return?.() ?? { done: true as const, value: undefined });
          await socket.dispose();
          return done;
        },
        [Symbol.asyncIterator]() {
          return this;
        },
      };
    },
  };
}

/** How much has been written; a refusal leaves it as it was. */
export async function written({ sql }: Api): Promise<unknown> {
  const [counts] = await sql(`SELECT (SELECT count(*) FROM ticket) AS tickets, (SELECT count(*) FROM task) AS tasks,
    (SELECT count(*) FROM personal_value) AS personal, (SELECT count(*) FROM ledger_entry) AS entries,
    (SELECT position FROM ledger_head) AS head, (SELECT count(*) FROM idempotency_key) AS keys`);
  return counts;
}

/** The paths of the fields that an answer's first error names, sorted. */
export const badPaths = ({ errors }: Answer): string[] =>
  (errors?.[0]?.extensions.fields ?? []).map(({ path }: { path: string }) => path).sort();

export const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions.code;

/** The next n live answers. */
export async function take(answers: AsyncIterableIterator<Answer>, count: number): Promise<Answer[]> {
  const taken: Answer[] = [];
  while (taken.length < count) {
    const { value, done } = await answers.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

export const fileComplaint = `mutation ($input: FileComplaintInput!) {
  fileComplaint(input: $input) { ticket { number version grade status tasks { id kind department status } clocks { id rule state dueAt } } }
}`;

/** A complaint that is right in every field; give what the test is about. */
export const complaint = (given: Record<string, unknown> = {}): Record<string, unknown> => ({
  channel: 'HOTLINE',
  category: 'SUPPLY_QUALITY',
  subcategory: 'OUTAGE',
  matter: '小区停电三个小时，冰箱里的东西都坏了',
  customer: { name: '张三', phone: '13812345678' },
  region,
  ...given,
});

/** Files a complaint and gives its ticket. @throws when it is refused */
export async function file(client: Pick<Client, 'execute'>, given: Record<string, unknown> = {}) {
  const { data, errors } = await client.execute(fileComplaint, { input: complaint(given) });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.fileComplaint.ticket;
}

/** What tests look at of a clock, as far as they have asked for it. */
export interface SeenClock {
  readonly rule: string;
  readonly state: string;
  readonly startedAt: string;
  readonly dueAt: string;
  readonly promisedAt: string;
  readonly stoppedAt: string | null;
  readonly limit: object;
  readonly legs: readonly object[];
  readonly pauses: readonly { readonly from: string; readonly until: string }[];
  readonly actions: readonly string[];
}

/** The first clock of a rule. */
export const clockOf = ({ clocks }: { readonly clocks: readonly SeenClock[] }, rule: string): SeenClock | undefined =>
  clocks.find((clock) => clock.rule === rule);

export const rulesOf = (clocks: readonly Pick<SeenClock, 'rule'>[]): string[] => clocks.map(({ rule }) => rule);
