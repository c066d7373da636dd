import type { CookieSession } from '../access/session-cookie.js';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../errors/reader.js';

/** One operation as it reached the server; the application builds its GraphQL context from it. */
export interface Call extends Reader {
  readonly viewer: Viewer | null;
  /** The client's network address. */
  readonly address: string;
  /** What the browser says of itself: bounded, without control characters. */
  readonly userAgent: string | null;
  /** The token by which the device is known again. */
  readonly device: string | null;
  /** Whether the viewer was known by the browser's cookie. */
  readonly byCookie: boolean;
  readonly transport: 'http' | 'websocket';
  /** Signs the browser in with a cookie, or out with null. Over WebSocket there is no answer to put it in: it does nothing. */
  readonly keepSession: (session: CookieSession | null) => void;
  /** Makes the device known again; over WebSocket it does nothing. */
  readonly keepDevice: (device: CookieSession) => void;
}

/** What the server reads from a context itself. */
export type BaseContext = Pick<Call, 'viewer' | 'language' | 'requestId'>;

/** Makes a fresh context: per operation, and per event of a subscription, so that loaders never serve what is old. */
export type ContextFor<C extends BaseContext = BaseContext> = (call: Call) => C | Promise<C>;
