import type { Application } from './application.js';
import type { Loaders } from './loaders.js';
import type { BaseContext, Call, ContextFor } from './server/call.js';

/** What a resolver may use; the same over HTTP and WebSocket. */
export interface Context
  extends BaseContext,
    Pick<Call, 'address' | 'userAgent' | 'device' | 'byCookie' | 'keepSession' | 'keepDevice'> {
  readonly application: Application;
  readonly load: Loaders;
}

/** Contexts for the calls of an application. */
export const contextOf =
  (application: Application): ContextFor<Context> =>
  (call) => ({ ...call, application, load: application.load });
