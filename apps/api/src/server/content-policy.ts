import type { IncomingMessage } from 'node:http';
import { ownAddress } from './client-address.js';

type Policy = Readonly<Record<string, readonly string[]>>;

/** Data is never a page: whoever gets a browser to show an answer as one gets a page that can do nothing. */
const data: Policy = {
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/** Files of ours and nothing else, no style within the page either: what Vue binds goes through the CSSOM, Vuetify's theme through a sheet. */
const page: Policy = {
  ...data,
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
};

/** What Monaco needs besides: workers from files, the icons in its style sheet, style elements made by our own script. */
const explorer = (nonce: string): Policy => ({
  ...page,
  'style-src': ["'self'", `'nonce-${nonce}'`],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  'worker-src': ["'self'"],
});

const written = (policy: Policy): string =>
  Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/**
 * Where a page may connect to: back to us. Today's browsers take 'self' for our WebSocket, too; those of old wall panels only
 * know http in it, so the socket's address stands beside it, as narrow as 'self' is.
 */
function connecting(request: IncomingMessage, proxies: number): Policy {
  const { host } = ownAddress(request, proxies);
  const sockets = host !== null && /^[\w.:[\]-]+$/.test(host) ? [`ws://${host}`, `wss://${host}`] : [];
  return { 'connect-src': ["'self'", ...sockets] };
}

/** `Content-Security-Policy` of everything that isn't a page. */
export const dataPolicy: string = written(data);

/** `Content-Security-Policy` of the wall's and the desk's pages. */
export const pagePolicy = (request: IncomingMessage, proxies: number): string =>
  written({ ...page, ...connecting(request, proxies) });

/** `Content-Security-Policy` of the API explorer. @param nonce fresh for each answer */
export const explorerPolicy = (request: IncomingMessage, proxies: number, nonce: string): string =>
  written({ ...explorer(nonce), ...connecting(request, proxies) });
