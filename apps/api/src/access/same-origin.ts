import type { IncomingHttpHeaders } from 'node:http';

/** Under which address somebody reached us. */
export interface OwnAddress {
  /** Host, and port if it isn't the usual one; null if nobody said. */
  readonly host: string | null;
  /** Whether they came by https. Without it they may have come so all the same, to a proxy we weren't told of. */
  readonly secure: boolean;
}

/** Whether an origin is ours. `null`, which sandboxed pages and files send, never is. */
export function isOurs(origin: string, { host, secure }: OwnAddress): boolean {
  if (host === null || !URL.canParse(origin)) return false;
  const theirs = new URL(origin);
  const ours = `${theirs.protocol}//${host}`;
  if (secure && theirs.protocol !== 'https:') return false;
  return URL.canParse(ours) && new URL(ours).host === theirs.host;
}

/**
 * Whether a browser sends this at the bidding of another origin's page: it says so itself in `Sec-Fetch-Site`, which no page
 * can forge, or in `Origin`. Programs send neither; nor do old browsers with a GET of our own pages.
 */
export function biddenByOthers(headers: IncomingHttpHeaders, address: OwnAddress): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true;
  return headers.origin !== undefined && !isOurs(headers.origin, address);
}
