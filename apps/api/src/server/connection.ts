import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { socketCredentials } from '../access/credentials.js';
import type { SessionFinder } from '../access/session.js';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../errors/reader.js';
import { readLanguage } from './accept-language.js';

/** One open socket and who is behind it. */
export interface Connection {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  reader: Reader;
  /** Null for a guest, and for one who came by cookie. */
  token: string | null;
  /** Of the member who opened it, for asking whether the session still holds. */
  sessionId: string | null;
  /** Whether it answered the last ping. */
  alive: boolean;
  operations: () => number;
}

export const newConnection = (socket: WebSocket, request: IncomingMessage): Connection => ({
  socket,
  request,
  reader: { requestId: randomUUID(), language: readLanguage(request.headers['accept-language']) },
  token: null,
  sessionId: null,
  alive: true,
  operations: () => 0,
});

/**
 * Greets a connection by its `connection_init`. A bad token is refused at once; a cookie that no longer holds makes a guest,
 * because the page that sent it may be the one where people sign in. @returns whether it may go on
 */
export async function greet(
  connection: Connection,
  params: Readonly<Record<string, unknown>>,
  sessions: SessionFinder,
): Promise<boolean> {
  const { reader, request } = connection;
  if (typeof params.acceptLanguage === 'string') connection.reader = { ...reader, language: readLanguage(params.acceptLanguage) };
  const credentials = socketCredentials(params, request.headers);
  const viewer: Viewer | null = credentials ? await sessions.find(credentials.token, credentials.ambient) : null;
  if (credentials && !viewer) return credentials.ambient;
  connection.token = credentials && !credentials.ambient ? credentials.token : null;
  connection.sessionId = viewer?.sessionId ?? null;
  return true;
}
