import type { IncomingMessage } from 'node:http';
import type { OwnAddress } from '../access/same-origin.js';

const forwarded = (header: string | string[] | undefined): string[] =>
  String(header ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * What the outermost trusted proxy saw: each of them appends, so its entry is the last we can believe. With no proxy the header
 * is anybody's claim.
 */
function believed(header: string | string[] | undefined, proxies: number): string | undefined {
  if (proxies === 0) return undefined;
  const seen = forwarded(header);
  return seen.at(-proxies) ?? seen[0];
}

/** The client's network address. */
export const clientAddress = (request: IncomingMessage, proxies: number): string =>
  believed(request.headers['x-forwarded-for'], proxies) ?? request.socket.remoteAddress ?? 'unknown';

/** Whether the client came by https, to us or to a trusted proxy. */
export function cameSecurely(request: IncomingMessage, proxies: number): boolean {
  if ('encrypted' in request.socket) return true;
  return believed(request.headers['x-forwarded-proto'], proxies) === 'https';
}

/** Under which address the client reached us, or a trusted proxy of ours. */
export const ownAddress = (request: IncomingMessage, proxies: number): OwnAddress => ({
  host: believed(request.headers['x-forwarded-host'], proxies) ?? request.headers.host ?? null,
  secure: cameSecurely(request, proxies),
});
