import type { Server as HttpServer, IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { CloseCode, handleProtocols, type Server } from 'graphql-ws';
import type { Logger } from 'pino';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { mostSockets } from '../limits/allowances.js';
import type { ConnectionPlaces } from '../limits/connection-places.js';
import { network } from '../limits/principal.js';
import { clientAddress } from './client-address.js';
import { type Connection, newConnection } from './connection.js';
import { declineUpgrade, wantsWebSocket } from './other-upgrades.js';
import { mostBytes } from './request-body.js';
import { tryAgainLater } from './socket-codes.js';

export interface Sockets {
  readonly open: ReadonlySet<Connection>;
  /** Stops taking sockets and says good-bye to the open ones; those that don't answer are cut off. */
  stop(): Promise<void>;
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

const pathOf = ({ url = '/' }: IncomingMessage): string => url.split('?', 1)[0] ?? '/';

const delivery = (socket: WebSocket) => (data: string) =>
  new Promise<void>((resolve) => {
    // A client that is gone isn't an error of the operation; closing ends it. Waiting for the socket to take the data is what
    // slows a stream down to its reader's pace.
    if (socket.readyState !== socket.OPEN) resolve();
    else socket.send(data, () => resolve());
  });

/** Everything about one socket that graphql-ws leaves to its host. */
function serveSocket(connection: Connection, protocol: Server<Connection>, open: Set<Connection>, log: Logger): void {
  const { socket, reader } = connection;
  open.add(connection);
  const trouble = (error: unknown, code: number) => {
    log.warn({ requestId: reader.requestId, error: String(error) }, 'a socket was closed for an error');
    socket.close(code, 'Error');
  };
  // Oversized messages and broken frames end up here; ws has already closed the socket with the fitting code.
  socket.on('error', (error) => log.debug({ requestId: reader.requestId, error: error.message }, 'a socket failed'));
  socket.on('pong', () => {
    connection.alive = true;
  });
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: delivery(socket),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (receive) => {
        socket.on('message', (data: RawData, binary: boolean) => {
          if (binary) return socket.close(CloseCode.BadRequest, 'Text messages only');
          receive(String(data)).catch((error) => trouble(error, messageFault(error)));
        });
      },
    },
    connection,
  );
  socket.once('close', (code, reason) => {
    open.delete(connection);
    closed(code, String(reason)).catch((error) => log.error({ error }, "ending a socket's subscriptions failed"));
  });
}

/** graphql-ws throws for a message only a server may send, which is the client's fault; the rest is ours. */
const messageFault = (error: unknown): number =>
  error instanceof Error && error.message.startsWith('Unexpected message') ? CloseCode.BadRequest : tryAgainLater;

/** Pings every open socket; one that hasn't answered since the last time is dead, however open it looks. */
function pingAll(open: ReadonlySet<Connection>): void {
  for (const connection of open) {
    if (!connection.alive) connection.socket.terminate();
    else {
      connection.alive = false;
      connection.socket.ping();
    }
  }
}

export interface SocketParts {
  readonly log: Logger;
  /** Milliseconds. */
  readonly pingEvery: number;
  /** Null where nothing is limited. */
  readonly places: ConnectionPlaces | null;
  readonly proxies: number;
}

/** Why another socket can't be taken, as its close reason; null when it can. */
function whyFull(places: ConnectionPlaces, open: number, address: string): string | null {
  if (open >= mostSockets) return 'Too many connections';
  const wait = places.opens(network(address));
  return wait > 0 ? `Too many new connections: try again in ${wait} s` : null;
}

/** GraphQL over WebSocket on `/graphql` of an HTTP server. */
export function serveSockets(
  http: HttpServer,
  protocol: Server<Connection>,
  { log, pingEvery, places, proxies }: SocketParts,
): Sockets {
  const server = new WebSocketServer({ noServer: true, maxPayload: mostBytes, perMessageDeflate: false, handleProtocols });
  const open = new Set<Connection>();
  let stopping = false;
  http.on('upgrade', (request, socket, head) => {
    if (!wantsWebSocket(request)) return declineUpgrade(http, request, socket, head);
    socket.on('error', () => socket.destroy());
    if (stopping) return refuseUpgrade(socket, '503 Service Unavailable');
    if (pathOf(request) !== '/graphql') return refuseUpgrade(socket, '404 Not Found');
    server.handleUpgrade(request, socket, head, (webSocket) => {
      const full = places && whyFull(places, open.size, clientAddress(request, proxies));
      if (full) return webSocket.close(tryAgainLater, full);
      const connection = newConnection(webSocket, request);
      webSocket.once('close', () => connection.principal && places?.leave(connection.principal, connection));
      serveSocket(connection, protocol, open, log);
    });
  });
  const pings = setInterval(() => pingAll(open), pingEvery).unref();
  const stop = async () => {
    stopping = true;
    clearInterval(pings);
    for (const { socket } of open) socket.close(1001, 'Going away');
    for (let waited = 0; open.size > 0 && waited < 500; waited += 10) await new Promise((resolve) => setTimeout(resolve, 10));
    for (const { socket } of open) socket.terminate();
    server.close();
  };
  return { open, stop };
}
