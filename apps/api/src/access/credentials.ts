import type { IncomingHttpHeaders } from 'node:http';
import { biddenByOthers, type OwnAddress } from './same-origin.js';
import { cookieToken } from './session-cookie.js';

/** A text that wants to be a sign-in, and whether it came by itself (a cookie) or was put there by the client's code. */
export interface Credentials {
  readonly token: string;
  readonly ambient: boolean;
}

/** `Bearer <token>`; a scheme we don't know gives a token that nobody has, so it fails instead of being overlooked. */
function bearer(header: unknown): string | null {
  if (typeof header !== 'string' || header.trim() === '') return null;
  return /^Bearer +(\S+)\s*$/i.exec(header.trim())?.[1] ?? 'unreadable';
}

/** Who a request says it comes from: the Authorization header, else the browser's cookie. */
export function requestCredentials(headers: IncomingHttpHeaders): Credentials | null {
  const named = bearer(headers.authorization);
  if (named) return { token: named, ambient: false };
  const kept = cookieToken(headers.cookie);
  return kept ? { token: kept, ambient: true } : null;
}

/**
 * Who a socket says it comes from: `connectionParams.authorization`, else the upgrade's own credentials. Its cookie counts
 * only for pages of this very origin, since browsers let any page open a WebSocket; they always tell which it was.
 */
export function socketCredentials(
  params: Readonly<Record<string, unknown>>,
  headers: IncomingHttpHeaders,
  address: OwnAddress,
): Credentials | null {
  const named = bearer(params.authorization);
  if (named) return { token: named, ambient: false };
  const found = requestCredentials(headers);
  const byOurPage = headers.origin !== undefined && !biddenByOthers(headers, address);
  return found?.ambient && !byOurPage ? null : found;
}
