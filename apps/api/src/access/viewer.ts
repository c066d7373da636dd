import type { Department } from '@gridvoice/domain/department';
import type { Role } from '@gridvoice/domain/lifecycle/commands';

/** The signed-in member on whose behalf an operation runs. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly department: Department | null;
  readonly roles: readonly Role[];
  readonly unitId: string | null;
  /** Names the session without giving it away: the hash of its token. */
  readonly sessionId: string;
}
