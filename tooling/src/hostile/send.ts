import { type Agent, request } from 'node:http';
import type { HostileRequest } from './request.js';

/** What came back. */
export interface Outcome {
  /** 0 when the connection broke before there was an answer. */
  readonly status: number;
  /** Whether the answer is JSON, all of it. */
  readonly json: boolean;
  /** Whether it says that something of ours failed, which a 200 can say too. */
  readonly internal: boolean;
}

const patience = 30_000;

const broken: Outcome = { status: 0, json: false, internal: false };

function outcomeOf(status: number, text: string): Outcome {
  try {
    const { errors = [] } = JSON.parse(text) as { errors?: readonly { extensions?: { code?: string } }[] };
    return { status, json: true, internal: errors.some(({ extensions }) => extensions?.code === 'INTERNAL') };
  } catch {
    return { status, json: false, internal: false };
  }
}

/** Sends a request as it is, and reads the whole answer. Never rejects. @param authorization absent for a guest */
export function send(url: URL, agent: Agent, hostile: HostileRequest, authorization?: string): Promise<Outcome> {
  const { method, search, body, headers } = hostile;
  return new Promise((resolve) => {
    const sent = request({
      agent,
      method,
      hostname: url.hostname,
      port: url.port,
      path: `/graphql${search}`,
      timeout: patience,
      headers: {
        ...(authorization ? { authorization } : {}),
        ...headers,
        ...(body ? { 'content-length': String(body.length) } : {}),
      },
    });
    sent.on('timeout', () => sent.destroy());
    sent.on('error', () => resolve(broken));
    sent.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('error', () => resolve(broken));
      response.on('end', () => resolve(outcomeOf(response.statusCode ?? 0, Buffer.concat(parts).toString())));
    });
    sent.end(body ?? undefined);
  });
}
