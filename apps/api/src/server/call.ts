import type { CookieSession } from '../access/session-cookie.js';
import type { Viewer } from '../access/viewer.js';
import type { Reader } from '../errors/reader.js';
import { documentAllowed, unboundDocument } from '../partners/document-binding.js';

/** One operation as it reached the server; the application builds its GraphQL context from it. */
export interface Call extends Reader {
  readonly viewer: Viewer | null;
  /** The text of its document, as it was sent. */
  readonly document: string;
  /** The client's network address. */
  readonly address: string;
  readonly transport: 'http' | 'websocket';
  /** Signs the browser in with a cookie, or out with null. Over WebSocket there is no answer to put it in: it does nothing. */
  readonly keepSession: (session: CookieSession | null) => void;
}

/** What the server reads from a context itself. */
export type BaseContext = Pick<Call, 'viewer' | 'language' | 'requestId'>;

/** Makes a fresh context: per operation, and per event of a subscription, so that loaders never serve what is old. */
export type ContextFor<C extends BaseContext = BaseContext> = (call: Call) => C | Promise<C>;

/** Every operation gets its context here, whatever brought it: none for a document that its key isn't bound to. @throws CodedError FORBIDDEN */
export const boundContext =
  <C extends BaseContext>(contextFor: ContextFor<C>): ContextFor<C> =>
  (call) => {
    if (!documentAllowed(call.viewer, call.document)) throw unboundDocument();
    return contextFor(call);
  };
