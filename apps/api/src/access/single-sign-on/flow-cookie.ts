import { parseCookie, stringifySetCookie } from 'cookie';
import { flowLength } from './flow.js';

const name = 'gridvoice_single_sign_on';

/** The header that lets a browser keep a sealed flow, or forget it with null. Lax: the provider's redirect has to bring it along. */
export const flowCookie = (sealed: string | null, secure: boolean): string =>
  stringifySetCookie({
    name,
    value: sealed ?? '',
    path: '/sign-in/single-sign-on',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: sealed === null ? 0 : flowLength / 1000,
  });

/** The sealed flow in a request's Cookie header. */
export const readFlowCookie = (header: string | undefined): string | null => (header && parseCookie(header)[name]) || null;
