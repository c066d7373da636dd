import { wholeUtility } from '@gridvoice/domain/access/scope';
import { pino } from 'pino';
import type { SessionFinder } from '../../src/access/session.js';
import type { Viewer } from '../../src/access/viewer.js';
import type { Call } from '../../src/server/call.js';
import {
  createServer,
  type PreparedServer,
  type RunningServer,
  type ServerParts,
  type Timing,
} from '../../src/server/create-server.js';
import { standInSchema } from './stand-in-schema.js';

const member = (name: string): Viewer => ({
  id: `m-${name}`,
  name,
  department: 'OPERATIONS',
  roles: ['MEMBER'],
  unitId: null,
  scope: wholeUtility,
  expiresAt: Number.MAX_SAFE_INTEGER,
  key: null,
  sessionId: `session-of-${name}`,
});

/** Sessions that a test can end; `token-of-NAME` belongs to the member NAME. */
export class StandInSessions implements SessionFinder {
  readonly ended = new Set<string>();
  fails = false;

  async find(token: string): Promise<Viewer | null> {
    if (this.fails) throw new Error('the database is away');
    const name = /^token-of-(\w+)$/.exec(token)?.[1];
    return name && !this.ended.has(`session-of-${name}`) ? member(name) : null;
  }

  async again(sessionId: string): Promise<Viewer | null> {
    return this.find(sessionId.replace('session-of-', 'token-of-'));
  }

  async renew(): Promise<null> {
    return null;
  }

  async alive(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(ids.filter((id) => !this.ended.has(id)));
  }
}

export interface StandIn extends RunningServer {
  readonly url: string;
  readonly socketUrl: string;
  readonly sessions: StandInSessions;
  /** What was logged, one JSON text each. */
  readonly logged: string[];
  /** How many contexts were made. */
  readonly contexts: { made: number };
}

/** A server with the stand-in schema that doesn't listen yet. */
export const prepareStandIn = (parts: Partial<ServerParts<Call>> = {}): Promise<PreparedServer> =>
  createServer<Call>({
    schema: standInSchema(),
    sessions: new StandInSessions(),
    contextFor: (call) => call,
    isReady: () => true,
    log: pino({ level: 'silent' }),
    dashboardFolder: null,
    ...parts,
  });

/** A whole server on a free port. */
export async function startStandIn(timing: Partial<Timing> = {}, more: Partial<ServerParts<Call>> = {}): Promise<StandIn> {
  const sessions = new StandInSessions();
  const logged: string[] = [];
  const contexts = { made: 0 };
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const contextFor = (call: Call) => {
    contexts.made += 1;
    return call;
  };
  const server = await prepareStandIn({ sessions, contextFor, log, timing, ...more });
  const running = await server.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${running.port}`;
  return { ...running, url, socketUrl: `ws://127.0.0.1:${running.port}/graphql`, sessions, logged, contexts };
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
  };
}

export async function readAnswer(response: Response): Promise<Answer> {
  return { status: response.status, headers: response.headers, body: JSON.parse(await response.text()) };
}

/** Posts a GraphQL request as the member NAME, or as nobody. */
export async function post(
  server: StandIn,
  query: string,
  { variables, as, headers }: { variables?: unknown; as?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...(as ? { authorization: `Bearer token-of-${as}` } : {}),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return readAnswer(response);
}

/** The code of an answer's first error. */
export const codeOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions.code;
