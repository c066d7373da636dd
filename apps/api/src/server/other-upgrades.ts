import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';

/** Whether a client asks for WebSocket, or for something else such as HTTP/2 in plain text. */
export const wantsWebSocket = ({ headers }: IncomingMessage): boolean => headers.upgrade?.toLowerCase() === 'websocket';

function headText({ method, url, httpVersion, rawHeaders }: IncomingMessage): string {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (!['upgrade', 'http2-settings'].includes(name.toLowerCase())) lines.push(`${name}: ${rawHeaders[index + 1]}`);
  }
  return `${lines.join('\r\n')}\r\n\r\n`;
}

/**
 * Java's HttpClient offers HTTP/2 with each first request. An offer may be declined by answering as if it weren't there, but
 * Node hands every request with an Upgrade header to whoever takes WebSockets. So the request goes back to the beginning,
 * without the offer.
 */
export function declineUpgrade(http: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  socket.unshift(Buffer.concat([Buffer.from(headText(request), 'latin1'), head]));
  http.emit('connection', socket);
}
