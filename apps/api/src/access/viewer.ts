import type { KeyScope } from '@gridvoice/domain/access/key-scopes';
import type { Scope } from '@gridvoice/domain/access/scope';
import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';
import { notSignedIn } from '../errors/refusals.js';

/** On whose behalf an operation runs: a signed-in member, or a partner's key. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly department: Department | null;
  /** Of a key: PARTNER alone. */
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  /** The tickets their work is about. */
  readonly scope: Scope;
  /** Names the session or key without giving it away. */
  readonly sessionId: string;
  /** When it ends by itself, in milliseconds since 1970. */
  readonly expiresAt: number;
  /** What a partner's key may be used for; null for members. */
  readonly key: KeyUse | null;
}

export interface KeyUse {
  readonly scopes: readonly KeyScope[];
  /** SHA-256 of the only documents it may send, in hex; null where any may be sent. */
  readonly documents: readonly string[] | null;
}

/** Where the schema's guard has let nobody through who isn't signed in. @throws CodedError UNAUTHENTICATED */
export function signedIn(viewer: Viewer | null): Viewer {
  if (!viewer) throw notSignedIn();
  return viewer;
}
