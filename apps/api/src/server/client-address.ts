import type { IncomingMessage } from 'node:http';
import type { OwnAddress } from '../access/same-origin.js';

const forwarded = (header: string | string[] | undefined): string[] =>
  String(header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * The client's network address. Each trusted proxy appends what it saw, so the entry that the outermost of them wrote is
 * the last we can believe; with none the header is anybody's claim and the socket counts.
 */
export function clientAddress(request: IncomingMessage, proxies: number): string {
  const seen = forwarded(request.headers['x-forwarded-for']);
  const socket = request.socket.remoteAddress ?? 'unknown';
  return proxies > 0 ? (seen.at(-proxies) ?? seen[0] ?? socket) : socket;
}

/** Whether the client came by https, to us or to a trusted proxy. */
export function cameSecurely(request: IncomingMessage, proxies: number): boolean {
  if ('encrypted' in request.socket) return true;
  return proxies > 0 && forwarded(request.headers['x-forwarded-proto'])[0] === 'https';
}

/** Under which address the client reached us, or a trusted proxy of ours. */
export function ownAddress(request: IncomingMessage, proxies: number): OwnAddress {
  const seen = proxies > 0 ? forwarded(request.headers['x-forwarded-host']) : [];
  const host = seen.at(-proxies) ?? seen[0] ?? request.headers.host ?? null;
  return { host, secure: cameSecurely(request, proxies) };
}
