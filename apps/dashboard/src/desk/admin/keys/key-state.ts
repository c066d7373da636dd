import type { Instant } from '@gridvoice/domain/instant';
import { at } from '../../../graphql/instants.js';
import type { ApiKey } from './keys.js';

export type KeyState = 'inForce' | 'ending' | 'expired' | 'revoked';

/** How a key stands now; one that another follows is about to end. */
export function keyState({ id, revokedAt, expiresAt }: ApiKey, all: readonly ApiKey[], now: Instant): KeyState {
  if (revokedAt) return 'revoked';
  if (at(expiresAt) <= now) return 'expired';
  return all.some(({ replaces }) => replaces === id) ? 'ending' : 'inForce';
}
