import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import { socketCredentials } from '../access/credentials.js';
import type { SessionFinder } from '../access/session.js';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../errors/reader.js';
import { readLanguage } from './accept-language.js';
import { ownAddress } from './client-address.js';

/** One open socket and who is behind it. */
export interface Connection {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  reader: Reader;
  /** Who opened it, as they were then; null for a guest. */
  viewer: Viewer | null;
  /** Whether it was opened by a cookie alone. */
  ambient: boolean;
  /** Whose it is, as far as limits go; null before `connection_init`. */
  principal: string | null;
  /** Whether it answered the last ping. */
  alive: boolean;
  operations: () => number;
}

export const newConnection = (socket: WebSocket, request: IncomingMessage): Connection => ({
  socket,
  request,
  reader: { requestId: randomUUID(), language: readLanguage(request.headers['accept-language']) },
  viewer: null,
  ambient: false,
  principal: null,
  alive: true,
  operations: () => 0,
});

/** A bad token. */
export const refused: unique symbol = Symbol('refused');

/**
 * Greets a connection by its `connection_init`. A bad token is refused at once; a cookie that no longer holds makes a guest,
 * because the page that sent it may be the one where people sign in. @returns its viewer, null for a guest
 */
export async function greet(
  connection: Connection,
  params: Readonly<Record<string, unknown>>,
  sessions: SessionFinder,
  proxies: number,
): Promise<Viewer | null | typeof refused> {
  const { reader, request } = connection;
  if (typeof params.acceptLanguage === 'string') connection.reader = { ...reader, language: readLanguage(params.acceptLanguage) };
  const credentials = socketCredentials(params, request.headers, ownAddress(request, proxies));
  const viewer: Viewer | null = credentials ? await sessions.find(credentials.token, credentials.ambient) : null;
  if (credentials && !viewer && !credentials.ambient) return refused;
  connection.viewer = viewer;
  connection.ambient = credentials?.ambient === true;
  return viewer;
}
