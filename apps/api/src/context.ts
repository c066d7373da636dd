import type { Language } from '@gridvoice/domain/language';
import type { Viewer } from './access/viewer.js';
import type { Application } from './application.js';
import type { Loaders } from './loaders.js';

/** What a resolver may use; built anew for every operation, the same way over HTTP and WebSocket. */
export interface Context {
  readonly viewer: Viewer | null;
  readonly language: Language;
  /** The client's network address, for limits on guessing. */
  readonly address: string;
  readonly application: Application;
  readonly load: Loaders;
  /** Sets or, with null, clears the browser's sign-in cookie; does nothing over WebSocket. */
  readonly setCookie: (session: { token: string; expiresAt: number } | null) => void;
}
