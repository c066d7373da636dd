import { parseCookie, stringifySetCookie } from 'cookie';

const name = 'gridvoice_session';

export interface CookieSession {
  readonly token: string;
  /** Milliseconds since 1970. */
  readonly expiresAt: number;
}

/**
 * The header that signs a browser in, or out with null. Scripts can't read it and other sites' pages can't send it.
 * @param secure whether the browser came by https; over plain http a Secure cookie would be thrown away
 */
export function sessionCookie(session: CookieSession | null, secure: boolean): string {
  return stringifySetCookie({
    name,
    value: session?.token ?? '',
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure,
    expires: new Date(session?.expiresAt ?? 0),
  });
}

/** The token in a request's Cookie header. */
export function cookieToken(header: string | undefined): string | null {
  if (!header) return null;
  return parseCookie(header)[name] || null;
}
