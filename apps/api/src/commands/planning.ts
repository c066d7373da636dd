import type { Instant } from '@gridvoice/domain/instant';
import type { Chance } from '../personal/seal.js';
import type { Organisation } from '../units/organisation.js';
import type { Linked } from './linked-customers.js';

/** What a request is made ready with. */
export interface Planning {
  readonly now: Instant;
  readonly organisation: Organisation;
  readonly chance: Chance;
}

export interface Given {
  /** Drawn for a filing. */
  readonly number: string | null;
  /** Found for a claimNext. */
  readonly taskId: string | null;
  /** The ticket that a secondary filing goes back to. */
  readonly linked: Linked | null;
}
