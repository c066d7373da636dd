import { parseCookie, stringifySetCookie } from 'cookie';

const session = 'gridvoice_session';
const device = 'gridvoice_device';

/** Browsers take a cookie of this prefix from this host and by https alone, so no neighbour can plant one. */
const hostOnly = '__Host-';
const nameOf = (name: string, secure: boolean): string => (secure ? hostOnly + name : name);

export interface CookieSession {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

function setCookie(name: string, kept: CookieSession | null, secure: boolean): string {
  return stringifySetCookie({
    name: nameOf(name, secure),
    value: kept?.token ?? '',
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    expires: new Date(kept?.expiresAt ?? 0),
  });
}

/**
 * The header that signs a browser in, or out with null. Scripts can't read it and other sites' pages can't send it.
 * @param secure whether the browser came by https; over plain http a Secure cookie would be thrown away
 */
export const sessionCookie = (kept: CookieSession | null, secure: boolean): string => setCookie(session, kept, secure);

/** The header by which a browser is known again as a device, long after its sign-in has ended. */
export const deviceCookie = (kept: CookieSession, secure: boolean): string => setCookie(device, kept, secure);

function read(header: string | undefined, name: string): string | null {
  if (!header) return null;
  const cookies = parseCookie(header);
  return cookies[hostOnly + name] || cookies[name] || null;
}

/** The session's token in a request's Cookie header. */
export const cookieToken = (header: string | undefined): string | null => read(header, session);

/** The device's token in a request's Cookie header. */
export const deviceToken = (header: string | undefined): string | null => read(header, device);
