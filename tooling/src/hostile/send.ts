import { type Agent, request } from 'node:http';
import type { HostileRequest } from './request.js';

/** What came back. */
export interface Outcome {
  /** 0 when the connection broke before there was an answer. */
  readonly status: number;
  /** Whether the answer is JSON, all of it. */
  readonly json: boolean;
}

const patience = 30_000;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Sends a request as it is, and reads the whole answer. Never rejects. @param authorization absent for a guest */
export function send(url: URL, agent: Agent, hostile: HostileRequest, authorization?: string): Promise<Outcome> {
  const { method, search, body, headers } = hostile;
  return new Promise((resolve) => {
    const broken = () => resolve({ status: 0, json: false });
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
    sent.on('error', broken);
    sent.on('response', (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('error', broken);
      response.on('end', () => resolve({ status: response.statusCode ?? 0, json: isJson(Buffer.concat(parts).toString()) }));
    });
    sent.end(body ?? undefined);
  });
}
